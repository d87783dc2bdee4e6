import type { ResumeWork } from '@roundtwo/model'
import type { Certainty } from '../former-facts.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { headerParts, type Part, splitAtCommas } from './header-parts.ts'
import { periodFields } from './period-fields.ts'
import { readBareCity } from './place.ts'
import { type CvLine, originOf, type ResumeReading } from './resume-line.ts'

interface Roles {
  position: Part | undefined
  employer: Part | undefined
  place: Part | undefined
  rest: Part[]
  certainty: Certainty
}

const best = (parts: Part[], score: (part: Part) => number): Part | undefined =>
  parts.reduce<Part | undefined>(
    (found, part) => (score(part) > 0 && (found === undefined || score(part) > score(found)) ? part : found),
    undefined,
  )

const rolesFrom = (parts: Part[], positionFirst: boolean): Roles => {
  const named = parts.filter(({ place, position }) => !place && position > -9)
  const place = parts.find((part) => part.place)
  let position = best(named, (part) => part.position - part.employer)
  let employer = best(
    named.filter((part) => part !== position),
    (part) => part.employer - part.position + 0.1,
  )
  employer ??=
    named.find((part) => part !== position && part.position <= 0) ?? named.find((part) => part !== position)
  let certainty: Certainty = position !== undefined && employer !== undefined ? 'read' : 'inferred'
  if (position === undefined && named.length > 1) {
    // Nothing in the words tells: the order of the CV's other entries does.
    const [first, second] = named
    position = positionFirst ? first : second
    employer = positionFirst ? second : first
    certainty = 'inferred'
  } else if (position === undefined && employer !== undefined && employer.employer <= 0) {
    const [only] = named
    if (positionFirst && only !== undefined && only.employer === 0) [position, employer] = [only, undefined]
  }
  const rest = parts.filter((part) => part !== position && part !== employer && part !== place)
  return { position, employer, place, rest, certainty }
}

/** Splits at commas only when the header does not already name both by its layout. */
const rolesOf = (entry: Entry, positionFirst: boolean): Roles => {
  const parts = headerParts(entry)
  const named = parts.filter(({ place, position }) => !place && position > -9)
  const hasBoth = named.length >= 2 && new Set(named.map(({ row, text }) => `${row}${text}`)).size >= 2
  if (!hasBoth) return rolesFrom(splitAtCommas(parts), positionFirst)
  const whole = rolesFrom(parts, positionFirst)
  return withPlaceSplitOff(employerBehindComma(parts, whole, positionFirst) ?? whole)
}

/** "Kelvin Bridge Infirmary, Glasgow": the place behind the employer's name. */
const withPlaceSplitOff = (roles: Roles): Roles => {
  const { employer, place } = roles
  const comma = employer?.text.indexOf(', ') ?? -1
  if (employer === undefined || place !== undefined || comma < 0) return roles
  const tail = employer.text.slice(comma + 2)
  if (/^(?:Inc|Ltd|LLC|S\.?A|Co)\b/.test(tail) || readBareCity(tail) === undefined) return roles
  return {
    ...roles,
    employer: { ...employer, text: employer.text.slice(0, comma) },
    place: { ...employer, text: tail, place: true },
  }
}

/** "Accountant, Borrowdale Castings" above a line that tells of the work: that line is no employer. */
const employerBehindComma = (parts: Part[], whole: Roles, positionFirst: boolean): Roles | undefined => {
  const { position, employer } = whole
  if (position === undefined || employer === undefined) return undefined
  if (employer.row <= position.row || !toldOfWork.test(employer.text)) return undefined
  const pieces = splitAtCommas([position])
  if (pieces.filter(({ place }) => !place).length < 2) return undefined
  const split = rolesFrom(pieces, positionFirst)
  const others = parts.filter((part) => part !== position && part !== employer && !part.place)
  return { ...split, place: split.place ?? whole.place, rest: [...split.rest, employer, ...others] }
}

