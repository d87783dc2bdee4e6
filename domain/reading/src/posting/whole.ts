import type { Pay } from '@roundtwo/model'
import { clusterOf, isJobWord, namedBy, type Token } from '@roundtwo/text'
import { highest, inSteps, named, stemsOf, templates } from '../features.ts'
import rankWords from './rank-words.json' with { type: 'json' }
import { bucket, type Unit } from './units.ts'

/** What is judged of a posting as a whole. */
export interface WholePosting {
  units: readonly Unit[]
  title: readonly Token[]
  requirements: readonly { kind: string; level: string; tokens: readonly Token[] }[]
  duties: readonly (readonly Token[])[]
  pay: Pay | null
  /** Of each unit, that it says that the work is done in each of `workplaces`. */
  saidPlaces: readonly (readonly number[])[]
}

/** So many tokens before and behind a place, and what stands there. */
const around = (tokens: readonly Token[], place: number, reach: number): readonly Token[] =>
  tokens.slice(Math.max(0, place - reach), place + reach + 1)

const numberWords = 'zero one two three four five six seven eight nine ten'.split(' ')

/** The number before "years"; -1 where there is none. */
function yearsOf(tokens: readonly Token[]): number {
  const years = tokens.findIndex(({ stem, folded }) => stem === 'year' || folded === 'yrs')
  const numbers = tokens
    .slice(Math.max(0, years - 5), Math.max(0, years))
    .map(({ text, folded }) => (Number.isInteger(Number(text)) ? Number(text) : numberWords.indexOf(folded)))
  return numbers.findLast((number) => number >= 0) ?? -1
}

const tellingStems = new Set('experience train lead manag supervis report mentor team'.split(' '))
const learntKinds = new Set(['experience', 'education', 'licence'])

const ranks = namedBy(rankWords)

/** What the words of a title say of rank, and where they stand in it. */
function rankFeatures(title: readonly Token[]): string[] {
  const words = title.filter(({ kind }) => kind === 'word')
  const own = words.map(({ folded }) => ranks.get(folded))
  return [
    `ranks ${own.filter(Boolean).join(' ')}`,
    ...own.flatMap((rank, place) => (rank ? [`rank ${rank}`, `rank ${rank} last ${place === words.length - 1}`] : [])),
  ]
}

/** What tells how senior the work is. */
export function seniorityFeatures({ title, requirements, duties, units, pay }: WholePosting): string[] {
  const musts = requirements.filter(({ level }) => level === 'must')
  const years = Math.max(-1, ...musts.map(({ tokens }) => yearsOf(tokens)))
  const experiences = musts.filter(({ kind }) => kind === 'experience').length
  const asked = years > 9 ? 'many' : years > 6 ? 'seven' : years > 4 ? 'five' : String(years)
  const learnt = musts.filter(({ kind }) => learntKinds.has(kind)).flatMap(({ tokens }) => tokens)
  return [
    ...rankFeatures(title),
    ...title.flatMap(({ stem, folded }) => [`title ${stem}`, `title fine ${clusterOf(folded, 'fine')}`]),
    ...title.map(({ stem }, place) => `title pair ${stem} ${title[place + 1]?.stem}`),
    `title job ${title.findLast(({ folded }) => isJobWord(folded))?.stem}`,
    `years ${asked}`,
    `years ${asked} experiences ${Math.min(2, experiences)}`,
    `experiences ${Math.min(3, experiences)}`,
    ...named('wish', stemsOf(learnt)),
    ...musts.map(({ kind }) => `wants ${kind}`),
    ...duties.map(([first]) => `duty first ${first?.stem}`),
    ...units.flatMap(({ tokens }) =>
      tokens.flatMap(({ stem }, place) =>
        tellingStems.has(stem) ? named(`${stem} near`, stemsOf(around(tokens, place, 3))) : [],
      ),
    ),
    `duties ${bucket(duties.length)}`,
    `pay ${pay?.period}`,
    ...(pay ? [`pay ${pay.currency} ${pay.period} ${Math.round(3 * Math.log2(Math.max(1, pay.min)))}`] : []),
  ]
}

/** Where the work may be said to be done. */
export const workplaces: readonly string[] = ['hybrid', 'onsite', 'remote']

const atWord = templates('root {root}|pair {root} {root@1}|fine {fine}')

/** What tells whether a sentence says where the work is done. */
export const workplaceFeatures = ({ tokens, columns, words, lead }: Unit): string[] => [
  ...new Set(tokens.flatMap((_, place) => atWord(columns, place))),
  `size ${Math.min(9, words.length)}`,
  `first ${words[0]}`,
  `last ${words.at(-1)}`,
  ...named('lead', lead),
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
  return plainPlaceWords.has(word) && word !== 'onsite' && word !== 'presentiel' ? 'remote' : word
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

/** How likely any sentence says of each workplace that it is the one, in eighths. */
function saidFeatures({ saidPlaces }: WholePosting): string[] {
  const reached = workplaces.map((_, at) => inSteps(Math.max(0, ...saidPlaces.map((chances) => chances[at] ?? 0)), 8))
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
  const beside = [
    ...saidFeatures(posting),
    ...cues.flatMap(({ unit, place, cue }) => atCue({ ...unit.columns, cue }, place)),
  ]
  const names = [...new Set(cues.map(({ cue }) => cue))].filter((cue) => !openPlaceWords.has(cue)).sort()
  if (names.length === 0) return ['unsaid', ...beside, ...tradeFeatures(posting)]
  return ['said', `names ${names.join(' ')}`, ...named('names', names), ...beside]
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
