import {
  type Note,
  type Origins,
  type Pay,
  type Posting,
  requirementKinds,
  requirementLevels,
  seniorities,
  type WorkMode,
  workModes,
} from '@roundtwo/model'
import { chancesOf, tokensOf } from '@roundtwo/text'
import { highest } from '../features.ts'
import { beginningOf, oneLine } from '../given-text.ts'
import { languages } from '../invitation/language.ts'
import { readMarkup } from './markup.ts'
import { type Judged, judgedBy, type PostingModels, type SureField } from './models.ts'
import { bestName, type NameKind, nameMentions } from './names.ts'
import { type FoundPay, payOf } from './pay.ts'
import { statementsIn } from './statements.ts'
import { postingText, withCompany } from './units.ts'
import { modeFeatures, seniorityFeatures, type WholePosting, workplaceFeatures, workplaceQuote } from './whole.ts'

/** A name less likely to be the company may be any word of the text, which then would no longer be read. */
const leastCompany = 0.5

/**
 * Takes a posting's text apart by what was learnt, each piece with its probability. Title, company and place are what the
 * caller knows of them.
 */
export function takeApart(source: string, models: PostingModels, given: Record<NameKind, string | null>) {
  const posting = postingText(source)
  const { document } = posting
  const mentions = nameMentions(posting, models.names)
  const bestOf = (kind: NameKind, ...taken: (string | undefined)[]) =>
    bestName(kind, mentions, posting.units, models.nameChoice, taken)
  const company = bestOf('company')
  const likely = company && company.probability >= leastCompany ? company.text : null
  const units = withCompany(posting.units, given.company ?? likely)
  const judged = (name: ReturnType<typeof bestName>): Judged | null =>
    name ? { value: name.text, probability: name.probability, quote: units[name.unit]?.line.text ?? '' } : null
  const title = bestOf('title', company?.key)
  const place = bestOf('place', company?.key, title?.key)
  const stated = statementsIn(units, document.text, models)
  const pay = payOf(document, given.place ?? place?.text ?? '', models.pay)
  const whole: WholePosting = {
    units,
    pay: pay?.pay ?? null,
    title: tokensOf(given.title ?? title?.text ?? ''),
    requirements: stated.requirements.map((wish) => ({ ...wish, kind: wish.kind.value, level: wish.level.value })),
    duties: stated.duties.map(({ tokens }) => tokens),
    saidPlaces: units.map((unit) => chancesOf(models.workplaces, workplaceFeatures(unit))),
  }
  const mode = judgedBy(models.mode, modeFeatures(whole))
  return {
    ...stated,
    whole,
    names: { title: judged(title), company: judged(company), place: judged(place) },
    mode: { ...mode, quote: workplaceQuote(whole, mode.value) },
    seniority: { ...judgedBy(models.seniority, seniorityFeatures(whole)), quote: '' },
    pay,
  }
}

export interface GivenPosting {
  text: string
  title?: string | null
  company?: string | null
  /** A schema.org JobPosting object from the page: it wins over the text. */
  markup?: Record<string, unknown> | null
}

/** A posting taken apart, with where each field came from and what the user should know. */
export type PostingReading = Posting & { origins: Origins; notes: Note[] }

/** The language most of the little words of a text's beginning belong to; null where there are fewer than eight. */
function languageOf(text: string): string | null {
  const tokens = tokensOf(text.slice(0, 16_000))
  const countOf = ({ words }: (typeof languages)[number]) => tokens.filter(({ folded }) => words.has(folded)).length
  const best = highest(languages, countOf)
  return best && countOf(best) >= 8 ? best.name : null
}

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
    'salaries-per-year': pay?.salariesPerYear ? `The pay is paid ${pay.salariesPerYear} times a year.` : null,
  }
  return Object.entries(told).flatMap(([code, message]) => (message ? [{ code, message }] : []))
}

/** What the page or the caller says. */
const stated = <Value>(where: string, value: Value | null, inWords: (value: Value) => string = String) =>
  value === null ? null : { value, probability: Number.POSITIVE_INFINITY, quote: inWords(value), where }

const longestQuote = 600

/** What fills the fields one by one, and keeps what each rests on. */
function filling(sure: PostingModels['sure']) {
  const origins: Origins = {}
  const keep = <Value>(field: SureField, found: Judged<Value>, path: string): Value => {
    const { value, probability, quote, where = 'text' } = found
    const certainty = probability >= sure[field] ? 'sure' : 'doubtful'
    origins[path] = { certainty, quote: quote.slice(0, longestQuote), where, confirmed: false }
    return value
  }
  return {
    origins,
    settled: <Value>(field: SureField, found: Judged<Value> | null) => found && keep(field, found, field),
    listed: <Value>(field: SureField, found: readonly Judged<Value>[]) =>
      found.map((item, index) => keep(field, item, `${field}.${index}`)),
  }
}

const among = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((known) => known === value)

/** A value as it was found, where it is one that says something. */
function telling<Value extends string>(values: readonly Value[], { value, ...rest }: Judged): Judged<Value> | null {
  const own = among(values, value)
  return own === undefined || own === 'unknown' ? null : { ...rest, value: own }
}

/** That the pay is right; what was put together from habits never is for sure. */
export const payChance = ({ assumed, probability }: FoundPay): number => (assumed.length === 0 ? probability : 0)

const linesOf = (found: readonly { text: string; probability: number }[]): Judged[] =>
  found.map(({ text, probability }) => ({ value: text, probability, quote: text }))

/** Nobody writes a posting longer than this, in characters and lines; what comes after is not read. */
const longest = 100_000
const mostLines = 2_000

/** As `readPosting`, with the models handed in. */
export function readPostingWith(models: PostingModels, given: GivenPosting): PostingReading {
  const source = beginningOf(given.text, longest, mostLines)
  const marked = readMarkup(given.markup ?? {}, source)
  const onPage = <Value>(value: Value | null, inWords?: (value: Value) => string) => stated('JSON-LD', value, inWords)
  const title = onPage(marked.title) ?? stated('title', oneLine(given.title ?? '') || null)
  const company = onPage(marked.company) ?? stated('company', oneLine(given.company ?? '') || null)
  const text = marked.lists === '' ? source : `${source}\n\n${marked.lists}`
  const known = { title: title?.value ?? null, company: company?.value ?? null, place: marked.place }
  const { names, pay, ...found } = takeApart(text, models, known)
  const { origins, settled, listed } = filling(models.sure)
  const remote: WorkMode | null = marked.isRemote ? 'remote' : null
  const paid = pay && { value: pay.pay, probability: payChance(pay), quote: pay.quote }
  const payInWords = ({ min, max, currency, period }: Pay) => `${min}–${max} ${currency} ${period}`
  const requirements = found.requirements.map(({ text, probability, kind, level }) => ({
    value: {
      text,
      kind: among(requirementKinds, kind.value) ?? 'skill',
      level: among(requirementLevels, level.value) ?? 'must',
    },
    probability: probability * kind.probability * level.probability,
    quote: text,
  }))
  const fields = {
    title: settled('title', title ?? names.title),
    company: settled('company', company ?? names.company),
    place: settled('place', onPage(marked.place) ?? names.place),
    mode: settled('mode', onPage(remote, () => 'TELECOMMUTE') ?? telling(workModes, found.mode)) ?? 'unknown',
    seniority: settled('seniority', telling(seniorities, found.seniority)) ?? 'unknown',
    pay: settled('pay', onPage(marked.pay, payInWords) ?? paid),
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
