import {
  type Note,
  type Origin,
  type Origins,
  type Posting,
  requirementKinds,
  requirementLevels,
  seniorities,
  workModes,
} from '@roundtwo/model'
import { tokensOf } from '@roundtwo/text'
import { highest } from '../features.ts'
import { beginningOf } from '../given-text.ts'
import { languages } from '../invitation/language.ts'
import type { Judged } from './judged.ts'
import { readMarkup } from './markup.ts'
import type { PostingModels, SureField } from './models.ts'
import type { FoundPay } from './pay.ts'
import { takeApart } from './take-apart.ts'

export interface GivenPosting {
  text: string
  title?: string | null
  company?: string | null
  /** A schema.org JobPosting object from the page: it wins over the text. */
  markup?: Record<string, unknown> | null
}

/** A posting taken apart, with where each field came from and what the user should know. */
export type PostingReading = Posting & { origins: Origins; notes: Note[] }

/** Nobody writes a posting longer than this, in characters and lines; what comes after is not read. */
const longest = 100_000
const mostLines = 2_000
const longestQuote = 600

const judgedCharacters = 16_000
const leastWords = 8

/** The language most of a text's little words belong to; null where there are too few. */
export function languageOf(text: string): string | null {
  const folded = tokensOf(text.slice(0, judgedCharacters)).map((token) => token.folded)
  const countOf = ({ words }: (typeof languages)[number]) => folded.filter((word) => words.has(word)).length
  const best = highest(languages, countOf)
  return best && countOf(best) >= leastWords ? best.name : null
}

/** One of the values that a field may have. */
const oneOf = <Value extends string>(values: readonly Value[], value: string, otherwise: Value): Value =>
  values.find((known) => known === value) ?? otherwise

const known = (value: string | null | undefined): string | null => value?.replace(/\s+/g, ' ').trim() || null

/** What fills the fields one by one, and keeps what each rests on. */
function filling(sure: PostingModels['sure']) {
  const origins: Origins = {}
  const keep = (path: string, certainty: Origin['certainty'], quote: string, where: string) => {
    origins[path] = { certainty, quote: quote.slice(0, longestQuote), where, confirmed: false }
  }
  const read = <Value>(field: SureField, { value, probability, quote }: Judged<Value>, path: string = field) => {
    keep(path, probability >= sure[field] ? 'sure' : 'doubtful', quote, 'text')
    return value
  }
  /** What the page states, else what the caller knows, else what the text says. */
  const settled = <Value>(
    field: SureField,
    marked: Value | null,
    found: Judged<Value> | null,
    { given = null, inWords = String }: { given?: Value | null; inWords?: (value: Value) => string } = {},
  ): Value | null => {
    const stated = marked ?? given
    if (stated === null) return found && read(field, found)
    keep(field, 'sure', inWords(stated), marked === null ? field : 'JSON-LD')
    return stated
  }
  const listed = <Value>(field: SureField, items: readonly Judged<Value>[]): Value[] =>
    items.map((item, index) => read(field, item, `${field}.${index}`))
  return { origins, settled, listed }
}

/** A value as it was found, where it is one that says something. */
const telling = <Value extends string>(values: readonly Value[], { value, ...rest }: Judged) => {
  const own = values.find((each) => each === value && each !== 'unknown')
  return own ? { ...rest, value: own } : null
}

/** That the pay is right; what was put together from habits never is for sure. */
export const payChance = ({ assumed, probability }: FoundPay): number => (assumed.length === 0 ? probability : 0)

const linesOf = (found: readonly { text: string; probability: number }[]): Judged<string>[] =>
  found.map(({ text, probability }) => ({ value: text, probability, quote: text }))

function notesOf(isCut: boolean, language: string | null, requirements: number, pay: FoundPay | null): Note[] {
  const told: Readonly<Record<string, string | false | null | undefined>> = {
    'language-not-read-well':
      language !== null &&
      language !== 'English' &&
      `This posting seems to be in ${language}, which is not read well yet; please check every field.`,
    'text-cut': isCut && 'The text is very long; only its beginning was read.',
    'no-requirements': requirements === 0 && 'No requirements were found in this text; is it the whole posting?',
    'pay-assumed':
      pay?.assumed[0] && `The posting does not say the ${pay.assumed.join(' and the ')} of the pay. Please check it.`,
    'salaries-per-year':
      pay !== null && pay.salariesPerYear !== null && `The pay is paid ${pay.salariesPerYear} times a year.`,
  }
  return Object.entries(told).flatMap(([code, message]) => (message ? [{ code, message }] : []))
}

/** As `readPosting`, with the models handed in. */
export function readPostingWith(models: PostingModels, given: GivenPosting): PostingReading {
  const source = beginningOf(given.text, longest, mostLines)
  const marked = readMarkup(given.markup ?? {}, source)
  const [title, company] = [known(given.title), known(given.company)]
  const text = marked.lists === '' ? source : `${source}\n\n${marked.lists}`
  const found = takeApart(text, models, {
    title: marked.title ?? title,
    company: marked.company ?? company,
    place: marked.place,
  })
  const { names, pay } = found
  const { origins, settled, listed } = filling(models.sure)
  const requirements = found.requirements.map(({ probability, kind, level, ...wish }) => ({
    value: {
      text: wish.text,
      kind: oneOf(requirementKinds, kind.value, 'skill'),
      level: oneOf(requirementLevels, level.value, 'must'),
    },
    probability: probability * kind.probability * level.probability,
    quote: wish.text,
  }))
  const paid = pay && { value: pay.pay, probability: payChance(pay), quote: pay.quote }
  const [mode, seniority] = [telling(workModes, found.mode), telling(seniorities, found.seniority)]
  const fields = {
    title: settled('title', marked.title, names.title, { given: title }),
    company: settled('company', marked.company, names.company, { given: company }),
    place: settled('place', marked.place, names.place),
    mode: settled('mode', marked.isRemote ? 'remote' : null, mode, { inWords: () => 'TELECOMMUTE' }) ?? 'unknown',
    seniority: settled('seniority', null, seniority) ?? 'unknown',
    pay: settled('pay', marked.pay, paid, {
      inWords: ({ min, max, currency, period }) => `${min}–${max} ${currency} ${period}`,
    }),
    requirements: listed('requirements', requirements),
    duties: listed('duties', linesOf(found.duties)),
    values: listed('values', linesOf(found.values)),
    formatHints: listed('formatHints', linesOf(found.hints)),
  }
  const isCut = source.length < given.text.length
  const notes = notesOf(isCut, languageOf(source), requirements.length, marked.pay ? null : pay)
  return { ...fields, text: given.text, origins, notes }
}

/**
 * Takes a job posting apart. Fields the posting is silent on are null, `unknown` or empty; each that is found is sure or
 * doubtful. What was learnt about postings (see tools/train) is loaded when it is first wanted. Never throws; time grows
 * linearly with the text.
 */
export const readPosting = async (given: GivenPosting): Promise<PostingReading> =>
  readPostingWith((await import('./models.json', { with: { type: 'json' } })).default, given)
