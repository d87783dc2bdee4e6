import type { Rating } from '@roundtwo/model'

const steps: readonly Rating[] = [1, 2, 3, 4, 5]
const stepOf = (value: number): Rating | null =>
  steps[Math.min(5, Math.max(1, Math.round(value))) - 1] ?? null

const marks =
  /(?<![\d/])(?<mark>\d{1,2}(?:[.,]5)?|one|two|three|four|five)\s?(?:\/|out of|of)\s?(?<of>5|10|five|ten)(?![\d/])/i
const stars = /[★⭐]{1,5}[☆✩]{0,4}|(?<![*\w])\*{1,5}(?![*\w])/u
const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const worthOf = (word: string): number =>
  /^\d/.test(word) ? Number(word.replace(',', '.')) : numerals.indexOf(word.toLowerCase())

/** The first that fits counts: "not great" before "great", "really badly" before "badly". */
const words: readonly [Rating, RegExp][] = [
  [
    2,
    /\b(?:not (?:so |that |very |too |at all |my )?(?:great|good|well|ideal|best|convincing|strong|clear|smooth)|didn't (?:go|land) (?:so |that |very )?(?:well|great)|could (?:have been|be) better|could've been better|wasn't (?:great|good|my best|convincing))\b/i,
  ],
  [3, /\b(?:not (?:too |so )?bad|not terrible|could have been worse|so-so|so so)\b/i],
  [
    1,
    /\b(?:(?:really|very|so|terribly|pretty) (?:bad|badly|poor|poorly|weak)|blank(?:ed)?|froze|frozen|bomb(?:ed)?|disaster(?:ous)?|terribl[ey]|awful(?:ly)?|horribl[ey]|cringe\w*|car crash|trainwreck|nightmare|no idea|couldn't answer|had no answer|no answer at all|failed(?: it)?|completely wrong|all wrong|died)\b/i,
  ],
  [
    5,
    /\b(?:nail(?:ed)?|ace[d]?|smash(?:ed)?|crush(?:ed)?|excellent(?:ly)?|brilliant(?:ly)?|perfect(?:ly)?|fantastic(?:ally)?|superb(?:ly)?|great|amazing(?:ly)?|outstanding|(?:very|really|extremely|super) (?:well|good|strong|happy)|knocked it out|spot on|flawless(?:ly)?|loved (?:it|my answer))\b/i,
  ],
  [
    2,
    /\b(?:bad(?:ly)?|poor(?:ly)?|weak(?:ly)?|waffl(?:ed|ing|y)|rambl(?:ed|ing)|fluff(?:ed)?|shaky|shakily|struggl(?:ed|ing)|hesitat(?:ed|ing)|stumbl(?:ed|ing)|mess(?:y|ed up)|fumbl(?:ed|ing)|unconvincing|vague(?:ly)?|half (?:of it )?wrong|muddled|garbled|mumbled|got (?:it |that )?wrong|botched|tripped|fell flat|too long|all over the place|unprepared|got lost|lost the thread)\b/i,
  ],
  [
    4,
    /\b(?:well|good|solid(?:ly)?|strong(?:ly)?|fine|happy|confident(?:ly)?|nice(?:ly)?|smooth(?:ly)?|clear(?:ly)?|pleased|comfortable|decent(?:ly)?)\b/i,
  ],
  [
    3,
    /\b(?:ok(?:ay)?(?:-?ish)?|meh|average|alright|all right|passable|mediocre|middling|acceptable|satisfactory|adequate(?:ly)?|half|mixed|neutral)\b/i,
  ],
]

export interface RatingFound {
  rating: Rating
  /** Told by a number, not by words. */
  exact: boolean
  /** What is left of the words without it. */
  rest: string
}

/** How an answer went, 1 to 5, as people note it: "2/5", "7 out of 10", "★★★", "nailed it", "waffled". */
export const ratingIn = (text: string): RatingFound | null => {
  const mark = marks.exec(text)
  if (mark) {
    const value = worthOf(mark.groups?.['mark'] ?? '')
    const half = /10|ten/i.test(mark.groups?.['of'] ?? '')
    const rating = value <= (half ? 10 : 5) ? stepOf(half ? value / 2 : value) : null
    if (rating !== null)
      return { rating, exact: true, rest: withoutFillers(strip(text.replace(mark[0], ' '))) }
  }
  const star = stars.exec(text)
  if (star) {
    const rating = stepOf([...star[0]].filter((sign) => sign === '★' || sign === '⭐' || sign === '*').length)
    if (rating !== null)
      return { rating, exact: true, rest: withoutFillers(strip(text.replace(star[0], ' '))) }
  }
  const found = words.find(([, pattern]) => pattern.test(text))
  return found ? { rating: found[0], exact: false, rest: withoutFillers(strip(text)) } : null
}

const strip = (text: string): string => words.reduce((left, [, pattern]) => left.replace(pattern, ' '), text)

const fillers =
  /\b(?:it|that|this|i|i'd|i'm|was|were|is|went|go|felt|feel|feels|think|my|answer(?:ed)?|answers|gave|give|a|an|the|bit|little|quite|rather|pretty|really|very|so|too|completely|totally|somewhat|just|and|but|though|overall|here|of|on|one|did|done|came|out|across|self-?rating|score[d]?|rating|rated|honestly|kind|sort|like|me|response|reply|in|end|mostly|again|think|say|would|some|badly|well|about|for|with|up|myself|down)\b|[^\p{L}\p{N}]+/giu
const withoutFillers = (text: string): string => text.replace(fillers, ' ').replace(/\s+/g, ' ').trim()
