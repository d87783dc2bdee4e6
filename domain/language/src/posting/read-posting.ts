import type { Note, Origin, Origins, Pay, Posting } from '@roundtwo/units'
import { foldSpaces } from '../text/fold.ts'
import { findDuties } from './duties.ts'
import { languageOf } from './foreign.ts'
import { findFormatHints } from './format-hints.ts'
import { guessSections } from './guess-section.ts'
import { type Block, layOut } from './layout.ts'
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

const nothingMarked: MarkedUp = { title: null, company: null, place: null, mode: null, pay: null }

class Origining {
  readonly origins: Origins = {}
  set(path: string, origin: Origin): void {
    this.origins[path] = { ...origin, quote: origin.quote.slice(0, 600) }
  }
  read(path: string, found: { quote: string; certainty?: Origin['certainty'] }): void {
    this.set(path, { certainty: found.certainty ?? 'read', quote: found.quote, where: 'text' })
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

/**
 * Takes a job posting apart. Fields the posting is silent on are null, `unknown` or empty. The certainty of a field is
 * `stated` when it comes from markup or the caller, `read` from plain words, `inferred` when put together from hints.
 * Never throws; time grows linearly with the text, of which the first 400,000 characters are read.
 */
export function readPosting(given: GivenPosting): PostingReading {
  const source = given.text.slice(0, longest)
  const blocks = layOut(source)
  const marked = given.markup == null ? nothingMarked : readMarkup(given.markup)
  const origins = new Origining()
  const notes: Note[] = languageNotes(source)
  if (given.text.length > longest)
    notes.push({
      code: 'text-cut',
      message: 'The text is very long; only its first 400,000 characters were read.',
    })
  const guess = guessSections(blocks)

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
  const foundPlace = marked.place === null ? findPlace(blocks, title, company) : null
  if (marked.place !== null) origins.stated('place', marked.place, 'jobLocation')
  else if (foundPlace !== null) origins.read('place', foundPlace)
  const place = marked.place ?? foundPlace?.text ?? null

  const foundRequirements = findRequirements(blocks, guess)
  const foundDuties = findDuties(
    blocks,
    (block) => (block.section === 'none' || block.section === 'about') && guess(block) === 'duties',
    title ?? '',
  )
  const wanted = new Set(foundRequirements.map((requirement) => requirement.text))
  const duties = foundDuties.filter((duty) => !wanted.has(duty.text))
  foundRequirements.forEach((requirement, index) => {
    origins.read(`requirements.${index}`, requirement)
  })
  duties.forEach((duty, index) => {
    origins.read(`duties.${index}`, duty)
  })

  const placeWords = `${place ?? ''} ${company ?? ''} ${source.slice(0, 30_000)}`.toLowerCase()
  const pay = settlePay(blocks, marked, placeWords, origins, notes)
  const mode = findMode(blocks, place)
  if (marked.mode !== null) origins.stated('mode', 'TELECOMMUTE', 'jobLocationType')
  else if (mode.mode !== 'unknown') origins.read('mode', mode)
  const seniority = findSeniority({
    title: title ?? '',
    text: source,
    requirements: foundRequirements,
    duties: duties.map(({ text }) => text),
  })
  if (seniority.seniority !== 'unknown') origins.read('seniority', seniority)
  const values = findValues(blocks)
  values.forEach((value, index) => {
    origins.read(`values.${index}`, value)
  })
  const hints = findFormatHints(blocks)
  hints.forEach((hint, index) => {
    origins.read(`formatHints.${index}`, hint)
  })
  if (foundRequirements.length === 0)
    notes.push({
      code: 'no-requirements',
      message: 'No requirements were found in this text; is it the whole posting?',
    })

  return {
    title,
    company,
    place,
    mode: marked.mode ?? mode.mode,
    seniority: seniority.seniority,
    pay,
    requirements: foundRequirements.map(({ text, kind, level }) => ({ text, kind, level })),
    duties: duties.map(({ text }) => text),
    values: values.map(({ text }) => text),
    formatHints: hints.map(({ text }) => text),
    text: given.text,
    origins: origins.origins,
    notes,
  }
}
