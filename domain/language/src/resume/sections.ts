import type { CvLine } from './resume-line.ts'
import { type SectionKind, sectionNames } from './section-kind.ts'

export interface Section {
  kind: SectionKind
  title: CvLine | null
  lines: CvLine[]
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s*(?:&|\+|\/)\s*/g, ' and ')
    .replace(/\s+(?:und|et|y|e|en)\s+/g, ' and ')
    .replace(/\s+/g, ' ')
    .replace(/\s*\((?:continued|cont\.?|fortsetzung|suite)\)?$/, '')

const kinds = new Map<string, SectionKind>()
const tightKinds = new Map<string, SectionKind>()
for (const [kind, names] of Object.entries(sectionNames) as [SectionKind, string[]][])
  for (const name of names) {
    kinds.set(normal(name), kind)
    // Letter-spaced headings lose their word spaces.
    tightKinds.set(normal(name).replace(/ /g, ''), kind)
  }

const qualifiers =
  /^(?:my|selected|relevant|additional|other|further|previous|recent|main|core|key|professional|personal|technical|academic|current|formal|general|full|detailed|brief|major|weitere|wichtige|mes|mis|meine)\s+/

const joinedKind = (name: string): SectionKind | undefined => {
  const parts = name.split(/ and |, /)
  if (parts.length < 2 || parts.length > 3) return undefined
  const found = parts.map((part) => kinds.get(part))
  return found.every((kind) => kind !== undefined) ? found[0] : undefined
}

/** What a heading announces, if it is one of a CV's. */
export const sectionKindOf = (text: string, heading: boolean): SectionKind | undefined => {
  if (text.length > 60 || /[.!?]$|@|\d{3}/.test(text)) return undefined
  const name = normal(text)
  if (name === '') return undefined
  const exact =
    kinds.get(name) ??
    tightKinds.get(name.replace(/ /g, '')) ??
    kinds.get(name.replace(qualifiers, '')) ??
    joinedKind(name)
  if (exact !== undefined || !heading || text.includes('\t')) return exact
  const parts = name.split(' ')
  if (parts.length > 4) return undefined
  // "Erfahrung in der Pflege", "Experience at sea": set apart, and a known word at either end.
  const end = kinds.get(parts.at(-1) ?? '')
  const start = kinds.get(parts[0] ?? '')
  return [end, start].find(
    (kind) => kind !== undefined && kind !== 'other' && kind !== 'personal' && kind !== 'contact',
  )
}

/** "Freelance Experience" on a line of its own, under white space. */
const looksLikeHeading = (line: CvLine): boolean =>
  line.blankBefore &&
  /^\p{Lu}[\p{L}-]+(?:\s(?:and|&|\p{Lu}[\p{L}-]*)){0,2}\s(?:experience|history|skills|qualifications|education|training|projects|certifications|languages|employment)\s*:?$/iu.test(
    line.text,
  )

const inlineTitle = /^([\p{L}][\p{L}\s&/'’-]{2,40}?)\s*[:：]\s+(?=\S)/u

/** `Skills: …` on one line, outside skills, where such a line is a group. */
const inlineSection = (line: CvLine, current: SectionKind): SectionKind | undefined => {
  if (
    line.bullet ||
    (['work', 'projects', 'volunteer', 'skills', 'contact', 'personal'].includes(current) &&
      !/^[\p{Lu}\s&]+:/u.test(line.text))
  )
    return undefined
  const title = inlineTitle.exec(line.text)?.[1]
  const kind = title === undefined ? undefined : kinds.get(normal(title))
  if (kind === undefined || kind === 'contact' || kind === 'other' || kind === 'work') return undefined
  return current === 'skills' && kind !== 'languages' ? undefined : kind
}

/** A heading in other words than the lexicon's ends the section before it: "My allotment". */
const isForeignHeading = (line: CvLine, titles: CvLine[]): boolean => {
  const title = titles.at(-1)
  if (
    title === undefined ||
    !line.heading ||
    line.bullet ||
    line.text.length > 40 ||
    /[\d,\t|@]/.test(line.text)
  )
    return false
  const shouting = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  return (
    titles.length >= 2 &&
    titles.every((known) => shouting(known.text)) &&
    shouting(line.text) &&
    line.blankBefore
  )
}

export const sectionsOf = (lines: CvLine[]): Section[] => {
  const sections: Section[] = [{ kind: 'head', title: null, lines: [] }]
  const titles: CvLine[] = []
  for (const line of lines) {
    const current = sections.at(-1)
    const kind = line.bullet ? undefined : sectionKindOf(line.text, line.heading || looksLikeHeading(line))
    const inline = kind === undefined && current !== undefined ? inlineSection(line, current.kind) : undefined
    if (kind !== undefined) {
      titles.push(line)
      sections.push({ kind, title: line, lines: [] })
    } else if (inline !== undefined) {
      const text = line.text.replace(inlineTitle, '')
      sections.push({ kind: inline, title: line, lines: [{ ...line, text, heading: false }] })
    } else if (isForeignHeading(line, titles)) sections.push({ kind: 'other', title: line, lines: [] })
    else current?.lines.push(line)
  }
  return sections.filter(({ kind, lines: held }) => kind === 'head' || held.length > 0)
}
