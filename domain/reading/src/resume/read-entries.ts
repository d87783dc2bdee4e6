import { inRuns } from '@roundtwo/text'
import { type HeadPart, likeliest, surest } from './head-parts.ts'
import type { LineLabel } from './line-features.ts'
import { linksIn } from './read-basics.ts'
import type { CvLine, Item, ResumeReading, Said } from './resume-lines.ts'
import { addLeftover, joined, said, tidy, wordsFrom } from './resume-lines.ts'

const aboutPerson: readonly LineLabel[] = ['name', 'title', 'contact']

/** The lines about the person, in runs. */
export function personHeads(lines: readonly CvLine[], labels: readonly LineLabel[]): CvLine[][] {
  const own = lines.filter((_, index) => aboutPerson.includes(labels[index] ?? 'other'))
  return inRuns(own, (one, before) => one.line.index === before.line.index + 1)
}

/** What entries are of, by the first word of their lines' labels. */
const kinds = { job: 'work', role: 'work', study: 'study', project: 'project', post: 'post' } as const
export type EntryKind = (typeof kinds)[keyof typeof kinds]

/** One job, course of study, project or voluntary post: the lines that name it and those that tell of it. */
interface Entry {
  kind: EntryKind
  head: CvLine[]
  body: CvLine[]
  /** A further position at the employer named before. */
  isRole: boolean
}

/** A course of study below another: in 360 of 366 cases where both lines have a date and the second more than that. */
const isNextStudy = ({ head }: Entry, line: CvLine): boolean =>
  [head.at(-1), line].every((one) => one && one.periods.length > 0) && tidy(withoutPeriods(line)) !== ''

/** The entries of a CV in order, from what its lines are. A line of the page does not end an entry, a heading does. */
export function entriesOf(lines: readonly CvLine[], labels: readonly LineLabel[]): Entry[] {
  const found: Entry[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    const label = labels[index] ?? 'other'
    const [noun, word] = label.split(' ')
    const kind = Object.entries(kinds).find(([name]) => name === noun)?.[1]
    let entry = isOpen ? found.at(-1) : undefined
    isOpen = kind !== undefined || (isOpen && label === 'furniture')
    if (!kind) continue
    if (entry?.kind !== kind || word === undefined || (label === 'study head' && isNextStudy(entry, line))) {
      entry = { kind, head: [], body: [], isRole: label === 'role' }
      found.push(entry)
    }
    // What goes on naming an entry below the words about it is one of them.
    const isHead = word !== 'text' && (entry.body.length === 0 || entry.head.length === 0)
    entry[isHead ? 'head' : 'body'].push(line)
  }
  return found
}

/** An entry with the parts of its head. */
export type Named = Entry & { parts: HeadPart[] }

/** The first span in the head, else its first date: the time of a job as a whole, and the end of a course of study. */
function datesOf({ head, kind }: Entry) {
  const all = head.flatMap((line) => line.periods.map((period) => ({ line, period })))
  const dated = all.find(({ period }) => !period.single) ?? all[0]
  if (!dated) return {}
  const { line, period } = dated
  const { start, end, single, from, to } = period
  const quote = wordsFrom(line, line.tokens[from], line.tokens[to - 1])
  const date = (iso: string | null) => (iso === null ? undefined : said(line, iso, 'sure', quote))
  return { startDate: date(single && kind === 'study' ? null : start), endDate: date(single ? start : end) }
}

const textsOf = (lines: readonly CvLine[]): string[] => lines.map(({ line }) => line.text)

function toldIn(body: readonly CvLine[]) {
  const [first, ...prose] = body.filter(({ line }) => line.bullet === null)
  const highlights = body.filter(({ line }) => line.bullet !== null).map((line) => said(line))
  return { summary: first && { ...said(first), text: joined(textsOf([first, ...prose])) }, highlights }
}

/** What else a head says, but for words before a colon that only say what follows: "Employer: …". */
function restOf(parts: readonly HeadPart[], ...taken: readonly (HeadPart | undefined)[]): string[] {
  const isLabel = ({ kind, text, line }: HeadPart): boolean =>
    kind === 'text' && text.split(' ').length <= 3 && line.line.text.startsWith(`${text}:`)
  const rest = parts.filter((part) => !taken.includes(part) && !isLabel(part)).map(({ text }) => text)
  return rest.filter((text) => !/^\p{Ll}{1,4}$/u.test(text))
}

