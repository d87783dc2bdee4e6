import type { Resume, ResumeCertificate, ResumeSkill } from '@roundtwo/model'
import { linksIn } from './contacts.ts'
import { withoutPeriods } from './read-entries.ts'
import { filled, originOf, type ResumeReading, tidy } from './reading.ts'
import type { CvLine } from './resume-lines.ts'
import {
  areLanguages,
  isLevel,
  languageItems,
  languageOf,
  listItems,
  namesLanguage,
  skillOf,
} from './section-list.ts'
import { inlineSection } from './sections.ts'

/** A line without the section's name before its colon. */
export function contentOf({ line }: CvLine, kind: string): string {
  const inline = inlineSection(line.text)
  return inline?.kind === kind ? line.text.slice(inline.from) : line.text
}

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 9 && !/[,;|•·]/.test(text.slice(0, 60))

/** `Tools: Git, Jenkins`: a group by its name. */
function groupIn(text: string): { name: string; rest: string } | null {
  const colon = text.search(/\s?:\s/)
  if (colon < 2 || colon > 50) return null
  return { name: tidy(text.slice(0, colon)), rest: tidy(text.slice(colon + 1)) }
}

function skillsIn(text: string): ResumeSkill[] {
  const group = groupIn(text)
  if (group && isLevel(group.rest) && !group.rest.includes(','))
    return [{ name: group.name, level: group.rest }]
  if (group) return [{ name: group.name, keywords: listItems(group.rest) }]
  return isSentence(text) ? [{ name: text }] : listItems(text).map(skillOf)
}

/** A line that names the group the next lines are of: a heading, or one that ends in a colon. */
const opensGroup = ({ line }: CvLine, next: CvLine | undefined): boolean =>
  next !== undefined &&
  (line.text.endsWith(':') || (line.heading && line.bullet === null && !next.line.heading)) &&
  !line.text.includes(',')

export function readSkills(lines: readonly CvLine[], reading: ResumeReading): void {
  const skills: ResumeSkill[] = []
  const known = new Set<string>()
  let open: ResumeSkill | null = null
  const add = (skill: ResumeSkill, line: CvLine) => {
    if (skill.keywords === undefined && known.has(skill.name ?? '')) return
    reading.origins[`skills.${skills.length}`] = originOf(
      line,
      skill.keywords ? line.line.text : (skill.name ?? ''),
    )
    known.add(skill.name ?? '')
    skills.push(skill)
  }
  lines.forEach((line, index) => {
    const { text } = line.line
    const group = groupIn(text)
    if (line.line.gapBefore && open?.keywords !== undefined) open = null
    if (group && areLanguages(listItems(group.rest))) {
      readLanguages([{ line, text: group.rest, level: namesLanguage(group.name) ? '' : group.name }], reading)
      open = null
    } else if (opensGroup(line, lines[index + 1])) {
      open = { name: tidy(text) }
      add(open, line)
    } else if (open && !group)
      open.keywords = [...(open.keywords ?? []), ...(isSentence(text) ? [text] : listItems(text))]
    else for (const skill of skillsIn(contentOf(line, 'skills'))) add(skill, line)
  })
  if (skills.length > 0) reading.resume.skills = skills
}

interface LanguageLine {
  line: CvLine
  text: string
  /** What its label says of the level: "Mother tongue: Polish". */
  level: string
}

export const languageLines = (lines: readonly CvLine[]): LanguageLine[] =>
  lines.map((line) => {
    const text = contentOf(line, 'languages')
    const group = groupIn(text)
    const labelled = group && !namesLanguage(group.name) && areLanguages(listItems(group.rest))
    const levelled = labelled && isLevel(group.name) ? group.name : ''
    return { line, text: labelled ? group.rest : text, level: levelled }
  })

export function readLanguages(lines: readonly LanguageLine[], reading: ResumeReading): void {
  const languages = reading.resume.languages ?? []
  for (const { line, text, level } of lines)
    for (const item of languageItems(text)) {
      const before = languages.at(-1)
      if (!namesLanguage(item) && isLevel(item) && before && before.fluency === undefined) {
        before.fluency = item
        continue
      }
      const known = languageOf(item)
      const path = `languages.${languages.length}`
      reading.origins[`${path}.language`] = originOf(
        line,
        known.language ?? '',
        namesLanguage(item) ? 'sure' : 'doubtful',
      )
      languages.push(level === '' || known.fluency ? known : { ...known, fluency: level })
    }
  if (languages.length > 0) reading.resume.languages = languages
}

