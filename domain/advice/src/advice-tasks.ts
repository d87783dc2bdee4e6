import { type Advice, type AdviceKind, minutes, type PreparationTask } from '@roundtwo/model'
import { capitalised, textKey } from '@roundtwo/text'
import { topicOf } from './draft.ts'
import { nothingToShow } from './kinds/outline.ts'
import { isReminder } from './kinds/promises.ts'
import { rankWithin } from './rank-within.ts'

/** More than these are not prepared for one interview. */
const most = { contradiction: 6, promise: 8, repair: 8, deeper: 5, ask: 5 } as const
type Prepared = keyof typeof most

const kinds: readonly Prepared[] = ['contradiction', 'promise', 'repair', 'deeper', 'ask']

type Work = Pick<PreparationTask, 'kind' | 'value'> & { effort: number }

const best = 89
const least = 80

const workFor: Record<Prepared, (advice: Advice, rank: number) => Work> = {
  contradiction: () => ({ kind: 'research', effort: 10, value: 90 }),
  promise: (advice) =>
    isReminder(advice) ? { kind: 'questions', effort: 5, value: 70 } : { kind: 'materials', effort: 20, value: 92 },
  repair: ({ outline }, rank) => {
    const value = Math.max(least, best - rank)
    return outline.includes(nothingToShow)
      ? { kind: 'story', effort: 25, value }
      : { kind: 'practice', effort: 15, value }
  },
  deeper: () => ({ kind: 'story', effort: 15, value: 76 }),
  ask: () => ({ kind: 'questions', effort: 5, value: 70 }),
}

/** Still to do, on any day. */
const task = (given: Work & Pick<PreparationTask, 'key' | 'title' | 'detail'>): PreparationTask => ({
  ...given,
  effort: minutes(given.effort),
  done: false,
  earliestDaysBefore: null,
  dueBy: null,
})

const titleOf = ({ text }: Advice): string => text.replace(/\.$/u, '')

const detailOf = ({ reason, outline }: Advice): string => [reason, ...outline].join(' ')

const ofKind = (advice: readonly Advice[], kind: Prepared): PreparationTask[] =>
  rankWithin(advice.filter((one) => one.kind === kind))
    .slice(0, most[kind])
    .map(([first], rank) =>
      task({
        key: `advice:${topicOf(first)}`,
        title: titleOf(first),
        detail: detailOf(first),
        ...workFor[kind](first, rank),
      }),
    )

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]

/** The key holds what there is to read, so that a new entry asks for reading it again. */
const reviewTask = (advice: readonly Advice[]): PreparationTask[] => {
  const of = (kind: AdviceKind) => [...new Set(advice.filter((one) => one.kind === kind).map((one) => topicOf(one)))]
  const [withheld, repeated] = [of('withhold'), of('repeat')]
  if (withheld.length + repeated.length === 0) return []
  const what = [
    ...counted(repeated.length, 'thing to say as before', 'things to say as before'),
    ...counted(withheld.length, 'story somebody there knows', 'stories somebody there knows'),
  ].join(' and ')
  return [
    task({
      key: `advice:review:${textKey([...withheld, ...repeated].sort().join('\n'))}`,
      kind: 'research',
      title: 'Read what to repeat and what not to tell',
      detail: `${capitalised(what)}. Colleagues compare notes: the same number twice builds trust, the same story twice costs it.`,
      effort: 15,
      value: 84,
    }),
  ]
}

/** What the ledger's advice asks to be prepared, one task a topic whoever it concerns (AD18, AD19). */
export const adviceTasks = (advice: readonly Advice[]): PreparationTask[] => [
  ...kinds.flatMap((kind) => ofKind(advice, kind)),
  ...reviewTask(advice),
]
