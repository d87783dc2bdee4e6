import type { Advice } from '@roundtwo/model'
import { dayWords } from '../day-words.ts'
import { quoted } from '../quoted.ts'
import { concernedBy, type Draft, draft, naming } from './draft.ts'
import { once } from './once.ts'
import type { OfKind, Remembered } from './remembered.ts'
import type { Scene } from './scene.ts'
import { capitalised, peopleWords, quotedLast, roundWords, saysSomething, toldWords } from './words.ts'

type Promised = Remembered<OfKind<'promise'>>
type DayWords = (date: string) => string

/** Due by the interview; without a date for either it may be asked about as well. */
const isDue = ({ date, today }: Scene, { entry: { due } }: Promised): boolean =>
  due === null || due < today || date === null || due <= date

const dueWords = ({ today }: Scene, due: string | null, day: DayWords): string => {
  if (due === null) return 'without a date'
  return due < today ? `it was due on ${day(due)}` : `it is due on ${day(due)}`
}

const mine = (scene: Scene, key: string, all: readonly Promised[], day: DayWords): Draft[] =>
  concernedBy(scene, all).map((personId) => {
    const on = naming(all, personId)
    const { entry } = earliestDue(on)
    const words = dueWords(scene, entry.due, day)
    return draft({
      kind: 'promise',
      topic: `mine:${key}`,
      personId,
      text: `Do what you promised: ${quotedLast(entry.text)}`,
      reason: `You promised it${toldWords(scene, on)}${entry.due === null ? ' ' : '; '}${words}.`,
      on,
      weight: 20 + (entry.due !== null && entry.due < scene.today ? 10 : 0),
    })
  })

const reminder = (
  { today }: Scene,
  who: string,
  { entry: { text, due } }: Promised,
  day: DayWords,
): string => {
  if (due !== null && due >= today) {
    return `Ask ${who} kindly about ${quoted(text)} if nothing has come by ${day(due)}.`
  }
  return `Remind ${who} kindly: ${quoted(text)}${due === null ? '' : `, promised for ${day(due)}`}.`
}

const theirs = (scene: Scene, key: string, all: readonly Promised[], day: DayWords): Draft[] =>
  concernedBy(scene, all).map((personId) => {
    const on = naming(all, personId)
    const people = peopleWords(scene, on)
    return draft({
      kind: 'promise',
      topic: `theirs:${key}`,
      personId,
      text: reminder(scene, people || 'them', earliestDue(on), day),
      reason: `${capitalised(people || 'they')} promised it ${roundWords(on)}.`,
      on,
    })
  })

const earliestDue = (on: readonly Promised[]): Promised => {
  const first = on.reduce((best, one) =>
    (one.entry.due ?? '9999') < (best.entry.due ?? '9999') ? one : best,
  )
  return first
}

/** Whether the promise is theirs, and the advice to remind them. */
export const isReminder = ({ key }: Pick<Advice, 'key'>): boolean => key.startsWith('promise:theirs:')

/** Promises not kept yet, mine to keep and theirs to be reminded of (PR45). */
export const promises = (scene: Scene): Draft[] => {
  const day = once(dayWords)
  const open = scene.ledger.promise.filter(
    (one) => !one.entry.kept && saysSomething(one.entry.text) && isDue(scene, one),
  )
  return [...Map.groupBy(open, ({ entry }) => `${entry.by} ${scene.keyOf(entry.text)}`)].flatMap(
    ([, all]) => {
      const key = scene.keyOf(all[0]?.entry.text ?? '')
      return all[0]?.entry.by === 'me' ? mine(scene, key, all, day) : theirs(scene, key, all, day)
    },
  )
}
