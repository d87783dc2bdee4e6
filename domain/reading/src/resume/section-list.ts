import { fold, tokensOf } from '@roundtwo/text'
import { tidy } from './reading.ts'
import { classesOf, languageNames } from './word-classes.ts'

const joins = /^(?:and|und|et|y|en|e)\s+/

/** Parts of a list at its separators, but not within brackets or numbers. Linear in the text. */
export function listItems(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && isSeparator(text, at, sign)) {
      items.push(text.slice(start, at))
      start = at + 1
    }
  }
  items.push(text.slice(start))
  return items
    .map((item) => tidy(tidy(item).replace(joins, '').replace(/\.$/, '')))
    .filter((item) => item !== '')
}

function isSeparator(text: string, at: number, sign: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (sign === '/') return before === ' ' && after === ' '
  // 1,000 and 3,5 are numbers.
  if (sign === ',') return !/\d/.test(before) || !/\d/.test(after)
  return ';•·|\t●▪'.includes(sign)
}

const wordsOf = (text: string) => tokensOf(text).filter(({ kind }) => kind !== 'sign')

/** Nothing but a level: "B2", "fluent (IELTS 8)". */
export const isLevel = (text: string): boolean => {
  const [first] = tokensOf(text)
  const marks = /^[★☆⭐●○■□]+$/.test(text) || /^[ABC][12]\b/.test(text)
  return marks || (first !== undefined && classesOf(first).includes('level'))
}

export const namesLanguage = (text: string): boolean =>
  wordsOf(text).some(({ folded }) => languageNames.has(folded))

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
    const isTurned = !namesLanguage(found.name) && namesLanguage(found.level)
    return isTurned
      ? { language: found.level, fluency: found.name }
      : { language: found.name, fluency: found.level }
  }
  const words = item.split(/\s+/)
  const at = words.findIndex((word) => languageNames.has(fold(word.replace(/[.,;]$/, ''))))
  const rest = words.filter((_, index) => index !== at).join(' ')
  return at < 0 || rest === ''
    ? { language: item }
    : { language: words[at] ?? '', fluency: rest.replace(/\s(?:in|of)$/, '') }
}

/** "English and French (bilingual)" speaks of two. */
function separated(item: string): string[] {
  const [, one = '', other = '', rest = ''] =
    /^(\p{L}+)\s+(?:and|und|et|y|en|e|&)\s+(\p{L}+)(.*)$/u.exec(item) ?? []
  const isPair = languageNames.has(fold(one)) && languageNames.has(fold(other))
  return isPair ? [`${one}${rest}`, `${other}${rest}`] : [item]
}

/** Languages in a line, levels set in columns put behind theirs. */
export function languageItems(text: string): string[] {
  const paired: string[] = []
  for (const item of text
    .split(/\.\s+(?=\p{Lu})/u)
    .flatMap(listItems)
    .flatMap(separated)) {
    const before = paired.at(-1)
    if (before !== undefined && !namesLanguage(item) && isLevel(item) && !before.includes(':'))
      paired[paired.length - 1] = `${before}: ${item}`
    else paired.push(item)
  }
  return paired
}
