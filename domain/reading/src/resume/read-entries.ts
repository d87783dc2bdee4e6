import { linksIn } from './contacts.ts'
import type { Entry } from './entries.ts'
import { type HeadPart, likeliest, surest } from './head-parts.ts'
import { addLeftover, type Item, joined, type ResumeReading, type Said, said, tidy } from './reading.ts'
import { type CvLine, wordsFrom } from './resume-lines.ts'

/** An entry with the parts of its head. */
export interface Named extends Entry {
  parts: HeadPart[]
}

/** The first span in the head, else its first date: the time of a job as a whole, and the end of a course of study. */
function datesOf({ head, kind }: Entry): { startDate?: Said | undefined; endDate?: Said | undefined } {
  const all = head.flatMap((line) => line.periods.map((period) => ({ line, period })))
  const dated = all.find(({ period }) => !period.single) ?? all[0]
  if (!dated) return {}
  const { line, period } = dated
  const quote = wordsFrom(line, line.tokens[period.from], line.tokens[period.to - 1])
  const date = (iso: string | null): Said | undefined => (iso === null ? undefined : said(line, iso, 'sure', quote))
  return {
    startDate: date(period.single && kind === 'study' ? null : period.start),
    endDate: date(period.single ? period.start : period.end),
  }
}

const textsOf = (lines: readonly CvLine[]): string[] => lines.map(({ line }) => line.text)

function toldIn(body: readonly CvLine[]): { summary: Said | undefined; highlights: Said[] } {
  const [first, ...prose] = body.filter(({ line }) => line.bullet === null)
  return {
    summary: first && { ...said(first), text: joined(textsOf([first, ...prose])) },
    highlights: body.filter(({ line }) => line.bullet !== null).map((line) => said(line)),
  }
}

/** What else a head says, but for words before a colon that only say what follows: "Employer: …". */
const restOf = (parts: readonly HeadPart[], ...taken: readonly (HeadPart | undefined)[]): string[] => {
  const isLabel = ({ kind, text, line }: HeadPart): boolean =>
    kind === 'text' && text.split(' ').length <= 3 && line.line.text.startsWith(`${text}:`)
  const rest = parts.filter((part) => !taken.includes(part) && !isLabel(part)).map(({ text }) => text)
  return rest.filter((text) => !/^\p{Ll}{1,4}$/u.test(text))
}

/** Whether an entry only names the employer of the positions that follow. */
const isHeadOnly = ({ body, parts }: Named, next: Named | undefined): boolean =>
  next?.isRole === true &&
  body.length === 0 &&
  surest(parts, 'position') === undefined &&
  surest(parts, 'employer') !== undefined

/** An employer named above several positions, until the next one. */
interface Above {
  employer?: HeadPart | undefined
  place?: HeadPart | undefined
  /** Other words of a head that names no position itself: they go to the first that follows. */
  rest: string[]
}

export function workIn(entries: readonly Named[], reading: ResumeReading): Item[] {
  const work: (Item & { summary?: Said | undefined })[] = []
  let above: Above = { rest: [] }
  entries.forEach((entry, index) => {
    const { head, body, isRole, parts } = entry
    const employer = surest(parts, 'employer') ?? (isRole ? undefined : likeliest(parts, 'employer'))
    const others = parts.filter((part) => part !== employer)
    const position = surest(parts, 'position') ?? likeliest(others, 'position')
    const place = surest(parts, 'place')
    if (isHeadOnly(entry, entries[index + 1])) {
      above = { employer, place, rest: restOf(parts, employer, place) }
      return
    }
    const { employer: theirs, place: there } = isRole ? above : { employer: undefined, place: undefined }
    const name = employer ?? (theirs && said(theirs.line, theirs.text, 'doubtful'))
    const dates = datesOf(entry)
    const before = work.at(-1)
    // A job is named by two of its employer, its position and its time: with less it is what is told of the one before.
    if ([name, position, dates.startDate].filter(Boolean).length < 2) {
      const told = textsOf([...head, ...body])
      if (before) before.summary = { ...before.summary, text: joined([before.summary?.text, ...told]) }
      else for (const text of told) addLeftover(reading, text)
      return
    }
    const description = joined([...above.rest, ...restOf(parts, employer, position, place)], '; ')
    work.push({ name, position, location: place ?? there, ...dates, description, ...toldIn(body) })
    above = employer ? { employer, place, rest: [] } : { ...above, rest: [] }
  })
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
  let text = ''
  let reached = line.start
  for (const { from, to } of periods) {
    text += `${line.text.slice(reached - line.start, (tokens[from]?.start ?? reached) - line.start)}\t`
    reached = tokens[to - 1]?.end ?? reached
  }
  return `${text}${line.text.slice(reached - line.start)}`.replace(/\(\s*\)/g, '')
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
