import { linksIn } from './contacts.ts'
import { withoutPeriods } from './read-entries.ts'
import { type Item, joined, said, tidy } from './reading.ts'
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
function contentOf({ line: { text } }: CvLine, kind: string): string {
  const inline = inlineSection(text)
  return inline?.kind === kind ? text.slice(inline.from) : text
}

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 9 && !/[,;|•·]/.test(text.slice(0, 60))

/** `Tools: Git, Jenkins`: a group by its name. */
function groupIn(text: string): { name: string; rest: string } | null {
  const colon = text.search(/\s?:\s/)
  if (colon < 2 || colon > 50) return null
  return { name: tidy(text.slice(0, colon)), rest: tidy(text.slice(colon + 1)) }
}

type Skill = Item & { name: string; keywords?: string[] | undefined }
type Language = Item & { fluency?: string | undefined }

function skillsIn(text: string): Skill[] {
  const group = groupIn(text)
  if (!group)
    return isSentence(text) ? [{ name: text }] : listItems(text).map((item) => ({ ...skillOf(item) }))
  const { name, rest } = group
  return isLevel(rest) && !rest.includes(',')
    ? [{ name, level: rest }]
    : [{ name, keywords: listItems(rest) }]
}

/** A line that names the group the next lines are of: a heading, or one that ends in a colon. */
const opensGroup = ({ line }: CvLine, next: CvLine | undefined): boolean =>
  next !== undefined &&
  (line.text.endsWith(':') || (line.heading && line.bullet === null && !next.line.heading)) &&
  !line.text.includes(',')

/** The skills; languages among them are put to the languages. */
export function skillsOn(lines: readonly CvLine[], languages: Language[]): Item[] {
  const skills: Skill[] = []
  let open: Skill | null = null
  const add = (skill: Skill, line: CvLine) => {
    if (skill.keywords === undefined && skills.some(({ name }) => name === skill.name)) return
    skills.push(Object.assign(skill, { whole: said(line, skill.keywords ? undefined : skill.name) }))
  }
  for (const [index, line] of lines.entries()) {
    const { text, gapBefore } = line.line
    const group = groupIn(text)
    if (gapBefore && open?.keywords !== undefined) open = null
    if (group && areLanguages(listItems(group.rest))) {
      addLanguages(line, group.rest, namesLanguage(group.name) ? '' : group.name, languages)
      open = null
    } else if (opensGroup(line, lines[index + 1])) {
      open = { name: tidy(text) }
      add(open, line)
    } else if (open && !group)
      open.keywords = [...(open.keywords ?? []), ...(isSentence(text) ? [text] : listItems(text))]
    else for (const skill of skillsIn(contentOf(line, 'skills'))) add(skill, line)
  }
  return skills
}

/** `level` is what a label says of it: "Mother tongue: Polish". */
function addLanguages(line: CvLine, text: string, level: string, languages: Language[]): void {
  for (const item of languageItems(text)) {
    const before = languages.at(-1)
    const isNamed = namesLanguage(item)
    if (!isNamed && isLevel(item) && before && before.fluency === undefined) before.fluency = item
    else {
      const { language, fluency = level || undefined } = languageOf(item)
      languages.push({ language: said(line, language, isNamed ? 'sure' : 'doubtful'), fluency })
    }
  }
}

export function languagesOn(lines: readonly CvLine[], languages: Language[]): Item[] {
  for (const line of lines) {
    const text = contentOf(line, 'languages')
    const group = groupIn(text)
    if (group && !namesLanguage(group.name) && areLanguages(listItems(group.rest)))
      addLanguages(line, group.rest, isLevel(group.name) ? group.name : '', languages)
    else addLanguages(line, text, '', languages)
  }
  return languages
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

/** The date of lines that belong together and the pieces of what else they say. */
function piecesOf(group: readonly CvLine[], kind: string): { date: string | undefined; pieces: string[] } {
  const [period] = group.flatMap(({ periods }) => periods)
  const texts = group.map((line) =>
    inlineSection(line.line.text)?.kind === kind ? contentOf(line, kind) : withoutPeriods(line),
  )
  const pieces = texts.flatMap((text) => text.split(/\t+|\s[–—|-]\s|\s*\|\s*|,\s+(?:issued by\s)?/u))
  return { date: period?.end ?? period?.start ?? undefined, pieces: pieces.map(tidy).filter(Boolean) }
}

export const certificatesOn = (groups: readonly CvLine[][]): Item[] =>
  groups.flatMap((group) => {
    const { date, pieces } = piecesOf(group, 'certificates')
    const [name, ...rest] = pieces
    const isList = group.length === 1 && date === undefined && pieces.length >= 3
    if (isList && pieces.every((piece) => piece.length <= 30))
      return pieces.map((piece) => ({ name: group[0] && said(group[0], piece) }))
    return group[0] && name ? [{ name: said(group[0], name), date, issuer: joined(rest, ', ') }] : []
  })

export const awardsOn = (groups: readonly CvLine[][]): Item[] =>
  groups.flatMap((group) => {
    const { date, pieces } = piecesOf(group, 'awards')
    const [title, ...rest] = pieces
    return group[0] && title ? [{ title: said(group[0], title), date, awarder: joined(rest, ', ') }] : []
  })

/** Citations are kept whole: their styles differ too much to take them apart without guessing. */
export const publicationsOn = (lines: readonly CvLine[]): Item[] =>
  lines.map((line) => ({
    name: said(line),
    releaseDate: line.periods.find(({ start }) => start !== null)?.start ?? undefined,
    url: linksIn(line.line.text)[0],
  }))

export const interestsOn = (lines: readonly CvLine[]): Item[] =>
  lines.flatMap((line) => {
    const text = contentOf(line, 'interests')
    const isTold = text.split(/\s+/).length > 12 && text.includes('.')
    return (isTold ? [text] : listItems(text)).map((name) => ({ name: said(line, tidy(name)) }))
  })

const onRequest = /request|anfrage|demande|petición|aanvraag/i

export const referencesOn = (lines: readonly CvLine[]): Item[] =>
  groupsOf(lines, ({ line }) => !line.gapBefore && line.bullet === null).map((group) => {
    const [first = '', ...rest] = group.map(({ line }) => line.text)
    const [name = '', ...more] = onRequest.test(first) ? ['', first] : first.split(/\t+|,\s+|\s[–—-]\s/)
    const whole = group[0] && said(group[0], tidy(name))
    return { whole, name: tidy(name), reference: joined([...more, ...rest]) }
  })
