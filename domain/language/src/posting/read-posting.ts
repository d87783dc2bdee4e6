import type { Note, Pay, Posting, WorkMode } from '@roundtwo/model'
import type { Origin, Origins } from '../former-facts.ts'
import { foldSpaces } from '../text/fold.ts'
import type { Block } from './block.ts'
import { findDuties } from './duties.ts'
import { languageOf } from './foreign.ts'
import { findFormatHints } from './format-hints.ts'
import { guessSections } from './guess-section.ts'
import { layOut } from './layout.ts'
import { type MarkedUp, readMarkup } from './markup.ts'
import { findMode } from './mode.ts'
import { findCompany, findTitle } from './names.ts'
import { findPay } from './pay.ts'
import { findPlace } from './place.ts'
import { findRequirements } from './requirements.ts'
import { findSeniority } from './seniority.ts'
import { findValues } from './values.ts'

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
const longest = 400_000

const nothingMarked: MarkedUp = { title: null, company: null, place: null, mode: null, pay: null, lists: '' }

/** Blocks from markup are numbered from here, so that what is found in them can say where it comes from. */
const markedLine = 1_000_000

class Origining {
  readonly origins: Origins = {}
  set(path: string, origin: Origin): void {
    this.origins[path] = { ...origin, quote: origin.quote.slice(0, 600) }
  }
  read(path: string, found: { quote: string; certainty?: Origin['certainty'] }): void {
    this.set(path, { certainty: found.certainty ?? 'read', quote: found.quote, where: 'text' })
  }
  /** Origins of a list, in its order. */
  readAll(
    path: string,
    found: readonly { quote: string; certainty?: Origin['certainty']; line?: number }[],
  ): void {
    for (const [index, one] of found.entries()) {
      const marked = (one.line ?? 0) >= markedLine
      if (marked) this.set(`${path}.${index}`, { certainty: 'stated', quote: one.quote, where: 'JSON-LD' })
      else this.read(`${path}.${index}`, one)
    }
  }
  stated(path: string, quote: string, field: string): void {
    this.set(path, { certainty: 'stated', quote, where: `JSON-LD ${field}` })
  }
}

/** A title or a company's name: markup first, then what the caller knows, then the text. */
function settleName(
  path: 'title' | 'company',
  given: { marked: string | null; known: string | null; field: string },
  find: () => { text: string; quote: string; certainty: Origin['certainty'] } | null,
  origins: Origining,
): string | null {
  if (given.marked !== null) {
    origins.stated(path, given.marked, given.field)
    return given.marked
  }
  if (given.known !== null) {
    origins.set(path, { certainty: 'stated', quote: given.known, where: path })
    return given.known
  }
  const found = find()
  if (found === null) return null
  origins.read(path, found)
  return found.text
}

const known = (value: string | null | undefined): string | null => {
  const text = foldSpaces(value ?? '')
  return text === '' ? null : text
}

function settlePay(
  blocks: readonly Block[],
  marked: MarkedUp,
  placeWords: string,
  origins: Origining,
  notes: Note[],
): Pay | null {
  if (marked.pay !== null) {
    const { min, max, currency, period } = marked.pay
    origins.stated('pay', `${min}–${max} ${currency} ${period}`, 'baseSalary')
    return marked.pay
  }
  const found = findPay(blocks, placeWords)
  if (found === null) return null
  origins.read('pay', { quote: found.quote, certainty: found.assumed === null ? 'read' : 'inferred' })
  if (found.assumed !== null)
    notes.push({
      code: 'pay-assumed',
      message: `The posting does not say ${found.assumed}; it was put together from hints. Please check the pay.`,
    })
  return found.pay
}

function languageNotes(text: string): Note[] {
  const language = languageOf(text)
  return language === null || language === 'English'
    ? []
    : [
        {
          code: 'language-not-read-well',
          message: `This posting seems to be in ${language}, which is not read well yet; please check every field.`,
        },
      ]
}

