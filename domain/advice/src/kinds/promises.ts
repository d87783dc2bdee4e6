import type { Advice } from '@roundtwo/model'
import { capitalised, dayWords, quoted, saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { concernedBy, type Draft, draft, naming } from '../draft.ts'
import type { OfKind, Remembered } from '../ledger/remembered.ts'
import { memoize } from '../memoize.ts'
import { peopleWords, quotedLast, roundWords, toldWords } from '../words.ts'

type Promised = Remembered<OfKind<'promise'>>
type DayWords = (date: string) => string

/** Due by the interview; without a date for either it may be asked about as well. */
const isDue = ({ date, today }: AdviceContext, { entry: { due } }: Promised): boolean =>
  due === null || due < today || date === null || due <= date

const dueWords = ({ today }: AdviceContext, due: string | null, day: DayWords): string => {
  if (due === null) return 'without a date'
  return due < today ? `it was due on ${day(due)}` : `it is due on ${day(due)}`
}

const mine = (context: AdviceContext, key: string, all: readonly Promised[], day: DayWords): Draft[] =>
  concernedBy(context, all).map((personId) => {
    const on = naming(all, personId)
    const { entry } = earliestDue(on)
    const words = dueWords(context, entry.due, day)
    return draft({
      kind: 'promise',
      topic: `mine:${key}`,
      personId,
      text: `Do what you promised: ${quotedLast(entry.text)}`,
      reason: `You promised it${toldWords(context, on)}${entry.due === null ? ' ' : '; '}${words}.`,
      on,
      weight: 20 + (entry.due !== null && entry.due < context.today ? 10 : 0),
    })
  })

const reminder = ({ today }: AdviceContext, who: string, { entry: { text, due } }: Promised, day: DayWords): string => {
  if (due !== null && due >= today) {
    return `Ask ${who} kindly about ${quoted(text)} if nothing has come by ${day(due)}.`
  }
  return `Remind ${who} kindly: ${quoted(text)}${due === null ? '' : `, promised for ${day(due)}`}.`
}

const theirs = (context: AdviceContext, key: string, all: readonly Promised[], day: DayWords): Draft[] =>
  concernedBy(context, all).map((personId) => {
    const on = naming(all, personId)
    const people = peopleWords(context, on)
    return draft({
      kind: 'promise',
      topic: `theirs:${key}`,
      personId,
      text: reminder(context, people || 'them', earliestDue(on), day),
      reason: `${capitalised(people || 'they')} promised it ${roundWords(on)}.`,
      on,
    })
  })

const earliestDue = (on: readonly Promised[]): Promised => {
  const first = on.reduce((best, one) => ((one.entry.due ?? '9999') < (best.entry.due ?? '9999') ? one : best))
  return first
}

/** Whether the promise is theirs, and the advice to remind them. */
export const isReminder = ({ key }: Pick<Advice, 'key'>): boolean => key.startsWith('promise:theirs:')

/** Promises not kept yet, mine to keep and theirs to be reminded of (AD14). */
export const promises = (context: AdviceContext): Draft[] => {
  const day = memoize(dayWords)
  const open = context.ledger.promise.filter(
    (one) => !one.entry.kept && saysSomething(one.entry.text) && isDue(context, one),
  )
  return [...Map.groupBy(open, ({ entry }) => `${entry.by} ${context.keyOf(entry.text)}`)].flatMap(([, all]) => {
    const key = context.keyOf(all[0]?.entry.text ?? '')
    return all[0]?.entry.by === 'me' ? mine(context, key, all, day) : theirs(context, key, all, day)
  })
}