/** Lines that belong together: each that begins one with those that go on. */
export function groupsOf(lines: readonly CvLine[], goesOn: (line: CvLine) => boolean): CvLine[][] {
  const groups: CvLine[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && goesOn(line)) open.push(line)
    else groups.push([line])
  }
  return groups
}

const pieceEnd = /\t+|\s[–—|-]\s|\s*\|\s*|,\s+(?:issued by\s)?/u

/** The date of a group's lines and the pieces of what else they say. */
function piecesOf(group: readonly CvLine[], kind: string): { date: string | undefined; pieces: string[] } {
  const [period] = group.flatMap(({ periods }) => periods)
  const date = (period?.single ? period.start : (period?.end ?? period?.start)) ?? undefined
  const texts = group.map((line) =>
    inlineSection(line.line.text)?.kind === kind ? contentOf(line, kind) : withoutPeriods(line),
  )
  return {
    date,
    pieces: texts
      .flatMap((text) => text.split(pieceEnd))
      .map(tidy)
      .filter(Boolean),
  }
}

export function readCertificates(groups: readonly (readonly CvLine[])[], reading: ResumeReading): void {
  const certificates: ResumeCertificate[] = []
  for (const group of groups) {
    const [line] = group
    const { date, pieces } = piecesOf(group, 'certificates')
    if (!line || pieces.length === 0) continue
    const isList =
      group.length === 1 &&
      date === undefined &&
      pieces.length >= 3 &&
      pieces.every((piece) => piece.length <= 30)
    const named = isList ? pieces.map((piece) => [piece]) : [[pieces[0] ?? '', pieces.slice(1).join(', ')]]
    for (const [name = '', issuer] of named) {
      reading.origins[`certificates.${certificates.length}.name`] = originOf(line, name)
      certificates.push(filled({ name, date, issuer }))
    }
  }
  if (certificates.length > 0) reading.resume.certificates = certificates
}

export function readAwards(groups: readonly (readonly CvLine[])[], reading: ResumeReading): void {
  const awards: NonNullable<Resume['awards']> = []
  for (const group of groups) {
    const [line] = group
    const { date, pieces } = piecesOf(group, 'awards')
    const [title = '', ...rest] = pieces
    if (!line || title === '') continue
    reading.origins[`awards.${awards.length}.title`] = originOf(line, title)
    awards.push(filled({ title, date, awarder: rest.join(', ') }))
  }
  if (awards.length > 0) reading.resume.awards = awards
}

/** Citations are kept whole: their styles differ too much to take them apart without guessing. */
export function readPublications(lines: readonly CvLine[], reading: ResumeReading): void {
  const publications = lines.map((line, index) => {
    reading.origins[`publications.${index}.name`] = originOf(line, line.line.text)
    const releaseDate = line.periods.find(({ start }) => start !== null)?.start ?? undefined
    return filled({ name: line.line.text, releaseDate, url: linksIn(line.line.text)[0] })
  })
  if (publications.length > 0) reading.resume.publications = publications
}

export function readInterests(lines: readonly CvLine[], reading: ResumeReading): void {
  const found = lines.flatMap((line) => {
    const text = contentOf(line, 'interests')
    const isTold = text.split(/\s+/).length > 12 && text.includes('.')
    return (isTold ? [text] : listItems(text)).map((name) => ({ name: tidy(name), line }))
  })
  found.forEach(({ name, line }, index) => {
    reading.origins[`interests.${index}.name`] = originOf(line, name)
  })
  if (found.length > 0) reading.resume.interests = found.map(({ name }) => ({ name }))
}

const onRequest = /request|anfrage|demande|petición|aanvraag/i

export function readReferences(lines: readonly CvLine[], reading: ResumeReading): void {
  const groups = groupsOf(lines, ({ line }) => !line.gapBefore && line.bullet === null)
  const references = groups.map((group, index) => {
    const [first = '', ...rest] = group.map(({ line }) => line.text)
    const [name = '', ...more] = onRequest.test(first) ? ['', first] : first.split(/\t+|,\s+|\s[–—-]\s/)
    if (group[0]) reading.origins[`references.${index}`] = originOf(group[0], tidy(name))
    return filled({ name: tidy(name), reference: [...more, ...rest].join('\n') })
  })
  if (references.length > 0) reading.resume.references = references
}
