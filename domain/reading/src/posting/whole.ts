import type { Pay } from '@roundtwo/model'
import { clusterOf, isJobWord, type Token } from '@roundtwo/text'
import { bucket } from './classes.ts'
import type { Unit } from './units.ts'

/** What is judged of a posting as a whole. */
export interface WholePosting {
  units: readonly Unit[]
  /** The title's tokens. */
  title: readonly Token[]
  requirements: readonly { kind: string; level: string; tokens: readonly Token[] }[]
  duties: readonly (readonly Token[])[]
  pay: Pay | null
}

/** Words that speak of where work is done; what they mean is learnt from the words around them. */
const placeWords = new Set(
  `remote remotely hybrid home homeoffice office offices onsite site telecommute telework teleworking telecommuting wfh
  anywhere distributed commute desk hybride hybrides hybrido hibrido teletrabajo teletrabalho teletravail thuiswerken
  fernarbeit presentiel`.split(/\s+/),
)
/** Of those the ones that are hardly ever said of anything else. */
const plainPlaceWords = new Set(
  `remote remotely hybrid homeoffice onsite telecommute telework teleworking telecommuting wfh hybride hybrides hybrido
  hibrido teletrabajo teletrabalho teletravail thuiswerken fernarbeit presentiel`.split(/\s+/),
)

function wordsAround(unit: Unit, place: number): string[] {
  const cue = unit.words[place]
  const features: string[] = []
  for (let away = -5; away <= 5; away += 1) {
    const word = unit.words[place + away]
    if (word !== undefined && away !== 0) features.push(`${cue} near ${word}`, `near ${word}`)
  }
  return [
    ...features,
    `cue ${cue}`,
    `${cue} after ${unit.words[place - 1] ?? 'BEGIN'}`,
    `${cue} before ${unit.words[place + 1] ?? 'END'}`,
    `${cue} within ${unit.words[place - 1] ?? 'BEGIN'} ${unit.words[place + 1] ?? 'END'}`,
    `${cue} size ${bucket(unit.words.length)}`,
    ...unit.lead.map((stem) => `${cue} lead ${stem}`),
  ]
}

/** What the work is: where nothing is said, it tells whether it can be done elsewhere. */
const tradeFeatures = ({ title, duties, requirements }: WholePosting): string[] => [
  ...title.flatMap((token) => [
    `title ${token.stem}`,
    `title fine ${clusterOf(token.folded, 'fine')}`,
    `title coarse ${clusterOf(token.folded, 'coarse')}`,
  ]),
  ...duties.flatMap((tokens) => tokens.map((token) => `duty fine ${clusterOf(token.folded, 'fine')}`)),
  ...requirements.map(({ kind }) => `wants ${kind}`),
]

const doubtfulPlaces = new Set('home offic'.split(' '))
const workStems = new Set('work day week'.split(' '))

/** `remote`, or work or days with home or office. */
const saysWhere = ({ tokens }: Unit): boolean =>
  tokens.some(
    (token, place) =>
      plainPlaceWords.has(token.folded) ||
      (doubtfulPlaces.has(token.stem) &&
        tokens.slice(Math.max(0, place - 5), place + 6).some((near) => workStems.has(near.stem))),
  )

/** What tells where the work is done. */
export function modeFeatures(posting: WholePosting): string[] {
  const isSaid = posting.units.some(saysWhere)
  const said = isSaid ? 'said' : 'unsaid'
  const cues = posting.units.flatMap((unit) =>
    unit.tokens.flatMap((token, place) => (placeWords.has(token.folded) ? wordsAround(unit, place) : [])),
  )
  return [said, ...cues, ...tradeFeatures(posting).map((feature) => `${said} ${feature}`)]
}

const yearsOf = (tokens: readonly Token[]): number | null => {
  const place = tokens.findIndex((token) => token.stem === 'year' || token.folded === 'yrs')
  if (place < 0) return null
  for (const token of tokens.slice(Math.max(0, place - 5), place).reverse()) {
    const number = Number(token.text)
    if (Number.isInteger(number)) return number
    const written = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(
      token.folded,
    )
    if (written >= 0) return written + 1
  }
  return null
}

/** Words around one of interest, in all units. */
const wordsNear = (units: readonly Unit[], stems: ReadonlySet<string>): string[] =>
  units.flatMap(({ tokens }) =>
    tokens.flatMap((token, place) =>
      stems.has(token.stem)
        ? tokens.slice(Math.max(0, place - 3), place + 4).map((near) => `${token.stem} near ${near.stem}`)
        : [],
    ),
  )

const tellingStems = new Set('experience train lead manag supervis report mentor team'.split(' '))

/** What tells how senior the work is. */
export function seniorityFeatures({ title, requirements, duties, units, pay }: WholePosting): string[] {
  const musts = requirements.filter(({ level }) => level === 'must')
  const years = Math.max(-1, ...musts.map(({ tokens }) => yearsOf(tokens) ?? -1))
  const experiences = musts.filter(({ kind }) => kind === 'experience')
  const asked = years > 9 ? 'many' : years > 6 ? 'seven' : years > 4 ? 'five' : String(years)
  return [
    ...title.flatMap((token) => [`title ${token.stem}`, `title fine ${clusterOf(token.folded, 'fine')}`]),
    ...title.map((token, place) => `title pair ${token.stem} ${title[place + 1]?.stem}`),
    `title job ${title.findLast((token) => isJobWord(token.folded))?.stem}`,
    `years ${asked}`,
    `years ${asked} experiences ${Math.min(2, experiences.length)}`,
    `experiences ${Math.min(3, experiences.length)}`,
    ...musts.flatMap(({ kind, tokens }) =>
      kind === 'experience' || kind === 'education' || kind === 'licence'
        ? tokens.map((token) => `wish ${token.stem}`)
        : [],
    ),
    ...musts.map(({ kind }) => `wants ${kind}`),
    ...duties.map((tokens) => `duty first ${tokens[0]?.stem}`),
    ...wordsNear(units, tellingStems),
    `duties ${bucket(duties.length)}`,
    `pay ${pay?.period}`,
    ...(pay ? [`pay ${pay.currency} ${pay.period} ${Math.round(3 * Math.log2(Math.max(1, pay.min)))}`] : []),
  ]
}