/** Whether an entry only names the employer of the positions that follow. */
const isHeadOnly = ({ body, parts }: Named, next: Named | undefined): boolean =>
  next?.isRole === true && body.length === 0 && !surest(parts, 'position') && surest(parts, 'employer') !== undefined

export function workIn(entries: readonly Named[], reading: ResumeReading): Item[] {
  const work: (Item & { summary?: Said | undefined })[] = []
  // An employer named above several positions, until the next one, and other words of a head that names no position
  // itself: they go to the first that follows.
  let above: { employer?: HeadPart | undefined; place?: HeadPart | undefined; rest: string[] } = { rest: [] }
  for (const [index, entry] of entries.entries()) {
    const { head, body, isRole, parts } = entry
    const employer = surest(parts, 'employer') ?? (isRole ? undefined : likeliest(parts, 'employer'))
    const others = parts.filter((part) => part !== employer)
    const position = surest(parts, 'position') ?? likeliest(others, 'position')
    const place = surest(parts, 'place')
    if (isHeadOnly(entry, entries[index + 1])) {
      above = { employer, place, rest: restOf(parts, employer, place) }
      continue
    }
    const { employer: theirs, place: there } = isRole ? above : {}
    const name = employer ?? (theirs && said(theirs.line, theirs.text, 'doubtful'))
    const dates = datesOf(entry)
    const before = work.at(-1)
    // A job is named by two of its employer, its position and its time: with less it is what is told of the one before.
    if ([name, position, dates.startDate].filter(Boolean).length >= 2) {
      const description = joined([...above.rest, ...restOf(parts, employer, position, place)], '; ')
      work.push({ name, position, location: place ?? there, ...dates, description, ...toldIn(body) })
      above = { ...(employer ? { employer, place } : above), rest: [] }
    } else {
      const told = textsOf([...head, ...body])
      if (before) before.summary = { ...before.summary, text: joined([before.summary?.text, ...told]) }
      else for (const text of told) addLeftover(reading, text)
    }
  }
  return work
}

export function educationIn(entries: readonly Named[]): Item[] {
  const education: Item[] = []
  let courses: string[] = []
  for (const { parts, ...entry } of entries) {
    const found = ['employer', 'degree', 'area', 'score', 'place'].map((kind) => surest(parts, kind))
    const [institution, studyType, area, score, location] = found
    const told = textsOf(entry.body)
    if (education.length > 0 && !institution && !studyType) courses.push(...textsOf(entry.head), ...told)
    else {
      courses = [...restOf(parts, ...found), ...told]
      education.push({ institution, studyType, area, score, location, ...datesOf(entry), courses })
    }
  }
  return education
}

export const volunteeringIn = (entries: readonly Named[]): Item[] =>
  entries.map(({ parts, ...entry }) => {
    const [organization, position] = [surest(parts, 'employer'), surest(parts, 'position')]
    const { summary, highlights } = toldIn(entry.body)
    const text = joined([...restOf(parts, organization, position), summary?.text])
    return { organization, position, ...datesOf(entry), summary: { ...summary, text }, highlights }
  })

/** A line without its periods: what stands before, between and after them. */
export function withoutPeriods({ line, tokens, periods }: CvLine): string {
  const cut = periods.reduceRight((text, { from, to }) => {
    const [start = line.start, end = line.start] = [tokens[from]?.start, tokens[to - 1]?.end]
    return `${text.slice(0, start - line.start)}\t${text.slice(end - line.start)}`
  }, line.text)
  return cut.replace(/\(\s*\)/g, '')
}

export const projectsIn = (entries: readonly Entry[]): Item[] =>
  entries.map((entry) => {
    const [first = '', ...others] = entry.head.map((line) => tidy(withoutPeriods(line)))
    const end = /\t|:\s|\s[–—|-]\s|\s\|\s|,\s(?=\p{Ll})/u.exec(first)
    const name = tidy(first.slice(0, end?.index))
    const { summary, highlights } = toldIn(entry.body)
    const after = end ? tidy(first.slice(end.index + end[0].length)) : ''
    return {
      name: entry.head[0] && said(entry.head[0], name),
      ...datesOf(entry),
      description: { ...summary, text: joined([after, ...others, summary?.text]) },
      highlights,
      url: linksIn(joined(textsOf(entry.head)))[0],
    }
  })
