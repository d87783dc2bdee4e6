import { fold, tokensOf } from '@roundtwo/text'
import { tidy } from './reading.ts'
import { classesOf, isLanguage } from './word-classes.ts'

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
