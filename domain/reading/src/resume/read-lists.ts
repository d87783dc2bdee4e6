import { inRuns } from '@roundtwo/text'
import { linksIn } from './contacts.ts'
import { withoutPeriods } from './read-entries.ts'
import { type Item, joined, said, tidy } from './reading.ts'
import type { CvLine } from './resume-lines.ts'
import { areLanguages, isLevel, languageItems, languageOf, listItems, namesLanguage, skillOf } from './section-list.ts'
import { inlineSection } from './sections.ts'

/** A line without the section's name before its colon. */
function contentOf({ line: { text } }: CvLine, kind: string): string {
  const inline = inlineSection(text)
  return inline?.kind === kind ? text.slice(inline.from) : text
}

/** `Tools: Git, Jenkins`: a group by its name. */
function groupIn(text: string): { name: string; rest: string } | null {
  const colon = text.search(/\s?:\s/)
  if (colon < 2 || colon > 50) return null
  return { name: tidy(text.slice(0, colon)), rest: tidy(text.slice(colon + 1)) }
}

type Skill = { name: string; level?: string; keywords?: string[] }

function skillsIn(text: string): Skill[] {
  const group = groupIn(text)
  if (!group) return listItems(text).map(skillOf)
  const { name, rest } = group
  return [isLevel(rest) && !rest.includes(',') ? { name, level: rest } : { name, keywords: listItems(rest) }]
}

/** The skills, none named twice; languages among them are put to the languages. */
export function skillsOn(lines: readonly CvLine[], languages: Item[]): Item[] {
  const skills = lines.flatMap((line) => {
    const group = groupIn(line.line.text)
    if (!group || !areLanguages(listItems(group.rest)))
      return skillsIn(contentOf(line, 'skills')).map((skill) => ({ line, skill }))
    addLanguages(line, group.rest, isLevel(group.name) ? group.name : '', languages)
    return []
  })
  const firsts = new Map(skills.toReversed().map(({ skill }) => [skill.name, skill]))
  return skills
    .filter(({ skill }) => skill.keywords || firsts.get(skill.name) === skill)
    .map(({ line, skill }) => ({ ...skill, whole: said(line, skill.keywords ? undefined : skill.name) }))
}

/** `level` is what a label says of it: "Mother tongue: Polish". */
function addLanguages(line: CvLine, text: string, level: string, languages: Item[]): void {
  for (const item of languageItems(text)) {
    const { language, fluency = level || undefined } = languageOf(item)
    const isNamed = namesLanguage(item)
    const before = languages.at(-1)
    if (!isNamed && isLevel(item) && before && before['fluency'] === undefined) before['fluency'] = item
    else languages.push({ language: said(line, language, isNamed ? 'sure' : 'doubtful'), fluency })
  }
}

export function languagesOn(lines: readonly CvLine[], languages: Item[]): Item[] {
  for (const line of lines) {
    const text = contentOf(line, 'languages')
    const group = groupIn(text)
    const isLabelled = group && !namesLanguage(group.name) && areLanguages(listItems(group.rest))
    const level = isLabelled && isLevel(group.name) ? group.name : ''
    addLanguages(line, isLabelled ? group.rest : text, level, languages)
  }
  return languages
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

/** Certificates or awards, by the names of their fields for what they are called and who gave them. */
export const honoursOn = (groups: readonly CvLine[][], kind: string, named: string, by: string): Item[] =>
  groups.flatMap((group): Item[] => {
    const [line, ...more] = group
    const { date, pieces } = piecesOf(group, kind)
    const [name, ...rest] = pieces
    if (!line || name === undefined) return []
    const isList = more.length === 0 && date === undefined && rest.length > 1
    return isList && pieces.every((piece) => piece.length <= 30)
      ? pieces.map((piece) => ({ [named]: said(line, piece) }))
      : [{ [named]: said(line, name), date, [by]: joined(rest, ', ') }]
  })

/** Citations are kept whole: their styles differ too much to take them apart without guessing. */
export const publicationsOn = (lines: readonly CvLine[]): Item[] =>
  lines.map((line) => ({
    name: said(line),
    releaseDate: line.periods.find(({ start }) => start !== null)?.start ?? undefined,
    url: linksIn(line.line.text)[0],
  }))

export const interestsOn = (lines: readonly CvLine[]): Item[] =>
  lines.flatMap((line) => listItems(contentOf(line, 'interests')).map((name) => ({ name: said(line, name) })))

const onRequest = /request|anfrage|demande|petición|aanvraag/i

export const referencesOn = (lines: readonly CvLine[]): Item[] =>
  inRuns(lines, ({ line }) => !line.gapBefore && line.bullet === null).map((group) => {
    const [first = '', ...rest] = group.map(({ line }) => line.text)
    const [name = '', ...more] = onRequest.test(first) ? ['', first] : first.split(/\t+|,\s+|\s[–—-]\s/)
    const whole = group[0] && said(group[0], tidy(name))
    return { whole, name: tidy(name), reference: joined([...more, ...rest]) }
  })
