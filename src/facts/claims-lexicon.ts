// The words by which people say what they did, in lower case. Closed lists: what is not here makes no claim.

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

export const adding = listed(
  `add adds added adding introduce introduces introduced introducing create creates created creating write writes wrote
written writing include includes included implement implements implemented implementing provide provides provided
contribute contributes contributed ship ships shipped backfill backfills backfilled generate generated bring brings brought`
)
export const changing = listed(
  `update updates updated updating extend extends extended extending expand expands expanded expanding improve improves improved
improving modify modifies modified modifying change changes changed changing edit edits edited editing fix fixes fixed fixing
refactor refactors refactored refactoring rewrite rewrites rewrote rewritten rewriting adjust adjusts adjusted adjusting adapt
adapts adapted adapting enhance enhances enhanced enhancing correct corrects corrected correcting revise revises revised rework
reworks reworked tweak tweaks tweaked migrate migrates migrated migrating convert converts converted converting port ports ported
porting strengthen strengthens strengthened tighten tightens tightened augment augments augmented cover covers covered covering
increase increases increased regenerate regenerates regenerated touch touches touched touching simplify simplifies simplified
clean cleaned cleans parametrize parametrized parameterize parameterized reorganize reorganized restructure restructured split
splits consolidate consolidates consolidated stabilize stabilizes stabilized stabilise stabilised deflake deflakes deflaked quarantine
quarantined unskip unskipped backport backported document documents documented refresh refreshes refreshed sync synced align aligns aligned harden hardens hardened`
)
export const removing = listed(
  `remove removes removed removing delete deletes deleted deleting drop drops dropped dropping`
)
export const moving = listed(`rename renames renamed renaming move moves moved moving relocate relocates relocated`)
export const bumping = listed(
  `bump bumps bumped bumping upgrade upgrades upgraded upgrading update updates updated updating downgrade downgrades downgraded`
)

/** Verbs that take an object of their own, so that a search for the verb of a word ends there. */
export const otherVerbs = listed(
  `run runs ran running pass passes passed passing fail fails failed failing keep keeps kept keeping use uses used using skip skips
skipped skipping disable disables disabled enable enables enabled make makes made making ensure ensures ensured allow allows
allowed let lets need needs needed require requires required requiring see sees check checks checked checking verify verifies
verified verifying execute executes executed trigger triggers break breaks broke broken support supports supported supporting
want wants help helps find found get gets got try tries tried build builds built review reviewed please revert reverts reverted
merge merged follow follows ignore ignores ignored rely relies reuse reuses reused call calls called wait waits avoid avoids
prevent prevents cause causes caused unblock unblocks validate validates validated confirm confirms confirmed debug debugged
speed speeds reenable re-enable isolate show shows showed demonstrate demonstrates set sets
tested rerun re-run reran mirrors mirror matches match exercise exercises exercised have has`
)

export const participles = listed(
  `added updated included extended written expanded adjusted adapted created introduced improved rewritten modified changed
provided refactored fixed migrated removed deleted renamed moved stabilized consolidated parametrized parameterized split converted strengthened revised enhanced corrected implemented covered restructured reworked
reorganized hardened simplified ported`
)

export const auxiliaries = listed(`is are was were be been being has have had got also now all both accordingly`)
/** Small words that stand between `tests` and its participle: `tests have also been added`. */
export const betweens = new Set([...auxiliaries, 'and', 'or', '/', 'appropriate', 'relevant', 'new'])

export const negations = listed(
  `no not never none without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't couldn't haven't
hasn't hadn't nothing neither nor lacks lacking instead unable avoid avoids avoided avoiding rather dont doesnt didnt`
)

/** Of work that is not done here and now. */
export const elsewhere = listed(
  `should could would might may must can will shall todo todos later soon eventually future followup follow-up follow-ups followups
separately planned plan plans wish hopefully ideally maybe perhaps need needs needed want wants let please happy tbd wip pending
upcoming previously formerly originally currently yesterday used supposed to-do i'll we'll it'll we'd i'd going consider
considering optionally suggest suggested suggests recommend recommends recommended if when whenever unless once whether`
)

/** Behind the object: the work is put off, wherever in the sentence it says so. */
export const putOff = listed(`later followup follow-up follow-ups followups n/a wip todo tbd eventually`)

/** The same, or a condition, as long as the sentence has not begun to say what the work is about. */
export const mayPutOff = listed(
  `soon separately separate future subsequent upcoming next if unless needed necessary applicable appropriate possible already
elsewhere another`
)

/** What begins to say what the work is about: `tests that fail if …`. */
export const about = listed(
  'that which to for covering asserting verifying ensuring checking showing where when with of so'
)

/** Who a pull request speaks of when it speaks of itself. */
export const ownSubject = listed(
  `this the pr pull request change changes changeset commit patch diff it i we i've we've i'm also and then additionally now just simply
only mainly further furthermore finally lastly first second third next moreover plus to in addition of that have has 've been which
as well by way while at here there along refactor update branch mr pull-request these those both work fix feature so let's let
automatically consequently accordingly therefore thus all everything scope there nothing a an with for our my`
)

/** Words that only stand before a noun, or before a verb at the start of a clause. */
export const articles = listed(
  `a an the this these those some any all new more several few many two three four five six its their our my additional extra further
missing basic simple comprehensive extensive focused targeted dedicated corresponding relevant associated related initial`
)

export const prepositions = listed(
  `for of in on to with from by when so that which via as into at about against during under over after before than where because since
while if unless until within across between through using per without who whose is are was were be been being it they we i you he
she can will would should could may might must not`
)

/** A number of things rather than the thing: `a couple of tests`. */
export const quantities = listed(
  `bunch lot lots couple set sets series number range few suite suites pair plenty variety handful round batch dozens dozen hundreds
load loads kind kinds types type ton tons bit pieces piece combination coverage mix`
)

export function isVerb(word: string): boolean {
  return isWorkVerb(word) || otherVerbs.has(word)
}

export function isWorkVerb(word: string): boolean {
  return adding.has(word) || changing.has(word) || removing.has(word) || moving.has(word)
}
