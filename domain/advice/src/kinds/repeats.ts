import { type ReadFigure, readContradicts } from '@roundtwo/model'
import { joinWithAnd, quoted, saysSomething } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { concerned, type Draft, draft } from '../draft.ts'
import { amountWords, figureWords, subjectWords } from '../figure-words.ts'
import { inOrder, type Remembered } from '../ledger/remembered.ts'
import type { Spoken } from '../ledger/statements.ts'
import { storyTopic, type ToldStory, type ToldVersion } from '../ledger/told-stories.ts'
import { peopleWords, quotedLast, roundWords } from '../words.ts'

const reaching = <Entry extends Remembered>(entries: readonly Entry[], personId: string | null): Entry[] =>
  entries.filter(({ reached }) => personId === null || reached.includes(personId))

const reachedBy = (entries: readonly Remembered[]): Set<string> => new Set(entries.flatMap(({ reached }) => reached))

const heardWords = (context: AdviceContext, personId: string | null, entries: readonly Remembered[]): string => {
  if (personId !== null) {
    return `${context.nameOf(personId)} heard it ${roundWords(reaching(entries, personId))}.`
  }
  const people = peopleWords(context, entries)
  return people === ''
    ? `You said it ${roundWords(entries)}.`
    : `You said it to ${people} ${roundWords(entries)}, and colleagues compare notes.`
}

/** Of what was said about one subject the last, and what was said in the same breath. */
const lastSaid = (said: readonly Spoken[]): Spoken[] => {
  const last = said.at(-1)
  if (last === undefined) return []
  const together = said.filter(
    (one) => one === last || (one.quote !== null && one.quote === last.quote && one.round === last.round),
  )
  const byAmount = new Map(together.map((one) => [amountWords(one.read.figure), one]))
  return [...byAmount.values()].slice(-mostAmounts)
}

const mostAmounts = 4
/** What they check first. */
const terms = new Set(['notice', 'pay expectation', 'current pay'])

const sayAgain = (context: AdviceContext, said: readonly Spoken[]): Draft[] => {
  const last = lastSaid(said)
  const [first] = last
  if (first === undefined) return []
  const on = said.filter((one) => last.some((each) => one === each || !readContradicts(one.read, each.read)))
  const subject = subjectWords(last.at(-1)?.read.figure ?? first.read.figure)
  const amounts = joinWithAnd(last.map(({ read }) => amountWords(read.figure)))
  return concerned(context, reachedBy(on)).map((personId) =>
    draft({
      kind: 'repeat',
      topic: `figure:${context.keyOf(first.read.subject || first.entry.text)}`,
      personId,
      text: `Say the same again: ${subject === '' ? '' : `${subject}, `}${amounts}.`,
      reason: heardWords(context, personId, on),
      on,
      weight: (terms.has(first.read.subject) ? 40 : 20) + Math.min(on.length, 9),
    }),
  )
}

const repeatFigures = (context: AdviceContext, spoken: readonly Spoken[], contradicted: ReadonlySet<string>): Draft[] =>
  [...Map.groupBy(spoken, ({ read, entry }) => read.subject || `\n${context.keyOf(entry.text)}`)]
    .filter(([subject]) => !contradicted.has(subject))
    .flatMap(([, said]) => sayAgain(context, said))

/** Facts of mine, and figures whose number was not read. */
const repeatFacts = (context: AdviceContext): Draft[] => {
  const figures = context.ledger.figure.filter(({ entry }) => entry.figure === null && entry.better === '')
  const facts = [...context.ledger.fact, ...figures].filter(
    ({ entry }) => entry.by === 'me' && saysSomething(entry.text),
  )
  return [...Map.groupBy(facts, ({ entry }) => context.keyOf(entry.text))].flatMap(([key, on]) =>
    concerned(context, reachedBy(on)).map((personId) =>
      draft({
        kind: 'repeat',
        topic: `fact:${key}`,
        personId,
        text: `Stay with what you said: ${quotedLast(on.at(-1)?.entry.text ?? '')}`,
        reason: heardWords(context, personId, on),
        on,
        weight: Math.min(on.length, 9),
      }),
    ),
  )
}

const mostFigures = 4

type IsSaid = (read: ReadFigure) => boolean

const isLater = (one: ToldVersion, other: ToldVersion): number => {
  const [mine, theirs] = [one.tellings.at(-1), other.tellings.at(-1)]
  return mine && theirs ? inOrder(mine, theirs) : 0
}

/** The figures of the version a person heard last, which they may ask about again. */
const repeatStory = (context: AdviceContext, told: ToldStory, isSaid: IsSaid): Draft[] => {
  const { story } = told
  if (story === null) return []
  const versions = told.versions.toSorted(isLater)
  return concerned(context, reachedBy(versions.flatMap(({ tellings }) => tellings))).flatMap((personId) => {
    const heard = versions.filter(({ tellings }) => reaching(tellings, personId).length > 0).at(-1)
    const figures = (heard?.figures ?? []).filter((read) => !isSaid(read))
    if (heard === undefined || figures.length === 0) return []
    const words = figures.slice(0, mostFigures).map(({ figure }) => figureWords(figure))
    const more = figures.length > mostFigures ? [`${figures.length - mostFigures} more`] : []
    return draft({
      kind: 'repeat',
      topic: storyTopic(story),
      personId,
      text: `If ${quoted(told.title)} comes up, keep to its figures: ${[...words, ...more].join('; ')}.`,
      reason: `${heardWords(context, personId, heard.tellings).slice(0, -1)}, in version ${heard.version}.`,
      on: heard.tellings,
      storyId: story.id,
      weight: 10 + Math.min(heard.tellings.length, 9),
    })
  })
}

/** Whether a story's number is repeated on its own, or contradicted and not to be passed on. */
const saidAlready = (spoken: readonly Spoken[], contradicted: ReadonlySet<string>): IsSaid => {
  const numberOf = ({ subject, figure }: ReadFigure): string => `${amountWords(figure)} ${subject}`
  const said = new Set(spoken.map(({ read }) => numberOf(read)))
  return (read) => contradicted.has(read.subject) || (read.subject !== '' && said.has(numberOf(read)))
}

/** What I said before and am to say again: numbers, facts, and the figures of stories told (AD6, AD7). */
export const repeats = (
  context: AdviceContext,
  spoken: readonly Spoken[],
  stories: Iterable<ToldStory>,
  contradicted: ReadonlySet<string>,
): Draft[] => {
  const isSaid = saidAlready(spoken, contradicted)
  return [
    ...repeatFigures(context, spoken, contradicted),
    ...[...stories].flatMap((told) => repeatStory(context, told, isSaid)),
    ...repeatFacts(context),
  ]
}