/** A capital and then small letters, "Prepare the month-end pack", but not "Bank of the West". */
const toldOfWork = /^\p{Lu}\p{Ll}+\s+(?!(?:of|for|in|de|der|für|du)\s)\p{Ll}[\p{L}'-]*\s+\p{Ll}/u

/** Whether jobs are named before employers in most entries that can be told. */
const positionComesFirst = (entries: Entry[]): boolean => {
  let votes = 0
  for (const entry of entries) {
    const parts = splitAtCommas(headerParts(entry)).filter(({ place, position }) => !place && position > -9)
    const position = parts.findIndex((part) => part.position > part.employer)
    const employer = parts.findIndex((part) => part.employer > part.position)
    if (position >= 0 && employer >= 0) votes += Math.sign(employer - position)
    else if (position >= 0 && parts.length > 1) votes += position === 0 ? 1 : -1
  }
  return votes >= 0
}

export const bodyFields = (body: CvLine[]): { summary?: string; highlights?: string[] } => {
  const prose = body.filter(({ bullet }) => !bullet)
  const bullets = body.filter(({ bullet }) => bullet)
  return {
    ...(prose.length === 0 ? {} : { summary: prose.map(({ text }) => text).join('\n') }),
    ...(bullets.length === 0 ? {} : { highlights: bullets.map(({ text }) => text) }),
  }
}

export const bodyOrigins = (body: CvLine[], path: string, reading: ResumeReading): void => {
  body
    .filter(({ bullet }) => bullet)
    .forEach((line, index) => {
      reading.origins[`${path}.highlights.${index}`] = originOf(line, line.text, 'read')
    })
  const prose = body.find(({ bullet }) => !bullet)
  if (prose !== undefined) reading.origins[`${path}.summary`] = originOf(prose, prose.text, 'read')
}

/** Several positions at one employer, who is named once above them: only where the entry before showed that order. */
const withEmployerBefore = (roles: Roles, before: Roles | undefined): Roles => {
  const { position, employer } = roles
  const above = before?.employer
  if (employer !== undefined || position === undefined || above === undefined) return roles
  const stacked = above.row < (before?.position?.row ?? 0) || before?.certainty === 'inferred'
  return stacked ? { ...roles, employer: above, certainty: 'inferred' } : roles
}

/** A bare city at the other end of the employer's or the job's line. */
const withBareCity = (roles: Roles): Roles => {
  const rows = [roles.employer?.row, roles.position?.row]
  const city = roles.rest.find(
    (part) =>
      part.position <= 0 &&
      part.employer <= 0 &&
      part.position > -9 &&
      rows.includes(part.row) &&
      readBareCity(part.text) !== undefined,
  )
  if (roles.place !== undefined || city === undefined) return roles
  return { ...roles, place: city, rest: roles.rest.filter((part) => part !== city) }
}

export const readWork = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  const work = reading.resume.work ?? []
  const entries = entriesOf(lines, thisYear)
  const positionFirst = positionComesFirst(entries)
  let before: Roles | undefined
  for (const entry of entries) {
    const roles = withBareCity(withEmployerBefore(rolesOf(entry, positionFirst), before))
    const path = `work.${work.length}`
    const job: ResumeWork = {}
    const take = (field: 'name' | 'position' | 'location', part: Part | undefined): void => {
      if (part === undefined) return
      job[field] = part.text
      reading.origins[`${path}.${field}`] = originOf(part.line, part.text, roles.certainty)
    }
    take('name', roles.employer)
    take('position', roles.position)
    take('location', roles.place)
    const dates = periodFields(entry, 'both', path, reading)
    const narrative = entry.header
      .filter(({ text }) => text.trim().split(/\s+/).length > 14)
      .map(({ line }) => ({ ...line, bullet: false }))
    const body = [...narrative, ...entry.body]
    if (
      job.name === undefined &&
      job.position === undefined &&
      dates.startDate === undefined &&
      work.length > 0
    ) {
      continueJob(work, body.length > 0 ? body : entry.header.map(({ line }) => line))
      continue
    }
    const description = roles.rest.map(({ text }) => text).join('; ')
    work.push({ ...job, ...dates, ...(description === '' ? {} : { description }), ...bodyFields(body) })
    bodyOrigins(body, path, reading)
    before = roles
  }
  if (work.length > 0) reading.resume.work = work
}

const continueJob = (work: ResumeWork[], body: CvLine[]): void => {
  const last = work.at(-1)
  if (last === undefined) return
  const { summary, highlights } = bodyFields(body)
  if (highlights !== undefined) last.highlights = [...(last.highlights ?? []), ...highlights]
  if (summary !== undefined)
    last.summary = last.summary === undefined ? summary : `${last.summary}\n${summary}`
}
