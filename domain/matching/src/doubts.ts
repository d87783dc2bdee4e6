import type { Mention } from './lexicon.ts'
import type { Token } from './token.ts'

/** How much a word of a CV proves, from 0 to 1: claimed plainly, only touched, still being learnt, or denied. */
export const full = 1
export const basic = 0.6
export const learning = 0.4
export const denied = 0

interface Cue {
  pattern: RegExp
  worth: number
}

/** Any of these phrases, as whole words. */
const anyOf = (...phrases: string[]): RegExp => new RegExp(String.raw`\b(?:${phrases.join('|')})\b`, 'giu')

/** Cues that speak of what follows, up to the end of the clause. */
const before: readonly Cue[] = [
  {
    pattern:
      /\b(?:no|never|not(?! only| just| least)|without|lacks?|lacking|haven['’]t|hasn['’]t|don['’]t|didn['’]t|nor|neither)\b/giu,
    worth: denied,
  },
  {
    pattern: anyOf(
      String.raw`(?:currently|now|am|still|started|self-?)\s*(?:learning|studying|training|taking|pursuing|completing|retraining)`,
      String.raw`learning(?=\s+(?:to|about|some|how)\b)|^learning|^studying|working towards?`,
      String.raw`studying (?:for|towards?)`,
      String.raw`(?:hope|hoping|plan|planning|want|wanting|would like|eager|keen|wish|aspir\w+|aim|aiming)\s+(?:to|for)`,
      String.raw`interest(?:ed)? in|enrolled (?:in|on)|in training (?:for|as|to)`,
    ),
    worth: learning,
  },
  {
    pattern: anyOf(
      String.raw`basics?(?: of| knowledge of| understanding of)?|beginner|elementary|rudimentary|novice`,
      String.raw`introductory|introduction to|familiar(?:ity)? with|exposure to|exposed to`,
      String.raw`some (?:experience|knowledge|exposure|familiarity)|little|limited|assisted (?:with|in)`,
      String.raw`helped with|shadowed|shadowing|observed|attended|dabbled`,
    ),
    worth: basic,
  },
]

/** Cues that speak of what they follow, back to the beginning of the clause. */
const after: readonly Cue[] = [
  {
    pattern: anyOf(
      String.raw`in progress|on-?going|expected|anticipated|pending`,
      String.raw`not (?:yet )?(?:completed?|finished|obtained)|incomplete|abandoned|dropped out|lapsed|expired`,
      String.raw`candidate|applied for|under way|booked`,
      String.raw`(?<=\()learning(?=\))`,
    ),
    worth: learning,
  },
  { pattern: /\(?\b(?:basics?|beginner|elementary|novice)\)?\s*(?=$|[,;.)])/giu, worth: basic },
]

/** Words without one of which no cue is there; only a first sieve. */
const triggers = new Set(
  `no never not without lack lacks lacking haven't hasn't don't didn't nor neither learning studying training taking
  pursuing completing retraining working hope hoping plan planning want wanting would eager keen wish wishing aspire
  aspires aspiring aim aiming interest interested enrolled basic basics beginner elementary rudimentary novice
  introductory introduction familiar familiarity exposure exposed some little limited assisted helped shadowed
  shadowing observed attended dabbled progress going ongoing expected anticipated pending completed complete finished
  obtained incomplete abandoned dropped lapsed expired candidate applied under booked`.split(/\s+/),
)

const clauseEnd = /[,;.!?)\n]|\b(?:but|however|although|though|yet|while|and now)\b/iu
const clauseEndBack = /^.*[,;.!?(\n]/su

const clauseAfter = (text: string, from: number): number => {
  const end = clauseEnd.exec(text.slice(from))
  return end ? from + end.index : text.length
}

const clauseBefore = (text: string, until: number): number =>
  (clauseEndBack.exec(text.slice(0, until).replace(/[\s,;(–-]+$/u, ''))?.[0] ?? '').length

interface Shade {
  from: number
  until: number
  worth: number
}

const shadesOf = (text: string): Shade[] => {
  const shades: Shade[] = []
  for (const cue of before)
    for (const match of text.matchAll(cue.pattern)) {
      const from = match.index + match[0].length
      shades.push({ from, until: clauseAfter(text, from), worth: cue.worth })
    }
  for (const cue of after)
    for (const match of text.matchAll(cue.pattern))
      shades.push({ from: clauseBefore(text, match.index), until: match.index, worth: cue.worth })
  return shades
}

/** What each word of a sentence proves. A cue inside a name ("Basic Life Support") is part of the name. */
export const worthOfWords = (text: string, words: readonly Token[], mentions: readonly Mention[]): Float64Array => {
  const worth = new Float64Array(words.length).fill(full)
  if (!words.some((word) => triggers.has(word.word))) return worth
  const named = (place: number): boolean =>
    mentions.some((mention) => {
      const start = words[mention.first]?.start ?? 0
      const end = words[mention.last]?.end ?? 0
      return place > start && place <= end
    })
  for (const shade of shadesOf(text)) {
    if (named(shade.from)) continue
    words.forEach((word, place) => {
      if (word.start >= shade.from && word.end <= shade.until)
        worth[place] = Math.min(worth[place] ?? full, shade.worth)
    })
  }
  return worth
}
