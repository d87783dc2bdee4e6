import type { AskRecord } from '@roundtwo/model'
import { saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { concerned, type Draft, draft } from '../draft.ts'
import { compare, inOrder, type Remembered } from '../ledger/remembered.ts'
import { peopleWords, quotedLast, roundWords } from '../words.ts'

interface Unanswered {
  text: string
  /** Whom to ask. */
  people: readonly string[]
  on: Remembered
  why: 'open' | 'unanswered' | 'again'
}

const isSettled = ({ entry }: Remembered): boolean => entry.kind === 'open' && entry.settled

const keysOf = ({ keyOf }: AdviceContext, { askId, text }: AskRecord): string[] => [
  ...(askId === null ? [] : [`id ${askId}`]),
  `text ${keyOf(text)}`,
]

/** By when they were asked, then by name. */
const inAskedOrder = (one: AskRecord, other: AskRecord): number =>
  compare(one.askedAt ?? '', other.askedAt ?? '') || compare(one.id, other.id)

/** Finds the entry of an ask: the one it names, else what stayed open in its words. */
const entryFinder = (context: AdviceContext, asks: readonly AskRecord[]) => {
  const byId = new Map(
    Object.values(context.ledger)
      .flat()
      .map((one: Remembered) => [one.id, one]),
  )
  const open = new Map(context.ledger.open.map((one) => [context.keyOf(one.entry.text), one]))
  const asked = new Map(
    asks.filter(({ askedAt }) => askedAt !== null).flatMap((ask) => keysOf(context, ask).map((key) => [key, ask])),
  )
  const own = ({ entryId, text }: AskRecord): Remembered | undefined =>
    byId.get(entryId ?? '') ?? open.get(context.keyOf(text))
  const earlier = (ask: AskRecord): Remembered | undefined => {
    const before = keysOf(context, ask).flatMap((key) => asked.get(key) ?? [])[0]
    return before && own(before)
  }
  return { own, earlier }
}

const fromAsks = (context: AdviceContext): Unanswered[] => {
  const asks = context.facts.asks.toSorted(inAskedOrder)
  if (asks.length === 0) return []
  const find = entryFinder(context, asks)
  return asks.flatMap((ask): Unanswered[] => {
    const isAsked = ask.askedAt !== null
    if (isAsked ? ask.answer.trim() !== '' : !ask.again) return []
    const on = isAsked ? find.own(ask) : find.earlier(ask)
    if (on === undefined || isSettled(on)) return []
    const people = [...(ask.personId === null ? [] : [ask.personId]), ...(isAsked ? on.named : [])]
    return [{ text: ask.text, people, on, why: isAsked ? 'unanswered' : 'again' }]
  })
}

const fromEntries = (context: AdviceContext): Unanswered[] =>
  context.ledger.open
    .filter(({ entry }) => !entry.settled)
    .map((one) => ({ text: one.entry.text, people: one.named, on: one, why: 'open' }))

const whys = ['again', 'unanswered', 'open'] as const

const byWhy = (one: Unanswered, other: Unanswered): number => whys.indexOf(one.why) - whys.indexOf(other.why)

/** An ask and the entry of what stayed open of it are one thing. */
const onePerEntry = (all: readonly Unanswered[]): Unanswered[] =>
  [...Map.groupBy(all, ({ on }) => on.id).values()].flatMap((same) => same.toSorted(byWhy).slice(0, 1))

const reasonFor = (context: AdviceContext, on: readonly Remembered[], why: Unanswered['why']): string => {
  const people = peopleWords(context, on)
  const whom = people === '' ? '' : ` ${people}`
  const when = roundWords(on)
  if (why === 'again') return `You asked${whom} ${when} and mean to ask again.`
  if (why === 'unanswered') return `You asked${whom} ${when} and have no answer yet.`
  return `It stayed open${people === '' ? '' : ` with ${people}`} ${when}.`
}

/** What stayed open and what was asked without an answer (AD15). */
export const openQuestions = (context: AdviceContext): Draft[] => {
  const all = [...fromAsks(context), ...fromEntries(context)].filter(({ text }) => saysSomething(text))
  return [...Map.groupBy(onePerEntry(all), ({ text }) => context.keyOf(text))].flatMap(([key, same]) => {
    const [first] = same.toSorted(byWhy)
    if (first === undefined) return []
    const on = same.map((one) => one.on).sort(inOrder)
    return concerned(context, new Set(same.flatMap(({ people }) => people))).map((personId) =>
      draft({
        kind: 'ask',
        topic: key,
        personId,
        text: `${first.why === 'open' ? 'Find out' : 'Ask again'}: ${quotedLast(first.text)}`,
        reason: reasonFor(context, on, first.why),
        on,
        weight: first.why === 'again' ? 20 : first.why === 'unanswered' ? 10 : 0,
      }),
    )
  })
}
