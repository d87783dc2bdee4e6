import { clusterOf } from '@roundtwo/text'
import { highest, inSteps, templates } from '../features.ts'
import { bucket, type Unit } from './units.ts'
import { around, type WholePosting } from './whole.ts'

/** Where the work may be said to be done. */
export const workplaces: readonly string[] = ['hybrid', 'onsite', 'remote']

const atWord = templates('root {root}|pair {root} {root@1}|fine {fine}')

/** What tells whether a sentence says where the work is done. */
export const workplaceFeatures = ({ tokens, columns, words, lead }: Unit): string[] => [
  ...new Set(tokens.flatMap((_, place) => atWord(columns, place))),
  `size ${Math.min(9, words.length)}`,
  `first ${words[0]}`,
  `last ${words.at(-1)}`,
  ...lead.map((stem) => `lead ${stem}`),
]

/** Words that speak of where work is done and are hardly ever said of anything else. */
const plainPlaceWords = new Set(
  `remote remotely hybrid homeoffice onsite telecommute telework teleworking telecommuting wfh hybride hybrides hybrido
  hibrido teletrabajo teletrabalho teletravail thuiswerken fernarbeit presentiel`.split(/\s+/),
)
/** These may; what they mean is learnt from the words around them. */
const openPlaceWords = new Set('home office offices site anywhere distributed commute desk'.split(' '))

const atCue = templates('cue {cue}|{cue} after {word@-1}|{cue} before {word@1}|{cue} within {word@-1} {word@1}')

/** One name for what the languages call hybrid work, and one for work from elsewhere. */
function cueOf(word: string): string {
  if (/^h[iy]brid/.test(word)) return 'hybrid'
  const isHere = word === 'onsite' || word === 'presentiel'
  return plainPlaceWords.has(word) && !isHere ? 'remote' : word
}

function wordsAround(unit: Unit, place: number): string[] {
  const cue = cueOf(unit.words[place] ?? '')
  const near = [...unit.words.slice(Math.max(0, place - 5), place), ...unit.words.slice(place + 1, place + 6)]
  return [
    ...near.flatMap((word) => [`${cue} near ${word}`, `near ${word}`]),
    ...atCue({ ...unit.columns, cue }, place),
    `${cue} size ${bucket(unit.words.length)}`,
    ...unit.lead.map((stem) => `${cue} lead ${stem}`),
  ]
}

/** What the work is: where nothing is said, it tells whether it can be done elsewhere. */
const tradeFeatures = ({ title, duties, requirements }: WholePosting): string[] => [
  ...title.flatMap(({ stem, folded }) => [
    `title ${stem}`,
    `title fine ${clusterOf(folded, 'fine')}`,
    `title coarse ${clusterOf(folded, 'coarse')}`,
  ]),
  ...duties.map(([first]) => `duty first ${first?.stem}`),
  ...requirements.map(({ kind }) => `wants ${kind}`),
]

const doubtfulPlaces = new Set('home offic'.split(' '))
const workStems = new Set('work day week'.split(' '))

/** `remote`, or work or days with home or office. */
const saysWhere = ({ tokens }: Unit): boolean =>
  tokens.some(
    ({ folded, stem }, place) =>
      plainPlaceWords.has(folded) ||
      (doubtfulPlaces.has(stem) && around(tokens, place, 5).some((near) => workStems.has(near.stem))),
  )

const steps = 8

/** How likely any sentence says of each workplace that it is the one. */
function saidFeatures({ saidPlaces }: WholePosting): string[] {
  const most = workplaces.map((_, at) => Math.max(0, ...saidPlaces.map((chances) => chances[at] ?? 0)))
  const reached = most.map((chance) => inSteps(chance, steps))
  return [
    ...workplaces.flatMap((name, at) =>
      Array.from({ length: (reached[at] ?? 0) + 1 }, (_, step) => `says ${name} ${step}`),
    ),
    `says ${reached.map((step) => Math.floor(step / 3)).join(' ')}`,
  ]
}

/** What tells where the work is done. */
export function modeFeatures(posting: WholePosting): string[] {
  const cues = posting.units.flatMap((unit) =>
    unit.tokens.flatMap(({ folded }, place) =>
      plainPlaceWords.has(folded) || openPlaceWords.has(folded) ? [{ unit, place, cue: cueOf(folded) }] : [],
    ),
  )
  const beside = [...saidFeatures(posting), ...cues.flatMap(({ unit, place }) => wordsAround(unit, place))]
  if (!posting.units.some(saysWhere)) return ['unsaid', ...beside, ...tradeFeatures(posting)]
  const named = [...new Set(cues.map(({ cue }) => cue))].filter((cue) => !openPlaceWords.has(cue)).sort()
  return ['said', `names ${named.join(' ')}`, ...named.map((cue) => `names ${cue}`), ...beside]
}

/** A sentence that is less likely to say where the work is done is not quoted for it. */
const tellingChance = 0.3

/** The line that says most clearly that the work is done there; empty where none does. */
export function workplaceQuote({ units, saidPlaces }: WholePosting, workplace: string): string {
  const column = workplaces.indexOf(workplace)
  const chanceOf = ({ index }: Unit): number => saidPlaces[index]?.[column] ?? 0
  const unit = highest(units, chanceOf)
  return unit && chanceOf(unit) >= tellingChance ? unit.line.text : ''
}
