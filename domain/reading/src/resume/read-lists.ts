import { fold, inRuns, tokensOf } from '@roundtwo/text'
import { classesOf, inlineSection, isLanguage } from './cv-words.ts'
import { linksIn } from './read-basics.ts'
import { withoutPeriods } from './read-entries.ts'
import { type CvLine, type Item, joined, said, tidy } from './resume-lines.ts'

function isSeparator(sign: string, before: string, after: string): boolean {
  if (sign === '/') return before === ' ' && after === ' '
  // 1,000 and 3,5 are numbers.
  if (sign === ',') return !/\d/.test(before) || !/\d/.test(after)
  return ';•·|\t●▪'.includes(sign)
}

/** Parts of a list at its separators, but not within brackets or numbers. Linear in the text. */
export function listItems(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    if (at === text.length || (depth === 0 && isSeparator(sign, text.charAt(at - 1), text.charAt(at + 1)))) {
      items.push(text.slice(start, at))
      start = at + 1
    }
  }
  const bare = items.map((item) => tidy(item).replace(/^(?:and|und|et|y|en|e)\s+/, ''))
  return bare.map((item) => tidy(item.replace(/\.$/, ''))).filter(Boolean)
}

const wordsOf = (text: string) => tokensOf(text).filter(({ kind }) => kind !== 'sign')

/** Nothing but a level: "B2", "fluent (IELTS 8)". */
export function isLevel(text: string): boolean {
  const [first] = tokensOf(text)
  const isMarked = /^[★☆⭐●○■□]+$|^[ABC][12]\b/.test(text)
  return isMarked || (first !== undefined && classesOf(first).includes('level'))
}

export const namesLanguage = (text: string): boolean => wordsOf(text).some(({ folded }) => isLanguage(folded))

export const areLanguages = (items: readonly string[]): boolean =>
  items.length > 0 && items.every((item) => namesLanguage(item) && wordsOf(item).length <= 6)

/** A name and the level behind it, in brackets, after a dash or a colon. */
function withLevel(item: string): { name: string; level: string } | null {
  const cut = /\s*(?:\(|:\s|\s[–—-]\s|(?=[★☆⭐●○■□]{3}))/u.exec(item)
  if (!cut || cut.index < 1) return null
  const level = tidy(item.slice(cut.index + cut[0].length).replace(/\)$/, ''))
  return level === '' ? null : { name: tidy(item.slice(0, cut.index)), level }
}

export function skillOf(item: string): { name: string; level?: string } {
  const found = withLevel(item)
  return found && isLevel(found.level) ? found : { name: item }
}

export function languageOf(item: string): { language: string; fluency?: string } {
  const found = withLevel(item)
  if (found) {
    const { name, level } = found
    const isTurned = !namesLanguage(name) && namesLanguage(level)
    return isTurned ? { language: level, fluency: name } : { language: name, fluency: level }
  }
  const words = item.split(/\s+/)
  const language = words.find((word) => isLanguage(fold(word.replace(/[.,;]$/, ''))))
  if (language === undefined || words.length === 1) return { language: item }
  const rest = words.toSpliced(words.indexOf(language), 1)
  return { language, fluency: rest.join(' ').replace(/\s(?:in|of)$/, '') }
}

/** "English and French (bilingual)" speaks of two. */
function separated(item: string): string[] {
  const pair = /^(\p{L}+)\s+(?:and|und|et|y|en|e|&)\s+(\p{L}+)(.*)$/u.exec(item)
  const [, one = '', other = '', rest = ''] = pair ?? []
  return isLanguage(fold(one)) && isLanguage(fold(other)) ? [`${one}${rest}`, `${other}${rest}`] : [item]
}

/** Languages in a line, levels set in columns put behind theirs. */
export function languageItems(text: string): string[] {
  const paired: string[] = []
  const items = text.split(/\.\s+(?=\p{Lu})/u).flatMap(listItems)
  for (const item of items.flatMap(separated)) {
    const before = paired.at(-1)
    if (before !== undefined && !namesLanguage(item) && isLevel(item) && !before.includes(':'))
      paired[paired.length - 1] = `${before}: ${item}`
    else paired.push(item)
  }
  return paired
}

/** A line without the section's name before its colon. */
function contentOf({ line: { text } }: CvLine, kind: string): string {
  const inline = inlineSection(text)
  return inline?.kind === kind ? text.slice(inline.from) : text
}

/** `Tools: Git, Jenkins`: a group by its name, which may be how well somebody speaks the languages behind it. */
function groupIn(text: string) {
  const colon = text.search(/\s?:\s/)
  if (colon < 2 || colon > 50) return null
  const [name, rest] = [tidy(text.slice(0, colon)), tidy(text.slice(colon + 1))]
  return { name, rest, level: isLevel(name) ? name : undefined, ofLanguages: areLanguages(listItems(rest)) }
}

function skillsIn(text: string): { name: string; level?: string; keywords?: string[] }[] {
  const group = groupIn(text)
  if (!group) return listItems(text).map(skillOf)
  const { name, rest } = group
  return [isLevel(rest) && !rest.includes(',') ? { name, level: rest } : { name, keywords: listItems(rest) }]
}

/** The skills, none named twice; languages among them are put to the languages. */
export function skillsOn(lines: readonly CvLine[], languages: Item[]): Item[] {
  const skills = lines.flatMap((line) => {
    const group = groupIn(line.line.text)
    if (group?.ofLanguages) addLanguages(line, group.rest, group.level, languages)
    const own = group?.ofLanguages ? [] : skillsIn(contentOf(line, 'skills'))
    return own.map((skill) => ({ ...skill, whole: said(line, skill.keywords ? undefined : skill.name) }))
  })
  const firsts = new Map(skills.toReversed().map((skill) => [skill.name, skill]))
  return skills.filter((skill) => skill.keywords || firsts.get(skill.name) === skill)
}

/** `level` is what a label says of it: "Mother tongue: Polish". */
function addLanguages(line: CvLine, text: string, level: string | undefined, languages: Item[]): void {
  for (const item of languageItems(text)) {
    const { language, fluency = level } = languageOf(item)
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
    const labelled = group?.ofLanguages && !namesLanguage(group.name) ? group : undefined
    addLanguages(line, labelled?.rest ?? text, labelled?.level, languages)
  }
  return languages
}

/** Certificates or awards, by the names of their fields for what they are called and who gave them. */
export const honoursOn = (groups: readonly CvLine[][], kind: string, named: string, by: string): Item[] =>
  groups.flatMap((group): Item[] => {
    const [period] = group.flatMap(({ periods }) => periods)
    const date = period?.end ?? period?.start ?? undefined
    const texts = group.map((line) =>
      inlineSection(line.line.text)?.kind === kind ? contentOf(line, kind) : withoutPeriods(line),
    )
    const pieces = texts.flatMap((text) => text.split(/\t+|\s[–—|-]\s|\s*\|\s*|,\s+(?:issued by\s)?/u))
    const [name, ...rest] = pieces.map(tidy).filter(Boolean)
    const [line, ...more] = group
    if (!line || name === undefined) return []
    const isList = more.length === 0 && date === undefined && rest.length > 1
    return isList && [name, ...rest].every((piece) => piece.length <= 30)
      ? [name, ...rest].map((piece) => ({ [named]: said(line, piece) }))
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
    return { whole: said(group[0], tidy(name)), name: tidy(name), reference: joined([...more, ...rest]) }
  })