function settleHead(given: GivenPosting, marked: MarkedUp, blocks: readonly Block[], origins: Origining) {
  const title = settleName(
    'title',
    { marked: marked.title, known: known(given.title), field: 'title' },
    () => findTitle(blocks),
    origins,
  )
  const company = settleName(
    'company',
    { marked: marked.company, known: known(given.company), field: 'hiringOrganization' },
    () => findCompany(blocks, title),
    origins,
  )
  if (marked.place !== null) {
    origins.stated('place', marked.place, 'jobLocation')
    return { title, company, place: marked.place }
  }
  const place = findPlace(blocks, title, company)
  if (place !== null) origins.read('place', place)
  return { title, company, place: place?.text ?? null }
}

/** What the person should have and will do; what is wanted is not a duty as well. */
function settleLists(blocks: readonly Block[], title: string, origins: Origining) {
  const guess = guessSections(blocks)
  const requirements = findRequirements(blocks, guess)
  const wanted = new Set(requirements.map(({ text }) => text))
  const isGuessed = (block: Block): boolean =>
    (block.section === 'none' || block.section === 'about') && guess(block) === 'duties'
  const duties = findDuties(blocks, isGuessed, title).filter(({ text }) => !wanted.has(text))
  const values = findValues(blocks)
  const hints = findFormatHints(blocks)
  origins.readAll('requirements', requirements)
  origins.readAll('duties', duties)
  origins.readAll('values', values)
  origins.readAll('formatHints', hints)
  return {
    requirements,
    duties: duties.map(({ text }) => text),
    values: values.map(({ text }) => text),
    hints: hints.map(({ text }) => text),
  }
}

function settleMode(
  blocks: readonly Block[],
  marked: MarkedUp,
  place: string | null,
  origins: Origining,
): WorkMode {
  if (marked.mode !== null) {
    origins.stated('mode', 'TELECOMMUTE', 'jobLocationType')
    return marked.mode
  }
  const found = findMode(blocks, place)
  if (found.mode !== 'unknown') origins.read('mode', found)
  return found.mode
}

/** Lists that only the markup has (skills, qualifications, responsibilities) are read after the text. */
function allBlocks(source: string, lists: string): Block[] {
  const blocks = layOut(source)
  if (lists === '') return blocks
  return [...blocks, ...layOut(lists).map((block) => ({ ...block, line: block.line + markedLine }))]
}

/**
 * Takes a job posting apart. Fields the posting is silent on are null, `unknown` or empty. The certainty of a field is
 * `stated` when it comes from markup or the caller, `read` from plain words, `inferred` when put together from hints.
 * Never throws; time grows linearly with the text, of which the first 400,000 characters are read.
 */
export function readPosting(given: GivenPosting): PostingReading {
  const source = given.text.slice(0, longest)
  const marked = given.markup == null ? nothingMarked : readMarkup(given.markup, source)
  const blocks = allBlocks(source, marked.lists)
  const origins = new Origining()
  const notes: Note[] = languageNotes(source)
  if (given.text.length > longest) {
    notes.push({
      code: 'text-cut',
      message: 'The text is very long; only its first 400,000 characters were read.',
    })
  }
  const { title, company, place } = settleHead(given, marked, blocks, origins)
  const lists = settleLists(blocks, title ?? '', origins)
  const placeWords = `${place ?? ''} ${company ?? ''} ${source.slice(0, 30_000)}`.toLowerCase()
  const pay = settlePay(blocks, marked, placeWords, origins, notes)
  const mode = settleMode(blocks, marked, place, origins)
  const level = findSeniority({
    title: title ?? '',
    text: source,
    requirements: lists.requirements,
    duties: lists.duties,
  })
  if (level.seniority !== 'unknown') origins.read('seniority', level)
  if (lists.requirements.length === 0) {
    notes.push({
      code: 'no-requirements',
      message: 'No requirements were found in this text; is it the whole posting?',
    })
  }
  return {
    title,
    company,
    place,
    mode,
    seniority: level.seniority,
    pay,
    requirements: lists.requirements.map(({ text, kind, level: wanted }) => ({ text, kind, level: wanted })),
    duties: lists.duties,
    values: lists.values,
    formatHints: lists.hints,
    text: given.text,
    origins: origins.origins,
    notes,
  }
}
