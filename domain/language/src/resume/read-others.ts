import type { Resume, ResumeProject, ResumeVolunteer } from '@roundtwo/model'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { headerParts, splitAtCommas } from './header-parts.ts'
import { periodFields } from './period-fields.ts'
import { periodsIn, withoutPeriod } from './periods.ts'
import { listItems } from './read-lists.ts'
import { bodyFields, bodyOrigins } from './read-work.ts'
import { type CvLine, originOf, type ResumeReading, tidy } from './resume-line.ts'

const address = /https?:\/\/[^\s)|,]+|\b(?:www\.|github\.com\/|gitlab\.com\/)[^\s)|,]+/i

const pushTo = <
  Key extends 'projects' | 'volunteer' | 'awards' | 'publications' | 'interests' | 'references',
>(
  resume: Resume,
  key: Key,
  item: NonNullable<Resume[Key]>[number],
): number => {
  const list = (resume[key] ?? []) as unknown[]
  list.push(item)
  resume[key] = list as NonNullable<Resume[Key]> & Resume[Key]
  return list.length - 1
}

const readProject = (entry: Entry, reading: ResumeReading): void => {
  const path = `projects.${reading.resume.projects?.length ?? 0}`
  const [first, ...others] = entry.header
  const whole = tidy(first?.text ?? '')
  const url = entry.header
    .map(({ line }) => address.exec(line.text)?.[0])
    .find((found) => found !== undefined)
  const split = /^(.{2,60}?)\s*(?::\s|\s[–—-]\s|\t|\s\|\s|,\s(?=\p{Ll}))(.+)$/u.exec(whole)
  const name = tidy((split?.[1] ?? whole).replace(address, ''))
  const description = tidy(
    [split?.[2] ?? '', ...others.map(({ text }) => text)].join('\n').replace(address, ''),
  )
  const { summary, highlights } = bodyFields(entry.body)
  const said = [description, summary ?? ''].filter(Boolean).join('\n')
  const project: ResumeProject = {
    ...(name === '' ? {} : { name }),
    ...periodFields(entry, 'both', path, reading),
    ...(said === '' ? {} : { description: said }),
    ...(highlights === undefined ? {} : { highlights }),
    ...(url === undefined ? {} : { url }),
  }
  if (first !== undefined && name !== '') reading.origins[`${path}.name`] = originOf(first.line, name, 'read')
  pushTo(reading.resume, 'projects', project)
}

export const readProjects = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  for (const entry of entriesOf(lines, thisYear)) readProject(entry, reading)
}

export const readVolunteering = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  for (const entry of entriesOf(lines, thisYear)) {
    const path = `volunteer.${reading.resume.volunteer?.length ?? 0}`
    const whole = headerParts(entry)
    const parts = whole.length < 2 ? splitAtCommas(whole) : whole
    const position = parts.reduce(
      (best, part) => (part.position - part.employer > (best?.position ?? 0) ? part : best),
      parts.find((part) => part.position > 0),
    )
    const organization = parts.find((part) => part !== position && !part.place)
    const rest = parts.filter((part) => part !== position && part !== organization).map(({ text }) => text)
    const narrative = parts.length === 0 ? entry.header.map(({ line }) => line) : []
    const { summary, highlights } = bodyFields([...narrative, ...entry.body])
    const said = [...rest, summary ?? ''].filter(Boolean).join('\n')
    const post: ResumeVolunteer = {
      ...(organization === undefined ? {} : { organization: organization.text }),
      ...(position === undefined ? {} : { position: position.text }),
      ...periodFields(entry, 'both', path, reading),
      ...(said === '' ? {} : { summary: said }),
      ...(highlights === undefined ? {} : { highlights }),
    }
    if (organization !== undefined)
      reading.origins[`${path}.organization`] = originOf(organization.line, organization.text, 'read')
    if (position !== undefined)
      reading.origins[`${path}.position`] = originOf(position.line, position.text, 'read')
    bodyOrigins(entry.body, path, reading)
    pushTo(reading.resume, 'volunteer', post)
  }
}

export const readAwards = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  for (const line of lines) {
    const [period] = periodsIn(line.text, thisYear)
    const whole = period === undefined ? line.text : withoutPeriod(line.text, period)
    const [title = '', ...rest] = whole
      .split(/\t+|\s[–—|-]\s|,\s+/)
      .map(tidy)
      .filter(Boolean)
    if (title === '') continue
    const date = period?.start ?? null
    const at = pushTo(reading.resume, 'awards', {
      title,
      ...(date === null ? {} : { date }),
      ...(rest.length === 0 ? {} : { awarder: rest.join(', ') }),
    })
    reading.origins[`awards.${at}.title`] = originOf(line, title, 'read')
  }
}

/** Citations are kept whole: their styles differ too much to take them apart without guessing. */
export const readPublications = (lines: CvLine[], thisYear: number, reading: ResumeReading): void => {
  for (const line of lines) {
    const date = periodsIn(line.text, thisYear)
      .map(({ start }) => start)
      .find((start) => start !== null)
    const url = address.exec(line.text)?.[0]
    const at = pushTo(reading.resume, 'publications', {
      name: line.text,
      ...(date == null ? {} : { releaseDate: date }),
      ...(url === undefined ? {} : { url }),
    })
    reading.origins[`publications.${at}.name`] = originOf(line, line.text, 'read')
  }
}

export const readInterests = (lines: CvLine[], reading: ResumeReading): void => {
  for (const line of lines) {
    const items =
      line.text.split(/\s+/).length > 12 && /[.]/.test(line.text) ? [line.text] : listItems(line.text)
    for (const item of items) {
      const at = pushTo(reading.resume, 'interests', { name: item })
      reading.origins[`interests.${at}.name`] = originOf(line, item, 'read')
    }
  }
}

export const readReferences = (lines: CvLine[], reading: ResumeReading): void => {
  const groups: CvLine[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open === undefined || line.blankBefore || line.bullet) groups.push([line])
    else open.push(line)
  }
  for (const group of groups) {
    const [first, ...rest] = group
    if (first === undefined) continue
    const request = /request|anfrage|demande|petición|aanvraag/i.test(first.text)
    const [name = '', ...more] = request ? [''] : first.text.split(/\t+|,\s+|\s[–—-]\s/)
    const reference = [...(request ? [first.text] : more), ...rest.map(({ text }) => text)].join('\n')
    const at = pushTo(reading.resume, 'references', {
      ...(name === '' ? {} : { name: tidy(name) }),
      ...(reference === '' ? {} : { reference }),
    })
    reading.origins[`references.${at}`] = originOf(first, tidy(name), 'read')
  }
}
