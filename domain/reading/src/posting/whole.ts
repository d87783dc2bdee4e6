import type { Pay } from '@roundtwo/model'
import { clusterOf, isJobWord, type Token } from '@roundtwo/text'
import { bucket, type Unit } from './units.ts'

/** What is judged of a posting as a whole. */
export interface WholePosting {
  units: readonly Unit[]
  /** The title's tokens. */
  title: readonly Token[]
  requirements: readonly { kind: string; level: string; tokens: readonly Token[] }[]
  duties: readonly (readonly Token[])[]
  pay: Pay | null
  /** Of each unit, that it says that the work is done in each of `workplaces`. */
  saidPlaces: readonly (readonly number[])[]
}

/** So many tokens before and behind a place, and what stands there. */
export const around = (tokens: readonly Token[], place: number, reach: number): readonly Token[] =>
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

/** What tells how senior the work is. */
export function seniorityFeatures({ title, requirements, duties, units, pay }: WholePosting): string[] {
  const musts = requirements.filter(({ level }) => level === 'must')
  const years = Math.max(-1, ...musts.map(({ tokens }) => yearsOf(tokens)))
  const experiences = musts.filter(({ kind }) => kind === 'experience').length
  const asked = years > 9 ? 'many' : years > 6 ? 'seven' : years > 4 ? 'five' : String(years)
  const near = units.flatMap(({ tokens }) =>
    tokens.flatMap(({ stem }, place) =>
      tellingStems.has(stem) ? around(tokens, place, 3).map((other) => `${stem} near ${other.stem}`) : [],
    ),
  )
  return [
    ...title.flatMap(({ stem, folded }) => [`title ${stem}`, `title fine ${clusterOf(folded, 'fine')}`]),
    ...title.map(({ stem }, place) => `title pair ${stem} ${title[place + 1]?.stem}`),
    `title job ${title.findLast(({ folded }) => isJobWord(folded))?.stem}`,
    `years ${asked}`,
    `years ${asked} experiences ${Math.min(2, experiences)}`,
    `experiences ${Math.min(3, experiences)}`,
    ...musts.flatMap(({ kind, tokens }) => (learntKinds.has(kind) ? tokens.map(({ stem }) => `wish ${stem}`) : [])),
    ...musts.map(({ kind }) => `wants ${kind}`),
    ...duties.map(([first]) => `duty first ${first?.stem}`),
    ...near,
    `duties ${bucket(duties.length)}`,
    `pay ${pay?.period}`,
    ...(pay ? [`pay ${pay.currency} ${pay.period} ${Math.round(3 * Math.log2(Math.max(1, pay.min)))}`] : []),
  ]
}
