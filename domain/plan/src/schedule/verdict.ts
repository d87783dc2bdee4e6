import { capitalised } from '@roundtwo/text'
import { durationWords } from '../duration-words.ts'

/** What the verdict is drawn from; minutes are whole. */
export interface Balance {
  /** "until Thursday 4 December", "before today’s interview", "in the next 7 days". */
  span: string
  dated: boolean
  timeLeft: number
  /** All work still to do. */
  effortLeft: number
  /** Of it, what waits for a date or a nearer day. */
  waiting: number
  planned: number
  late: boolean
  /** Titles there is no time for, the first to drop first. */
  dropped: readonly string[]
  /** Something asked for that gets less than it needs. */
  shortened: { title: string; planned: number; effort: number } | null
  /** What is worth most, for when nothing fits. */
  first: string | null
}

/** Under this share of the work to spare, a plan that fits is called tight. */
const comfortable = 0.15

const named = (title: string): string => `“${title}”`

const toDrop = (titles: readonly string[]): string => {
  const [first, second, ...others] = titles.map(named)
  if (first === undefined) return ''
  if (second === undefined) return `drop ${first}`
  if (others.length === 0) return `drop ${first} and ${second}`
  return `drop ${first} and ${second} first, then ${others.length} more`
}

const enough = (balance: Balance): string => {
  const spare = balance.timeLeft - balance.planned
  if (spare === 0) return 'it all fits, with nothing to spare'
  if (spare < comfortable * balance.planned) {
    return `it all fits, but with only ${durationWords(spare)} to spare`
  }
  return `there is time for everything and ${durationWords(spare)} to spare`
}

const figures = ({ timeLeft, effortLeft, waiting, span }: Balance): string =>
  `you have ${durationWords(timeLeft)} ${span} and ${durationWords(effortLeft - waiting)} of work`

const consequence = (balance: Balance): string => {
  const { shortened, dropped } = balance
  const cut =
    shortened === null
      ? []
      : [
          `${named(shortened.title)} gets ${durationWords(shortened.planned)} of the ${durationWords(shortened.effort)} it needs`,
        ]
  const drops = dropped.length === 0 ? [] : [toDrop(dropped)]
  const parts = [...cut, ...drops]
  return parts.length === 0 ? enough(balance) : parts.join('; ')
}

const noTime = (balance: Balance): string => {
  const first = balance.first === null ? '' : `; if you find any, begin with ${named(balance.first)}`
  return `you have no time set aside ${balance.span} for ${durationWords(balance.effortLeft - balance.waiting)} of work${first}`
}

const sentence = (balance: Balance): string => {
  if (balance.effortLeft === 0) {
    return balance.timeLeft === 0
      ? 'everything is done'
      : `everything is done, with ${durationWords(balance.timeLeft)} ${balance.span} for rest or for going deeper`
  }
  if (balance.effortLeft === balance.waiting) return 'nothing is left that can be done now; the rest waits for its day'
  return balance.timeLeft === 0 ? noTime(balance) : `${figures(balance)}; ${consequence(balance)}`
}

/** One sentence with the figures: enough time, tight, or too little and what that means. */
export const verdictOf = (balance: Balance): string => {
  const undated = balance.dated ? '' : 'no date is known yet, so this is a plan for a week: '
  const late = balance.late
    ? ' (only time after 22:00 the evening before is left, so use as little of it as you can and sleep)'
    : ''
  return `${capitalised(`${undated}${sentence(balance)}${late}`)}.`
}
