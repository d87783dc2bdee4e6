import type { ResumeEducation, ResumeProject, ResumeVolunteer, ResumeWork } from '@roundtwo/model'
import { linksIn } from './contacts.ts'
import type { Entry } from './entries.ts'
import { type HeadPart, likeliest, surest } from './head-parts.ts'
import type { Period } from './periods.ts'
import { addLeftover, certaintyOf, filled, originOf, type ResumeReading, tidy } from './reading.ts'
import type { CvLine } from './resume-lines.ts'

interface Dated {
  line: CvLine
  period: Period
}

/** The period an entry is of: the first span in its head, else the first date. */
function periodOf(lines: readonly CvLine[]): Dated | undefined {
  const all = lines.flatMap((line) => line.periods.map((period) => ({ line, period })))
  return all.find(({ period }) => !period.single) ?? all[0]
}

interface Dates {
  startDate?: string
  endDate?: string
}

/** A single date is the time of a job as a whole, and the end of a course of study. */
function datesOf(entry: Entry, single: 'both' | 'end', path: string, reading: ResumeReading): Dates {
  const dated = periodOf(entry.head)
  if (!dated) return {}
  const { line, period } = dated
  const [first, last] = [line.tokens[period.from], line.tokens[period.to - 1]]
  const quote =
    first && last ? line.line.text.slice(first.start - line.line.start, last.end - line.line.start) : ''
  const start = period.single && single === 'end' ? null : period.start
  const end = period.single ? period.start : period.end
  if (start !== null) reading.origins[`${path}.startDate`] = originOf(line, quote)
  if (end !== null) reading.origins[`${path}.endDate`] = originOf(line, quote)
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) }
}

interface Told {
  summary: string
  highlights: string[]
}

function toldIn(body: readonly CvLine[], path: string, reading: ResumeReading): Told {
  const bullets = body.filter(({ line }) => line.bullet !== null)
  const prose = body.filter(({ line }) => line.bullet === null)
  bullets.forEach((line, index) => {
    reading.origins[`${path}.highlights.${index}`] = originOf(line, line.line.text)
  })
  if (prose[0]) reading.origins[`${path}.summary`] = originOf(prose[0], prose[0].line.text)
  return {
    summary: prose.map(({ line }) => line.text).join('\n'),
    highlights: bullets.map(({ line }) => line.text),
  }
}

/** Words before a colon that only say what follows: "Employer: …". */
const isLabel = ({ kind, text, line }: HeadPart): boolean =>
  kind === 'text' && text.split(' ').length <= 3 && line.line.text.startsWith(`${text}:`)

const restOf = (parts: readonly HeadPart[], taken: readonly (HeadPart | undefined)[]): HeadPart[] =>
  parts.filter((part) => !taken.includes(part) && !isLabel(part) && !/^\p{Ll}{1,4}$/u.test(part.text))

/** An employer named above several positions, until the next employer. */
interface Above {
  employer: HeadPart | undefined
  place: HeadPart | undefined
  /** Named no position itself: words of its head go to the first that follows. */
  rest: string[]
}

interface Job {
  entry: Entry
  parts: HeadPart[]
}

const isHeadOnly = ({ entry, parts }: Job, next: Job | undefined): boolean =>
  next?.entry.isRole === true &&
  !entry.isRole &&
  entry.body.length === 0 &&
  surest(parts, 'position') === undefined &&
  surest(parts, 'employer') !== undefined

export function readWork(entries: readonly Job[], reading: ResumeReading): void {
  const work: ResumeWork[] = []
  let above: Above = { employer: undefined, place: undefined, rest: [] }
  entries.forEach((job, index) => {
    const { entry, parts } = job
    const own = surest(parts, 'employer') ?? (entry.isRole ? undefined : likeliest(parts, 'employer'))
    const position =
      surest(parts, 'position') ??
      likeliest(
        parts.filter((part) => part !== own),
        'position',
      )
    const ownPlace = surest(parts, 'place')
    if (isHeadOnly(job, entries[index + 1])) {
      above = { employer: own, place: ownPlace, rest: restOf(parts, [own, ownPlace]).map(({ text }) => text) }
      return
    }
    const path = `work.${work.length}`
    const employer = own ?? (entry.isRole ? above.employer : undefined)
    const place = ownPlace ?? (entry.isRole ? above.place : undefined)
    const dates = datesOf(entry, 'both', path, reading)
    const rest = restOf(parts, [own, position, ownPlace]).map(({ text }) => text)
    const before = work.at(-1)
    // A job is named by two of its employer, its position and its time: with less it is what is told of the one before.
    if ([employer, position, dates.startDate].filter(Boolean).length < 2) {
      const told = [...entry.head, ...entry.body].map(({ line }) => line.text)
      if (before) before.summary = [before.summary ?? '', ...told].filter(Boolean).join('\n')
      else for (const text of told) addLeftover(reading, text)
      return
    }
    const { summary, highlights } = toldIn(entry.body, path, reading)
    const description = [...above.rest, ...rest].join('; ')
    work.push(
      filled({
        name: employer?.text,
        position: position?.text,
        location: place?.text,
        ...dates,
        description,
        summary,
        highlights,
      }),
    )
    const found = { name: employer, position, location: place }
    for (const [field, part] of Object.entries(found))
      if (part)
        reading.origins[`${path}.${field}`] = originOf(
          part.line,
          part.text,
          part === own || field !== 'name' ? certaintyOf(part.probability) : 'doubtful',
        )
    above = own ? { employer: own, place: ownPlace, rest: [] } : { ...above, rest: [] }
  })
  if (work.length > 0) reading.resume.work = work
}

