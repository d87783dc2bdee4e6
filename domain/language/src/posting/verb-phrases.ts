import { plainForm } from '../text/fold.ts'
import { baseOfGerund, baseOfThirdPerson, isBaseVerb, isNounlikeVerb } from './verb-data.ts'

/** How a phrase begins: with a verb's base form, its `-ing` form, or otherwise. */
export type Opening = 'base' | 'gerund' | 'third' | 'other'

const adverb =
  /^(?:also|then|actively|regularly|independently|proactively|directly|occasionally|jointly|sometimes|often|personally|closely|successfully|quickly|carefully|safely|and|to|help|[a-z]+ly)$/
const objectOpener =
  /^(?:the|a|an|our|their|your|his|her|its|each|every|any|all|some|both|new|this|that|these|those|up|out|on|off|in|down|over|with|to|for|at|as|by|into|from|through|across|against|about|how|what|when|where|why|whether|customers?|clients?|patients?|people|children|pupils|students|staff|guests?|two|three|four|five|six|ten|\d.*|[\p{L}-]+s|(?!supply|apply|reply|family|assembly|daily)[a-z]+ly)$/u

const tokens = (text: string): string[] =>
  text.split(' ').map((word) => word.replace(/^[("'“‘]+|[)"'”’,;:.!?]+$/g, ''))

/** Tells how a phrase begins, looking past an adverb. */
export function openingOf(phrase: string): Opening {
  const words = tokens(plainForm(phrase.slice(0, 120)))
  let at = 0
  while (
    at < 2 &&
    words[at] !== undefined &&
    words[at + 1] !== undefined &&
    adverb.test(words[at] ?? '') &&
    !isBaseVerb(words[at] ?? '')
  )
    at += 1
  const word = words[at]
  if (word === undefined) return 'other'
  const head = word.includes('/') ? (word.split('/')[0] ?? word) : word
  if (isBaseVerb(head)) return opensWithVerb(head, words[at + 1], words[at + 2]) ? 'base' : 'other'
  if (head === 'be' && /^(?:responsible|accountable|in|the|involved|part|on|a)$/.test(words[at + 1] ?? ''))
    return 'base'
  if (baseOfThirdPerson(head) !== null && objectOpener.test(words[at + 1] ?? '')) return 'third'
  return head.endsWith('ing') && baseOfGerund(head) !== null ? 'gerund' : 'other'
}

/** A word that is as likely a noun is a verb only where its object begins right after it. */
function opensWithVerb(word: string, next: string | undefined, after: string | undefined): boolean {
  if (!isNounlikeVerb(word)) return true
  if (next === undefined) return false
  if (next === 'and' || next === 'or' || next === '&') return after !== undefined && isBaseVerb(after)
  return objectOpener.test(next) && !/^(?:of|is|are|s)$/.test(next)
}

const pronounObject =
  /^\S+ (?:up |out |on |off )?(?:it|them|him|her|this|that|these|so|one another|each other|accordingly)\b/i

const particle = /^(?:up|out|on|off|in|over|down|back|for|to|with|after|at|and|about|well|together)$/

/** The phrase has its own object, so that a verb after "and" begins another: not "train" in "train and appraise staff". */
const isComplete = (phrase: string): boolean => {
  const words = phrase.split(' ')
  if (words[0]?.endsWith(',') === true && words.length <= 3) return false
  return (
    words.length >= 3 ||
    (words.length === 2 &&
      !/^(?:up|out|on|off|in|over|down|back|for|to|with|after|at|and|about)$/.test(words[1] ?? ''))
  )
}

const joint =
  /,? and, [^,]{2,30}, |(?:;|,)\s+(?:and |or |as well as |and then |then |and to |to |but also |& )?(?:also )?|\s+(?:and|as well as|and then|&)\s+(?:to |also |then )?/g

/**
 * Splits "draw up the roster, handle complaints and balance the takings" into its verb phrases. A part begins a new
 * phrase where it opens with the same form of a verb as the whole and has an object of its own.
 */
export function splitVerbPhrases(phrase: string, form: Opening = openingOf(phrase)): string[] {
  if (form === 'other') return [phrase.trim()]
  const parts: string[] = []
  let start = 0
  for (const match of phrase.matchAll(joint)) {
    const end = match.index + match[0].length
    const rest = phrase.slice(end)
    const before = phrase.slice(start, match.index)
    const opens =
      openingOf(rest) === form ||
      opensInList(rest, form, match[0]) ||
      (form === 'third' && match[0].startsWith(';') && baseOfThirdPerson(rest.split(' ')[0] ?? '') !== null)
    if (!opens || !isComplete(before.trim()) || insideBrackets(phrase, match.index)) continue
    if (/^(?:;|,)/.test(match[0]) ? false : pronounObject.test(rest) || isTooShort(rest)) continue
    parts.push(before)
    start = end
  }
  parts.push(phrase.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const determiner = /^(?:the|an?|our|your|their|its|each|every|any|all|new|up|out)$/
const nominal = /(?:ing|ment|tion|ance|ence|ity|ness|ship|ware)$/

/** After a comma in a list of verbs a word that may be a noun, or that is not known, is taken for a verb more readily. */
function opensInList(rest: string, form: Opening, separator: string): boolean {
  if (!/^[,;]/.test(separator)) return false
  const words = tokens(plainForm(rest.slice(0, 120)))
  const [first, second] = [words[0] ?? '', words[1] ?? '']
  if (second === '' || /^(?:and|or|of)$/.test(second) || /[,;]/.test(rest.split(' ')[0] ?? '')) return false
  if (form === 'third') return baseOfThirdPerson(first) !== null
  if (form !== 'base') return false
  if (isBaseVerb(first)) return words.length >= 3 && !isBaseVerb(second) && !nominal.test(second)
  return determiner.test(second) && /^[a-z]{3,}$/.test(first) && !/(?:s|ing|ed|ly|tion|ment)$/.test(first)
}

/** "act as duty manager and sleep in": a verb without an object is not a duty of its own. */
const isTooShort = (rest: string): boolean => {
  const words = (rest.split(/[,;.]/)[0] ?? '').trim().split(' ')
  return words.length < 2 || (words.length === 2 && particle.test(words[1] ?? ''))
}

function insideBrackets(text: string, index: number): boolean {
  const before = text.slice(0, index)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}
