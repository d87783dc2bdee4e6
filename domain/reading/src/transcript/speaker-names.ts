import { fold, nameParticles, trimmed } from '@roundtwo/text'
import { listed } from './spoken-words.ts'

/** Parts of an interview that stand for a person, with or without a number behind them. */
const generic = new Set([...listed('speakers'), 'hiring manager', 'unknown speaker'])
/** Words that begin what stands before a colon and is no speaker. */
const noSpeakers = listed('noSpeakers')

const isGeneric = (name: string): boolean =>
  generic.has(
    fold(name)
      .trim()
      .replace(/\s*\d+$|\s[a-d]$/, ''),
  )

/** Whether words before a colon can be somebody's name. */
export function maySpeak(name: string): boolean {
  const bare = name.trim()
  if (bare.length > 48 || bare.split(/\s+/).length > 5 || /[?!;"<>,]|\d{3}|\.\s\p{Ll}/u.test(bare)) return false
  const [first] = /^\p{L}+/u.exec(bare) ?? []
  return isGeneric(bare) || (first !== undefined && !noSpeakers.has(fold(first)))
}

/** Whether words are a name on their own, without being seen twice. */
export function isPlainlyName(name: string): boolean {
  if (isGeneric(name)) return true
  const words = name.trim().split(/\s+/)
  const isName = (word: string, at: number) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || (at > 0 && nameParticles.has(word))
  return maySpeak(name) && words.length > 1 && words.every(isName)
}

/** "Ada Osei (Candidate)" and "Priya Nair | Northwind" without the addition. */
export function speakerName(written: string): string {
  const [name = ''] = trimmed(written.replace(/\s+/g, ' '), ' -–>:*').split('|')
  // "(me)" and "(candidate)" say who it is.
  const isTelling = /\((?:me|candidate|interviewe)/i.test(name)
  const bare = isTelling ? name : name.replace(/(?<=.)\(.*$/, '')
  return trimmed(bare, ' :') || written.trim()
}
