// Look and behaviour of the report: one style sheet and one small script, both inside the page.

export const style = `
:root{color-scheme:light dark;--page:#fff;--ink:#1d2430;--dim:#505b6b;--line:#d5dbe3;--soft:#f4f6f9;--link:#0a54b8;
--bad:#a3161b;--badsoft:#fdeeee;--warn:#7a4b00;--warnsoft:#fff4dc;--good:#1a6334;--goodsoft:#e9f6ed;--fill1:#2f6fc4;--fill2:#d19a2a;--fill3:#c4373c;--fill4:#8a94a3}
@media(prefers-color-scheme:dark){:root{--page:#12161c;--ink:#e4e9f0;--dim:#a3afbf;--line:#333c49;--soft:#1b212a;--link:#7db4ff;
--bad:#ff9c9c;--badsoft:#3a1c1f;--warn:#f2c063;--warnsoft:#352a12;--good:#84d6a0;--goodsoft:#15301f;--fill1:#5b97e8;--fill2:#d9a94a;--fill3:#e5686c;--fill4:#77828f}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;z-index:2}
a{color:var(--link)} :focus-visible{outline:3px solid var(--link);outline-offset:2px}
.frame{max-width:84rem;margin:0 auto;padding:1.5rem;display:grid;grid-template-columns:14rem minmax(0,1fr);gap:2.5rem}
nav{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto;font-size:.9rem}
nav ol{list-style:none;margin:0;padding:0} nav li{margin:.15rem 0} nav a{display:block;padding:.2rem .6rem;border-radius:.4rem;text-decoration:none;color:var(--ink)}
nav a:hover{background:var(--soft)}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .3rem} h2{font-size:1.3rem;margin:2.8rem 0 .8rem;padding-top:.8rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.6rem 0 .4rem} h4{font-size:.95rem;margin:1.1rem 0 .3rem;color:var(--dim)} p{margin:.4rem 0 .8rem;max-width:46rem} .verdict{max-width:none}
.dim{color:var(--dim)} code{font:.86em ui-monospace,"SF Mono",Menlo,"DejaVu Sans Mono","Liberation Mono",monospace;overflow-wrap:anywhere}
.id{white-space:nowrap;overflow-wrap:normal}
.verdict{display:flex;gap:.8rem;align-items:baseline;border-left:.4rem solid;padding:.7rem 1rem;margin:1rem 0;border-radius:.3rem;font-size:1.1rem;font-weight:600}
.bad{border-color:var(--fill3);background:var(--badsoft);color:var(--bad)} .warn{border-color:var(--fill2);background:var(--warnsoft);color:var(--warn)} .good{border-color:var(--good);background:var(--goodsoft);color:var(--good)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.8rem;margin:1rem 0;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem} .cards b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}
.cards span{color:var(--dim);font-size:.88rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1.2rem;margin:.6rem 0 1rem} dt{color:var(--dim)} dd{margin:0;overflow-wrap:anywhere}
.wide{overflow-x:auto;margin:.6rem 0 1.2rem;border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:.88rem} caption{text-align:left;padding:.55rem .8rem;font-weight:600;background:var(--soft);border-bottom:1px solid var(--line)}
th,td{text-align:left;padding:.4rem .8rem;border-bottom:1px solid var(--line);vertical-align:top} tbody tr:last-child>*{border-bottom:0} thead th{color:var(--dim);font-weight:600;white-space:nowrap}
tbody th{font-weight:400} .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;padding:0 .5rem;border-radius:1rem;font-size:.8rem;font-weight:600;white-space:nowrap;border:1px solid}
.tag.PASSED{color:var(--good)} .tag.REVIEW{color:var(--warn)} .tag.FAILED,.tag.INCOMPLETE,.tag.none{color:var(--bad)} .tag.plain{color:var(--dim)}
pre{background:var(--soft);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem;overflow-x:auto;font-size:.82rem;line-height:1.45;white-space:pre-wrap;overflow-wrap:anywhere}
.gap{border:1px solid var(--line);border-left:.4rem solid var(--fill3);border-radius:.5rem;padding:.2rem 1rem .4rem;margin:1rem 0}
.tools{display:flex;flex-wrap:wrap;gap:.8rem;align-items:end;margin:.8rem 0} .tools label{font-size:.88rem;color:var(--dim);display:grid;gap:.2rem}
input,select{font:inherit;color:inherit;background:var(--page);border:1px solid var(--dim);border-radius:.4rem;padding:.35rem .6rem;min-width:11rem}
.sheet{border:1px solid var(--line);border-radius:.6rem;padding:.4rem 1.2rem 1rem;margin:1.4rem 0}
svg{max-width:100%;height:auto;display:block} svg text{fill:var(--ink);font:12px system-ui,"Segoe UI","Liberation Sans",Arial,sans-serif} svg .dimmed{fill:var(--dim)}
.s1{fill:var(--fill1)}.s2{fill:var(--fill2)}.s3{fill:var(--fill3)}.s4{fill:var(--fill4)} .box{fill:var(--soft);stroke:var(--line)} .box.un{stroke:var(--fill3);stroke-dasharray:4 3}
.link{fill:none;stroke:var(--fill1)} .link.way{stroke:var(--fill4);stroke-dasharray:4 3}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.4rem 0;font-size:.88rem;color:var(--dim)} .legend svg{display:inline-block;vertical-align:-1px;margin-right:.4rem}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--dim);font-size:.88rem}
@media(max-width:62rem){.frame{grid-template-columns:minmax(0,1fr);gap:1rem;padding:1rem} nav{position:static;max-height:none} nav ol{display:flex;flex-wrap:wrap;gap:0 .2rem} nav a{padding:.35rem .6rem;border:1px solid var(--line)} h1{font-size:1.4rem} dl{grid-template-columns:minmax(0,1fr);gap:0} dd{margin-bottom:.5rem} .wide table{min-width:36rem} th,td{padding:.4rem .6rem}}
@media print{.wide table{min-width:0!important} :root{color-scheme:light;--page:#fff;--ink:#000;--dim:#333;--line:#bbb;--soft:#f5f5f5;--link:#000;--bad:#8c0f14;--badsoft:#fff;--warn:#6b4200;--warnsoft:#fff;--good:#14512a;--goodsoft:#fff;--fill1:#2f6fc4;--fill2:#d19a2a;--fill3:#c4373c;--fill4:#8a94a3}
@page{margin:16mm 14mm} dl{grid-template-columns:max-content minmax(0,1fr)!important;gap:.15rem 1rem!important} dd{margin-bottom:0!important} body{font-size:10pt} .frame{display:block;padding:0;max-width:none} nav,.skip,.tools{display:none!important} .wide{overflow:visible;border:0} tr,.gap,.cards li,pre,svg{break-inside:avoid} h2,h3,h4,caption{break-after:avoid} thead{display:table-header-group} .sheet{break-before:page;border:0;padding:0} a{text-decoration:none} table{font-size:8.5pt} th,td{padding:.25rem .4rem} thead th{white-space:normal}}
`

/** Search and filter of the table of changes. Without scripts the whole table stands there. */
export const script = `
(function(){
var bar=document.getElementById('find'),body=document.getElementById('changes');
if(!bar||!body)return;
bar.hidden=false;
var words=bar.querySelector('#words'),kind=bar.querySelector('#kind'),count=document.getElementById('count');
var rows=Array.prototype.slice.call(body.rows).map(function(row){return{row:row,text:row.textContent.toLowerCase(),kinds:' '+row.getAttribute('data-k')+' '}});
function show(){
var asked=words.value.toLowerCase().split(/\\s+/).filter(Boolean),wanted=kind.value,left=0;
rows.forEach(function(one){
var fits=asked.every(function(word){return one.text.indexOf(word)>=0})&&(wanted===''||one.kinds.indexOf(' '+wanted+' ')>=0);
one.row.hidden=!fits;if(fits)left++});
count.textContent=left+' of '+rows.length+' changes'}
words.addEventListener('input',show);kind.addEventListener('change',show);show();
})();
`
