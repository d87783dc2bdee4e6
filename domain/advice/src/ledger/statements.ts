import type { ReadFigure } from '@roundtwo/model'
import type { AdviceContext } from '../advice-context.ts'
import { amountWords, subjectWords } from '../figure-words.ts'
import { nameWords } from '../words.ts'
import type { OfKind, Remembered } from './remembered.ts'
import type { ToldStory } from './told-stories.ts'

/** A number that I gave, or that stands where they can read or hear it. */
export interface Statement {
  read: ReadFigure
  /** The number with its unit. */
  amount: string
  /** The words it stands in. */
  words: string
  /** The entries that say so; none for the CV and for a story as it is today. */
  on: readonly Remembered[]
}

/** Statements made together, which are taken to agree: "from 9 to 3 incidents". */
export interface Source {
  kind: 'spoken' | 'told' | 'resume' | 'today'
  /** "Round 1, to Priya Nair", "CV", "Story “The migration”, version 2". */
  where: string
  /** The story it is told in. */
  topic: string | null
  round: number
  people: readonly string[]
  statements: Statement[]
}

export type Spoken = Remembered<OfKind<'figure'>> & { read: ReadFigure }

/** The figures I gave and stand by, earliest first. */
export const spokenFigures = (context: AdviceContext): Spoken[] =>
  context.ledger.figure.flatMap((one) => {
    const { figure, by, better } = one.entry
    return figure === null || by !== 'me' || better !== '' ? [] : [{ ...one, read: context.read(figure) }]
  })

/** To whom each was said: what stands in one sentence was said to all it names. */
const addressed = (context: AdviceContext, spoken: readonly Spoken[]): Map<Spoken, readonly string[]> => {
  const breaths = Map.groupBy(spoken, ({ round, quote, id }) => (quote === null ? id : `${round}\n${quote}`))
  return new Map(
    [...breaths.values()].flatMap((breath) => {
      const people = breath.length === 1 ? [] : context.known(breath.flatMap(({ named }) => named))
      return breath.map((one) => [one, breath.length === 1 ? one.named : people] as const)
    }),
  )
}

const spokenSources = (context: AdviceContext, spoken: readonly Spoken[]): Source[] => {
  const to = addressed(context, spoken)
  const sources = Map.groupBy(spoken, (one) => `${one.round} ${to.get(one)?.join(' ')}`)
  return [...sources.values()].flatMap((together) => {
    const [first] = together
    if (!first) return []
    const people = to.get(first) ?? []
    const names = nameWords(context, people)
    return {
      kind: 'spoken' as const,
      where: `Round ${first.round}${names === '' ? '' : `, to ${names}`}`,
      topic: null,
      round: first.round,
      people,
      statements: together.map((one) => ({
        read: one.read,
        amount: amountWords(one.read.figure),
        words: one.entry.text.trim() || amountWords(one.read.figure),
        on: [one],
      })),
    }
  })
}

const resumeSource = ({ facts, read }: AdviceContext): Source => ({
  kind: 'resume',
  where: 'CV',
  topic: null,
  round: 0,
  people: [],
  statements: facts.resumeFigures.map(({ figure, quote }) => ({
    read: read(figure),
    amount: amountWords(figure),
    words: quote.trim() || amountWords(figure),
    on: [],
  })),
})

const inStory = (figures: readonly ReadFigure[], on: readonly Remembered[]): Statement[] =>
  figures.map((read) => ({
    read,
    amount: amountWords(read.figure),
    words: `${subjectWords(read.figure)}: ${amountWords(read.figure)}`,
    on,
  }))

const storySources = (context: AdviceContext, told: ToldStory): Source[] => {
  const { topic, story, versions } = told
  if (versions.length === 0 || story === null) return []
  const shared = { topic, round: 0, people: [] }
  return [
    ...versions.map(({ version, title, figures, tellings }) => ({
      kind: 'told' as const,
      where: `Story “${title.trim()}”, version ${version}`,
      statements: inStory(figures, tellings),
      ...shared,
    })),
    {
      kind: 'today' as const,
      where: `Story “${story.content.title.trim()}”`,
      statements: inStory(story.content.figures.map(context.read), []),
      ...shared,
    },
  ]
}

/** Every place with figures of mine, split by subject; what was said comes last, the latest at the end. */
export const sourcesBySubject = (
  context: AdviceContext,
  spoken: readonly Spoken[],
  stories: Iterable<ToldStory>,
): Map<string, Source[]> => {
  const sources = [
    resumeSource(context),
    ...[...stories].flatMap((told) => storySources(context, told)),
    ...spokenSources(context, spoken),
  ]
  const bySubject = new Map<string, Source[]>()
  for (const source of sources) {
    for (const [subject, statements] of Map.groupBy(source.statements, ({ read }) => read.subject)) {
      if (subject === '') continue
      const there = bySubject.get(subject) ?? []
      bySubject.set(subject, there)
      there.push({ ...source, statements })
    }
  }
  return bySubject
}
