import { build } from 'esbuild'
await build({entryPoints:['/work/main/src/model/glob.ts'],bundle:true,platform:'node',format:'esm',outfile:'/tmp/pg/glob.out.mjs',logLevel:'error'})
const { compileGlobs } = await import('/tmp/pg/glob.out.mjs')
import { Minimatch } from '/work/main/node_modules/minimatch/dist/esm/index.js'
const dirs=['src','lib','packages','docs','test','infra','app','tools','scripts','web']
const pats=[]; for(let i=0;i<100;i++){const d=dirs[i%10]; pats.push([`${d}/m${i}/**`,`${d}/*/x${i}/**/*.ts`,`**/*.k${i}`,`${d}/m${i}/**/*.{ts,tsx,js}`,`${d}/file${i}.ts`,`**/secret${i}/**`,`${d}/**/*a*${i}.json`,`.github/w${i}.yml`,`${d}/m${i}`,`**/*.{pem${i},key${i}}`][Math.floor(i/10)%10])}
const paths=[];for(let i=0;i<30000;i++)paths.push(`${dirs[i%10]}/m${i%317}/x${i%53}/deep${i%7}/name-${i}.${['ts','tsx','md','json','k3','pem4'][i%6]}`)
for(let r=0;r<3;r++){
let c=process.cpuUsage(); const g=compileGlobs(pats); let n=0; for(const p of paths) if(g.matches(p))n++; let d=process.cpuUsage(c); console.log('ours matches',n,(d.user+d.system)/1000)
c=process.cpuUsage(); n=0; for(const p of paths) if(g.matchesFolded(p))n++; d=process.cpuUsage(c); console.log('ours folded',n,(d.user+d.system)/1000)
c=process.cpuUsage(); const m=pats.map(p=>new Minimatch(p,{dot:true,platform:'linux'})); n=0; for(const p of paths) if(m.some(x=>x.match(p)))n++; d=process.cpuUsage(c); console.log('plain',n,(d.user+d.system)/1000)
}
