import type { Note } from '@roundtwo/model'
import type { Document } from '@roundtwo/text'
import { highest } from '../features.ts'
import words from './invitation-words.json' with { type: 'json' }

const listsOf = (lists: Readonly<Record<string, string>>, isRead: boolean) =>
  Object.entries(lists).map(([name, list]) => ({ name, isRead, words: new Set(list.split(' ')) }))
/** Small words, folded, that most sentences of a language hold. */
export const languages = [...listsOf(words.languages.read, true), ...listsOf(words.languages.other, false)]

const scripts = Object.entries(words.languages.scripts).map(([name, letters]) => ({
  name,
  letters: new RegExp(`[${letters}]`, 'gu'),
}))

const allScripts = new RegExp(`[${Object.values(words.languages.scripts).join('')}]`, 'gu')

const shareOf = ({ text }: Document, letters: RegExp): number =>
  (text.match(letters)?.length ?? 0) / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0)

/** Of such a text no names of persons, firms and posts are told. */
export const isInUnreadLetters = (document: Document): boolean => shareOf(document, allScripts) > 1 / 2

const fewest = 12

/** The language of a text that is none of those read, or null. */
export function unreadLanguage(document: Document): string | null {
  const unread = shareOf(document, allScripts)
  // Japanese comes first: it has the signs of Chinese too.
  const script = unread > 1 / 3 && scripts.find(({ letters }) => shareOf(document, letters) > unread / 8)
  if (script) return script.name
  const found = document.tokens.filter(({ kind }) => kind === 'word')
  if (found.length < fewest) return null
  const countOf = (one: (typeof languages)[number]) => found.filter(({ folded }) => one.words.has(folded)).length
  const read = Math.max(...languages.filter(({ isRead }) => isRead).map(countOf))
  const best = highest(languages, countOf)
  const most = best ? countOf(best) : 0
  return best && !best.isRead && most > read * 1.3 && most >= found.length * 0.08 ? best.name : null
}

/** Says that a language is not read; what needs no words still is. */
export function languageNotes(document: Document): Note[] {
  const language = unreadLanguage(document)
  if (language === null) return []
  const message = `This seems to be ${language}, which is not read: dates, times, links and names are taken, the rest may be missing.`
  return [{ code: 'language-not-read', message }]
}
