import {
  type Note,
  type Origin,
  type Origins,
  type Pay,
  type Posting,
  type RequirementKind,
  type RequirementLevel,
  requirementKinds,
  requirementLevels,
  type Seniority,
  seniorities,
  type WorkMode,
  workModes,
} from '@roundtwo/model'
import { languageOf } from './language.ts'
import { type MarkedUp, nothingMarked, readMarkup } from './markup.ts'
import type { PostingModels, SureField } from './models.ts'
import type { NameKind } from './names.ts'
import { type FoundWish, type Judged, type TakenApart, takeApart } from './take-apart.ts'

export interface GivenPosting {
  text: string
  title?: string | null
  company?: string | null
  /** A schema.org JobPosting object from the page: it wins over the text. */
  markup?: Record<string, unknown> | null
}

/** A posting taken apart, with where each field came from and what the user should know. */
export type PostingReading = Posting & { origins: Origins; notes: Note[] }

/** Longer texts are read to here: a page of this size is a listing, not a posting. */
/** Nobody writes a posting longer than this, in characters and lines; what comes after is not read. */
const longest = 100_000
const mostLines = 2_000
const longestQuote = 600

/** One of the values that a field may have. */
const oneOf = <Value extends string>(values: readonly Value[], value: string, otherwise: Value): Value =>
  values.find((known) => known === value) ?? otherwise

const known = (value: string | null | undefined): string | null => value?.replace(/\s+/g, ' ').trim() || null

/** Fills the fields one by one, and keeps what each rests on. */
class Reader {
  readonly origins: Origins = {}
  readonly notes: Note[] = []
  readonly #models: PostingModels
  readonly #marked: MarkedUp

  constructor(models: PostingModels, marked: MarkedUp) {
    this.#models = models
    this.#marked = marked
  }

  #set(path: string, certainty: Origin['certainty'], quote: string, where: string): void {
    this.origins[path] = { certainty, quote: quote.slice(0, longestQuote), where, confirmed: false }
  }

  #read(path: string, field: SureField, { probability, quote }: Omit<Judged, 'value'>): void {
    const isSure = probability >= this.#models.sure[field]
    this.#set(path, isSure ? 'sure' : 'doubtful', quote, 'text')
  }

  /** A name: markup first, then what the caller knows, then the text. */
  name(kind: NameKind, given: string | null, found: Judged | null): string | null {
    const marked = this.#marked[kind]
    if (marked !== null) this.#set(kind, 'sure', marked, 'JSON-LD')
    else if (given !== null) this.#set(kind, 'sure', given, kind)
    else if (found !== null) this.#read(kind, kind, found)
    return marked ?? given ?? found?.value ?? null
  }

  mode(found: Judged): WorkMode {
    if (this.#marked.mode !== null) {
      this.#set('mode', 'sure', 'TELECOMMUTE', 'JSON-LD')
      return this.#marked.mode
    }
    const mode = oneOf(workModes, found.value, 'unknown')
    if (mode !== 'unknown') this.#read('mode', 'mode', found)
    return mode
  }

  seniority(found: Judged): Seniority {
    const seniority = oneOf(seniorities, found.value, 'unknown')
    if (seniority !== 'unknown') this.#read('seniority', 'seniority', found)
    return seniority
  }

  pay({ pay: found }: TakenApart): Pay | null {
    if (this.#marked.pay !== null) {
      const { min, max, currency, period } = this.#marked.pay
      this.#set('pay', 'sure', `${min}–${max} ${currency} ${period}`, 'JSON-LD')
      return this.#marked.pay
    }
    if (found === null) return null
    const probability = found.assumed.length === 0 ? found.probability : 0
    this.#read('pay', 'pay', { probability, quote: found.quote })
    if (found.assumed.length > 0)
      this.notes.push({
        code: 'pay-assumed',
        message: `The posting does not say the ${found.assumed.join(' and the ')} of the pay. Please check it.`,
      })
    if (found.salariesPerYear !== null)
      this.notes.push({
        code: 'salaries-per-year',
        message: `The pay is paid ${found.salariesPerYear} times a year.`,
      })
    return found.pay
  }

  requirement({ text, kind, level, probability }: FoundWish, index: number): Posting['requirements'][number] {
    const all = probability * kind.probability * level.probability
    this.#read(`requirements.${index}`, 'requirements', { probability: all, quote: text })
    return {
      text,
      kind: oneOf<RequirementKind>(requirementKinds, kind.value, 'skill'),
      level: oneOf<RequirementLevel>(requirementLevels, level.value, 'must'),
    }
  }

  list(path: SureField, found: readonly { text: string; probability: number }[]): string[] {
    return found.map(({ text, probability }, index) => {
      this.#read(`${path}.${index}`, path, { probability, quote: text })
      return text
    })
  }
}

function notesOf(isCut: boolean, language: string | null, requirements: number): Note[] {
  const notes: Note[] = []
  if (language !== null && language !== 'English')
    notes.push({
      code: 'language-not-read-well',
      message: `This posting seems to be in ${language}, which is not read well yet; please check every field.`,
    })
  if (isCut)
    notes.push({
      code: 'text-cut',
      message: 'The text is very long; only its beginning was read.',
    })
  if (requirements === 0)
    notes.push({
      code: 'no-requirements',
      message: 'No requirements were found in this text; is it the whole posting?',
    })
  return notes
}

/** As `readPosting`, with the models handed in. */
export function readPostingWith(models: PostingModels, given: GivenPosting): PostingReading {
  const source = given.text.slice(0, longest).split('\n', mostLines).join('\n')
  const marked = given.markup ? readMarkup(given.markup, source) : nothingMarked
  const [knownTitle, knownCompany] = [known(given.title), known(given.company)]
  const text = marked.lists === '' ? source : `${source}\n\n${marked.lists}`
  const found = takeApart(text, models, { title: marked.title ?? knownTitle, place: marked.place })
  const reader = new Reader(models, marked)
  const { origins } = reader
  const fields = {
    title: reader.name('title', knownTitle, found.names.title),
    company: reader.name('company', knownCompany, found.names.company),
    place: reader.name('place', null, found.names.place),
    mode: reader.mode(found.mode),
    seniority: reader.seniority(found.seniority),
    pay: reader.pay(found),
    requirements: found.requirements.map((wish, index) => reader.requirement(wish, index)),
    duties: reader.list('duties', found.duties),
    values: reader.list('values', found.values),
    formatHints: reader.list('formatHints', found.hints),
  }
  const notes = [
    ...notesOf(source.length < given.text.length, languageOf(source), fields.requirements.length),
    ...reader.notes,
  ]
  return { ...fields, text: given.text, origins, notes }
}

let loaded: Promise<PostingModels> | undefined

/** What was learnt about postings (see tools/train), loaded when it is first wanted. */
const postingModels = (): Promise<PostingModels> => {
  loaded ??= import('./models.json', { with: { type: 'json' } }).then((module) => module.default)
  return loaded
}

/**
 * Takes a job posting apart. Fields the posting is silent on are null, `unknown` or empty; each that is found is sure or
 * doubtful. Never throws; time grows linearly with the text.
 */
export const readPosting = async (given: GivenPosting): Promise<PostingReading> =>
  readPostingWith(await postingModels(), given)
