// How common words are before anything is known about a repository. A small hand-sorted list: words that stand
// in most changes and most descriptions whatever they are about say little; every other word counts fully.

/** Says nothing about a subject: function words, keywords of languages, the verbs of every title. */
const silent = `
a about above across actually add added adding addition additional adds after again against all allow allowed allows
already also always an and any anyone anything are around as assert at async await back be because been before behind being
below best better between bool boolean both break but by call called can cannot case catch change changed changes
changing char chore class clean cleanup com const continue correct correctly could cover currently def default del delete did do does
doesn don done double down due during each either elif else end ensure enum even every everything exist existing exists
export extend extends extra false feat feature few final find first fix fixed fixes fixing float fn follow following for
from func function further get gets getting give given gives go got had handle handled handles handling happen has have having
he hence her here hers him his how however http https if impl implement implemented implementation implements
import improve improved improvement improvements in include included includes including inside instead int interface internal into introduce introduced introduces is isn issue it
its itself just keep keeps know last least less let lets like long longer look looks made main make makes making many
match may me mean means might minor misc mod more most move moved moves much multiple must mut my need needed needs
never new next nil no non none not nothing now null object of off often old on once one only onto open or org original other others otherwise our out over own package part
per perform please possible pr prefer present prevent prevents previous previously private properly protected provide provided provides pub public pull put
question quite rather re ready real really refactor refactored refactoring related remain remaining remains remove removed removes removing
replace replaced replaces rest return returned returning returns review right run running runs said same saw say second see seen self set sets setting several shall she
should show shows side similar simple simply since single so some someone something sometimes soon still stop str struct such super support supported supporting supports switch
take takes than that the their them then there therefore these they thing things this those though three through throw
throws thus till time to todo together too true try trying tweak two under unless until up update updated updates updating upon us usage use used user uses using usually
val value values var various very via void want was way we well were what when where whether which while who whole whose why will
with within without work working works would wouldn write written wrong yes yet you your yours
bat cjs cpp crate cs css csv cts go gz htm html java jsx kt lock mdx mjs mts php py pyi rb rs scss sh std swift toml ts tsx txt vec vue xml xsd
`

/** Stands in one change of twenty or more of nearly every repository: supports a link, makes none. */
const common = `
access ai action actions active additional address allow api app append apply arg args argument arguments array attribute
available avoid base based behavior behaviour binary block body branch bug build builder built builds byte bytes cache callback
check checked checker checking checks child class cli client close code collect collection command comment comments commit common
compare compile complete component config configs configuration configure configured connection constant container content
contents context control convert copy core correct count coverage create created creates creating current custom data date debug decode
definition dependencies dependency deprecated deps description detail details detect dev different dir direct directly directory
disable disabled doc docs document documentation drop dry edge element emit empty enable enabled encode ensure entries entry env environment
err error errors event events example examples exception execute execution exit expect expected explicit explicitly expression external
extra extract fail failed failing fails failure fallback fetch field fields file files fill filter fixture flag flags flow fn folder force
format formatting found framework full functions generate generated generation generic git github global group guard handler hash head
header headers help helper helpers host id hub identifier ids ignore image index info information init initial initialize inline input inputs
insert install instance instances integration invalid issues item items job javascript js json key keys kind label layer layout length level
lib library limit line lines link lint list lists load loaded loader local location log logger logging logic logs loop manager
manual map mapping maps markdown master matches matching max md memory message messages metadata method methods min missing mock mode model models module modules name named
names namespace native nested network node normal normalize note notes number numbers objects operation operations option optional options order
os output outputs override packages page param parameter parameters params parent parse parsed parser parsing partial parts pass passed passes passing path
paths pattern patterns pin platform plugin point policy port post prefix preserve print process processing project properties property props
provider push query queue random range raw read readme reader ready record records ref reference references refs regression release remote
render replace repo repository request requests require required requires reset resolve resolved resolver resource resources
response responses result results retry root route row rule rules runner runtime safe sample save scan schema scope script scripts sdk search section select
send server service services session settings setup shape share shared short size skip snapshot sort source sources spec specific split src
stable stack stage standard start started state static status step steps store stream string strings style suite suffix sync syntax system table tag
tags target targets task tasks temp template test tested testing tests text thread timeout timestamp title token tool tooling tools top trace
track transform tree trigger type types typescript unit unknown unused url usage users utils valid validate validation variable variables
verify version versions view warn warning warnings web workflow workflows workspace wrap wrapper writer yaml yml zero
`

/** Spellings of one thing. The left one stands for the others. */
const spellings = `
authentication auth authenticate authenticated authenticating; authorization authz authorize authorized; configuration config configs conf cfg
configure configured; documentation doc docs document documents; database db databases; repository repo repos repositories; dependency dep deps
dependencies; environment env; parameter param params parameters; argument arg args arguments; message msg msgs messages; error err
errors; request req; response res resp; context ctx; temporary temp tmp; directory dir dirs directories; identifier id ids; administrator
admin admins; application app apps; function func fn; string str; number num; kubernetes k8s; internationalization i18n; localization l10n;
accessibility a11y; javascript js; typescript ts; specification spec specs; connection conn; transaction tx txn; certificate cert certs
certificates; credential creds cred credentials; synchronize sync; package pkg; extension ext; calculate calc; information info
`

export const silentWords = split(silent)
export const commonWords = split(common)

/** First spelling of each group, by every other one. */
export const spellingOf: ReadonlyMap<string, string> = new Map(
  spellings.split(';').flatMap(group => {
    const [first, ...others] = split(group)
    return others.map(other => [other, first!] as const)
  })
)

function split(list: string): string[] {
  return list.split(/\s+/).filter(word => word !== '')
}
