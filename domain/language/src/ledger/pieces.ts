import { isRemark } from './remarks.ts'
import { mendSpelling } from './spelling.ts'

/** A stretch of the text that tells one thing, or says something about the one before. */
export interface Piece {
  from: number
  to: number
  /** Mended, without bullet and trailing stop. */
  words: string
  /** Whether it ended in a question mark. */
  asks: boolean
  /** First of its line. */
  opensLine: boolean
  /** Goes on within a sentence. */
  continues: boolean
}

const bullet = /^(?:\s|[-*•·‣▪◦–—>+]\s|\d{1,2}[.)]\s|\[[ xX]?\]\s?)+/u
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|approx|e\.g|i\.e|etc|no|p\.a|p\.m|a\.m|incl|max|min|inc|ltd|jr|sr|\p{L})\.$/iu
const hardStop = /[;\n]|[.!?…]+["')\]]*(?=\s|$)/g

interface Stretch {
  from: number
  to: number
}

/** Lines, what stands between semicolons, and sentences. */
const stretches = (text: string): (Stretch & { opensLine: boolean })[] => {
  const found: (Stretch & { opensLine: boolean })[] = []
  let [start, opensLine] = [0, true]
  const close = (end: number): void => {
    if (/[\p{L}\p{N}★]/u.test(text.slice(start, end))) {
      found.push({ from: start, to: end, opensLine })
      opensLine = false
    }
  }
  for (const at of text.matchAll(hardStop)) {
    const end = at.index + at[0].length
    if (/^\./.test(at[0]) && at[0].length === 1) {
      const before = text.slice(Math.max(start, at.index - 12), end)
      // "1. Why us?" is a numbered line, and "3.5" has no space behind.
      if (abbreviation.test(before) || /^\s*\d{1,2}\.$/.test(text.slice(start, end))) continue
    }
    close(end)
    start = end
    if (at[0] === '\n') opensLine = true
  }
  close(text.length)
  return found
}

const strong =
  "(?:ask(?:ed|s)|told|said|says|mentioned|promised|forgot to ask|didn't ask|answered|replied|wanted to know|shared|explained|should have|should've|could have|need to send|must send|will send)"
const verb =
  "(?:ask(?:ed|s)|wanted|wondered|told|said|says|mentioned|promised|worried|concerned|seemed|looked|frowned|loved|liked|enjoyed|le(?:aned|ant)|lit up|perked|keen|forgot|answered|replied|talked|shared|used|gave|went|explained|described|pushed|grilled|quizzed|pressed|probed|challenged|followed up|dug|nodded|smiled|laughed|was|were|is|are|had|has|did|didn't|don't|doesn't|do|will|would|'ll|'d|think|thinks|thought|felt|reckons?|kept|showed|nailed|fluffed|waffled|rambled|struggled|froze|blanked|need|needs|must|should|can|can't|could)"
const lead = '(?:(?:and|then|so|but|also|next|later|afterwards|after that|finally|plus|again|still)\\s+)*'
const pronounHead = new RegExp(
  `^${lead}(?:she|he|they)(?:'(?:ll|d|ve|s|m|re))?\\s+(?:(?:also|then|again|really|just|still|even|never|did not|quickly|only)\\s+)*(?:${verb}|[a-z]+ed)\\b`,
  'i',
)
const contracted = new RegExp(
  `^${lead}(?:i'll\\b|(?:she|he|they)'(?:ll|d|ve|re)\\b|(?:i\\s+)?(?:also\\s+|then\\s+|have\\s+|had\\s+)*(?:${strong}|need to|must|froze|blanked|waffled|rambled|fluffed|nailed|used(?! to)|gave|talked|promised)\\b)`,
  'i',
)
const bareHead = new RegExp(
  `^${lead}(?:(?:also|then|again|really|still|never|just)\\s+)*(?:${strong}|still (?:don't|no|not|unclear)|don't know|unclear|not sure|no idea|worried|seemed|looked (?!at|for|after)|leaned in|leant in|lit up|perked up|(?:very |really )?keen on|need to|must|used(?! to)|gave|told|shared|pushed (?:further|back|on|me)|followed up|next time|notice (?:is|was|period|\\d)|salary|still|(?:a |another )?(?:question|q) (?:on|about|from)|notice|as per|better:)(?![\\p{L}])`,
  'i',
)
const namedHead = (name: string): RegExp =>
  new RegExp(
    `^(?:(?:and|then|but|so|also)\\s+)?(?:the\\s+)?(?:${name})(?:'ll|'d|'s)?\\s+(?:(?:also|then|really|very|just|again|is|was|even)\\s+)*(?:${verb}|to|promised)\\b`,
    'iu',
  )

const soft =
  /,\s+|:\s+(?=(?:i )?(?:told|said|used|gave|shared|mentioned|talked)\b)|\s+(?=(?:i )?said (?:yes|yeah|yep|no|nope|sure|i'd|i'm|i've|that i|i)\b)|\s+(?=Q\d{1,2}[:.)]?\s)|\s+[-–—]{1,2}\s+|\s+(?=(?:and|then|but|so)\s)|\s*\.\.\.\s*|\s+\+\s+/g
/** Behind "asked notice": the answer in figures. */
const figureFirst =
  /^(?:i said |said )?(?:about |around |roughly )?(?:[£€$₹₦]\s?)?\d[\d.,]*\s?(?:k|weeks?|months?|days?|w|m|years?|%|lakhs?|lpa|hours?)\b/i
/** What I have, am or can, behind a question: the answer. */
const ownAnswer =
  /^(?:i(?:'ve| have|'m| am| only| can| can't| do| did| don't| didn't| was| had)|yes|no|yep|nope|yeah)\b/i
const hasAsked = /\b(?:asked|wanted|q:|question)\b/i

const startsAnew = (rest: string, mark: string, before: string, heads: RegExp | null): boolean => {
  const words = mendSpelling(rest.slice(0, 90))
  const chunk = mendSpelling(rest.slice(0, 160).split(/,\s|\s[-–—]\s|[;\n]|[.!?](?:\s|$)/)[0] ?? '')
  const joined = /^(?:and|then|but|so)\s/i.test(words)
  if (/^q\d{1,2}[:.)]?\s/i.test(words)) return true
  if (!joined && isRemark(chunk)) return true
  if (joined)
    return (
      pronounCue.test(words) ||
      new RegExp(`^${lead}${strong}\\b`, 'i').test(words) ||
      (/^(?:and|but|so|then)\s/i.test(words) && isRemark(chunk.replace(/^(?:and|but|so|then)\s+/i, '')))
    )
  if (/^,/.test(mark) && /\b(?:if|when|because|that|while|although|as)$/i.test(before.trim())) return false
  if (figureFirst.test(words) && hasAsked.test(before)) return true
  if (/^:?\s+$/.test(mark)) return hasAsked.test(before)
  if (hasAsked.test(before) && ownAnswer.test(words)) return true
  return (
    pronounHead.test(words) || contracted.test(words) || bareHead.test(words) || (heads?.test(words) ?? false)
  )
}
const pronounCue = new RegExp(
  `^${lead}(?:i|she|he|they)\\s+(?:(?:also|then|again)\\s+)*(?:${strong}|liked|loved|worried|seemed|wondered)\\b`,
  'i',
)

const softly = (text: string, stretch: Stretch, heads: RegExp | null): Stretch[] => {
  const found: Stretch[] = []
  let start = stretch.from
  const whole = text.slice(stretch.from, stretch.to)
  for (const at of whole.matchAll(soft)) {
    const from = stretch.from + at.index
    const next = from + at[0].length
    const before = text.slice(start, from)
    if (from <= start || inBrackets(before) || !/\s\S|^.{9}/.test(before.trim())) continue
    if (startsAnew(text.slice(next, stretch.to), at[0], before, heads)) {
      found.push({ from: start, to: from })
      start = next
    }
  }
  found.push({ from: start, to: stretch.to })
  return found
}

const inBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

const trimmed = (text: string, { from, to }: Stretch): Stretch => {
  const words = text.slice(from, to)
  const ahead = /^[\s,;]*/.exec(words)?.[0].length ?? 0
  const behind = /[\s,;]*$/.exec(words)?.[0].length ?? 0
  return behind >= words.length ? { from, to } : { from: from + ahead, to: to - behind }
}

const longestStretch = 2_000

/** Takes a text apart; `names` are those of known people, for "..., Priya liked it". */
export const piecesOf = (text: string, names: readonly string[]): Piece[] => {
  const heads =
    names.length === 0
      ? null
      : namedHead(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
  return stretches(text).flatMap((stretch) => {
    const marks = bullet.exec(text.slice(stretch.from, stretch.to))?.[0].length ?? 0
    const inner = { from: stretch.from + marks, to: stretch.to }
    const parts = inner.to - inner.from > longestStretch ? [inner] : softly(text, inner, heads)
    return parts.flatMap((part, index) => {
      const { from, to } = trimmed(text, part)
      const words = mendSpelling(text.slice(from, Math.min(to, from + longestStretch)))
      const bare = words
        .replace(/[.!…,;:]+$/, '')
        .replace(/\?+$/, '')
        .trim()
      if (!/[\p{L}\p{N}★]/u.test(bare)) return []
      return [
        {
          from,
          to,
          words: bare,
          asks: /\?["')\]]*[.!]*$/.test(words),
          opensLine: stretch.opensLine && index === 0,
          continues: index > 0,
        },
      ]
    })
  })
}