export function readEducation(entries: readonly Job[], reading: ResumeReading): void {
  const education: ResumeEducation[] = []
  for (const { entry, parts } of entries) {
    const path = `education.${education.length}`
    const kinds = {
      institution: 'employer',
      studyType: 'degree',
      area: 'area',
      score: 'score',
      location: 'place',
    }
    const found = Object.entries(kinds).map(([field, kind]) => ({ field, part: surest(parts, kind) }))
    const rest = restOf(
      parts,
      found.map(({ part }) => part),
    )
    const before = education.at(-1)
    if (before && !surest(parts, 'employer') && !surest(parts, 'degree')) {
      before.courses = [
        ...(before.courses ?? []),
        ...[...entry.head, ...entry.body].map(({ line }) => line.text),
      ]
      continue
    }
    for (const { field, part } of found)
      if (part)
        reading.origins[`${path}.${field}`] = originOf(part.line, part.text, certaintyOf(part.probability))
    const fields = Object.fromEntries(found.flatMap(({ field, part }) => (part ? [[field, part.text]] : [])))
    const courses = [...rest.map(({ text }) => text), ...entry.body.map(({ line }) => line.text)]
    education.push(filled({ ...fields, ...datesOf(entry, 'end', path, reading), courses }))
  }
  if (education.length > 0) reading.resume.education = education
}

export function readVolunteering(entries: readonly Job[], reading: ResumeReading): void {
  const volunteer: ResumeVolunteer[] = []
  for (const { entry, parts } of entries) {
    const path = `volunteer.${volunteer.length}`
    const [organization, position] = [surest(parts, 'employer'), surest(parts, 'position')]
    const { summary, highlights } = toldIn(entry.body, path, reading)
    const rest = restOf(parts, [organization, position]).map(({ text }) => text)
    volunteer.push(
      filled({
        organization: organization?.text,
        position: position?.text,
        ...datesOf(entry, 'both', path, reading),
        summary: [...rest, summary].filter(Boolean).join('\n'),
        highlights,
      }),
    )
    for (const [field, part] of Object.entries({ organization, position }))
      if (part)
        reading.origins[`${path}.${field}`] = originOf(part.line, part.text, certaintyOf(part.probability))
  }
  if (volunteer.length > 0) reading.resume.volunteer = volunteer
}

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

const nameEnd = /\t|:\s|\s[–—|-]\s|\s\|\s|,\s(?=\p{Ll})/u

export function readProjects(entries: readonly Entry[], reading: ResumeReading): void {
  const projects: ResumeProject[] = []
  for (const entry of entries) {
    const path = `projects.${projects.length}`
    const [first, ...others] = entry.head.map(withoutPeriods)
    const whole = tidy(first ?? '')
    const cut = nameEnd.exec(whole)
    const name = tidy(cut ? whole.slice(0, cut.index) : whole)
    const { summary, highlights } = toldIn(entry.body, path, reading)
    const after = cut ? tidy(whole.slice(cut.index + cut[0].length)) : ''
    projects.push(
      filled({
        name,
        ...datesOf(entry, 'both', path, reading),
        description: [after, ...others.map(tidy), summary].filter(Boolean).join('\n'),
        highlights,
        url: entry.head.flatMap(({ line }) => linksIn(line.text))[0],
      }),
    )
    if (entry.head[0]) reading.origins[`${path}.name`] = originOf(entry.head[0], name)
  }
  if (projects.length > 0) reading.resume.projects = projects
}
