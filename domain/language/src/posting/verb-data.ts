/** Verbs in their base form that open a duty. */
const plain = `catch bottle herd gut fell saw hatch brood flip pluck tap bag crate pallet strap hose rake hoe spread water-blast tender propagate prune splice clerk rehome revise rewild reseat refit refill respray shell shoe shear sieve sift skin slice smoke solder sprinkle stack stain stamp stretch string stuff suture toast top trap turn-over type unpack usher vacuum van wax weave weigh whisk wind wipe wring keep eat choose strip improvise correspond speak onboard supervise check spot chase settle dust hoover iron butcher scout converse believe dig reproduce respect rear plate answer register accept accompany account achieve acquire act adapt add address adhere adjust administer advise advocate aid align allocate
analyse analyze anticipate apply appraise approve arrange articulate ascertain assemble assess assign assist assure attend attract audit
authorise authorize automate balance bake book brief bring brew build bundle buy calculate calibrate capture care carry catalogue categorise
cater celebrate chair challenge champion check clarify classify clean clear close coach code collaborate collate collect combine communicate
compile complete comply compose compute conduct configure connect conserve consolidate construct consult contact contribute control
convene convert cook coordinate co-ordinate correct counsel count cover craft create critique cultivate culture curate cut
debug decide declutter decorate define delegate deliver demonstrate deploy deputise deputize derive describe design detect determine develop
devise diagnose digitise digitize direct discover discuss dispatch dispense dissect distribute document draft draw drive earn edit educate
elicit embed emerge employ empower enable encourage enforce engage engineer enhance enrol enroll ensure enter entertain escalate escort
establish estimate evaluate examine execute expand experiment explain explore extend extract evolve
facilitate familiarise fault-find feed fetch file fill finalise finalize fit fix follow forecast form formulate foster fulfil fulfill fund gather
generate get give go grade greet groom grow guard guide handle harvest help hire hold host identify illustrate implement improve improvise increase
induct influence inform initiate innovate input inspect inspire install instigate instruct integrate interpret interview introduce
invent inventory investigate invoice issue iterate join judge keep label launch lay lead learn lecture liaise lift listen load log look
lubricate maintain make man manage manufacture map market master match maximise maximize measure mediate meet mentor migrate minimise
minimize mix model moderate modernise modernize modify monitor motivate move navigate negotiate network nurture observe obtain onboard
open operate optimise optimize orchestrate order organise organize orient outline oversee own pack paint participate partner patrol
perform pick pilot place plan play polish post prepare prescribe present preserve prevent price prioritise prioritize process procure
produce program programme project promote proofread propose prototype protect prove provide publish pull purchase pursue push put qualify
query quote raise read rebuild receive recommend reconcile record recruit redesign reduce refactor refer refine register regulate
rehearse relay relieve remove renew repair replace replenish report represent research resolve respond restock restore restructure
retain review revise rewrite rotate run safeguard sample scale scan schedule scope screen script search secure select sell send serve service set
shadow shape share ship sign simplify sit sketch solve sort source spearhead specify spot staff stage steer sterilise stitch stock store
streamline strengthen structure study submit suggest supervise supply support survey sustain swap sweep synthesise tailor take tally teach tend test thin tidy till
track trade train transcribe transfer transform translate transport travel treat triage trim troubleshoot tune turn tutor uncover
undertake unload update upgrade uphold use utilise utilize validate verify visit visualise voice wait walk wash watch water weld welcome
work wrap write zone spend stand step step-up cut dress deep-clean act deal stay cash count-up wire sew sow prune mow dig plant plaster plough prep glaze
handover hand rig tie tag tighten oil press run-in sanitise sanitize disinfect service dose administer vaccinate bathe feed lift reposition chart assay pipette titrate
forage butcher fillet plate simmer season portion deglaze marshal tow taxi land berth moor splice stow lash bunker pump gauge survey drill blast muck haul grade pave pour
argue litigate plead defend prosecute arbitrate notarise convey lodge file-away subpoena redline benchmark model-build reconcile accrue amortise forecast hedge underwrite rebalance settle price
mark moderate invigilate differentiate assess phone call answer ring email reply chase follow-up re-order reorder count rota onboard pair debug benchmark instrument profile harden patch back
collaborate bind catalogue weed shelve digitise loan lend accession mount frame hang light rig strike focus busk rehearse perform film shoot grade cut record mix master transcribe subtitle caption`

const words = new Set(plain.split(/\s+/).filter(Boolean))

/** Nouns at least as often as verbs: they open a verb phrase only before a word that can open an object. */
const nounlike = new Set(
  `account address aid audit balance book brief care challenge champion check close coach code contact control cook counsel count cover culture
  cut deal design direct document dose draft dress drill drive experiment feed file film fit fix focus form frame fund grade guard guide hand hire host
  interview inventory invoice issue label land lead light loan log look market master match measure model moor mount network oil order own pack
  paint partner patrol pilot place plan plant plate play post press prep price process produce program programme project prototype pump
  query quote record report research review rota sample scale schedule scope screen script search season service shape share ship sign sketch source
  spot staff stage stand step stock store strike structure study supply support survey tag test till time track trade train transfer transport
  travel trim tune turn use visit voice wait walk wash watch water welcome wire work zone mark phone call answer ring email reply back profile patch
  bunker till season blast haul rig tie light shadow pair man cash clean clear open secure lay complete correct present perfect lower master state`
    .split(/\s+/)
    .filter(Boolean),
)

/** Nouns and adjectives with a verb's ending. */
const endsLikeVerb = new Set(
  `climate private corporate candidate certificate chocolate estate expertise exercise enterprise franchise merchandise appropriate
  adequate accurate ultimate immediate template plate date rate state debate delicate graduate postgraduate undergraduate associate
  affiliate wise rise noise precise otherwise premise size prize likewise senate magistrate doctorate directorate climate pirate
  carbonate substrate electorate elaborate intermediate legitimate intimate fortunate passionate compassionate considerate literate
  numerate moderate temperate desperate deliberate unfortunate alternate late private corporate innate ornate obstinate inordinate subordinate
  franchise surprise paradise treatise demise concise bise raise disguise cruise bruise praise`
    .split(/\s+/)
    .filter(Boolean),
)

/** True for the base form of a verb that duties begin with. */
export const isBaseVerb = (word: string): boolean =>
  words.has(word) || (/..(?:ise|ize|yse|yze|ify|[lrtnvc]ate)$/.test(word) && !endsLikeVerb.has(word))

/** True when the word is as likely a noun. */
export const isNounlikeVerb = (word: string): boolean => nounlike.has(word)

const endings: [RegExp, string[]][] = [
  [/(.)\1ing$/, ['$1', '$1$1']],
  [/ying$/, ['y', 'ie']],
  [/ing$/, ['', 'e']],
]

/** The base form of an `-ing` form, when it is a verb that duties begin with. */
export function baseOfGerund(word: string): string | null {
  for (const [pattern, replacements] of endings) {
    if (!pattern.test(word)) continue
    for (const replacement of replacements) {
      const base = word.replace(pattern, replacement)
      if (words.has(base)) return base
    }
  }
  return null
}

/** The base form of a third person singular (`answers`, `carries`), when it is a verb that duties begin with. */
export function baseOfThirdPerson(word: string): string | null {
  for (const [pattern, replacement] of [
    [/ies$/, 'y'],
    [/(s|x|z|ch|sh|o)es$/, '$1'],
    [/s$/, ''],
  ] as const) {
    if (!pattern.test(word)) continue
    const base = word.replace(pattern, replacement)
    if (words.has(base)) return base
  }
  return null
}
