import type { StoryRecord } from '@roundtwo/model'
import { quoted } from '@roundtwo/text'
import type { AdviceContext } from '../advice-context.ts'
import { type Draft, draft } from '../draft.ts'
import type { HeardBy, Hearing } from '../ledger/hearing.ts'
import { compare } from '../ledger/remembered.ts'
import type { ToldStory } from '../ledger/told-stories.ts'
import { roundWords } from '../words.ts'
import { askersOf, type WantedStory } from './deeper.ts'

const competenciesOf = ({ content }: StoryRecord): Set<string> =>
  new Set(content.competencies.map((name) => name.trim().toLowerCase()).filter(Boolean))

/** Stories by the competencies they show. */
const byCompetency = (stories: readonly StoryRecord[]): Map<string, StoryRecord[]> => {
  const showings = stories.flatMap((story) => [...competenciesOf(story)].map((name) => ({ name, story })))
  return new Map(
    [...Map.groupBy(showings, ({ name }) => name)].map(([name, all]) => [name, all.map(({ story }) => story)]),
  )
}

/** The story that shows most of the same competencies; of those alike the first by title. */
const instead = (
  story: StoryRecord,
  shown: Map<string, StoryRecord[]>,
  heard: ReadonlySet<string>,
): StoryRecord | null => {
  const shared = new Map<StoryRecord, number>()
  for (const name of competenciesOf(story)) {
    for (const other of shown.get(name) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const [best] = [...shared]
    .filter(([other]) => other.id !== story.id && !heard.has(other.id))
    .sort(
      ([one, mine], [other, theirs]) =>
        theirs - mine || compare(one.content.title, other.content.title) || compare(one.id, other.id),
    )
  return best?.[0] ?? null
}

const reasonFor = (
  { nameOf }: AdviceContext,
  personId: string,
  { how, personId: heard, tellings }: Hearing,
): string => {
  const when = `heard it ${roundWords(tellings)}`
  if (how === 'told') return `${nameOf(personId)} ${when}.`
  if (how === 'beside') return `${nameOf(heard)}, who sits in this interview with ${nameOf(personId)}, ${when}.`
  return `${nameOf(heard)}, who was in an earlier interview with ${nameOf(personId)}, ${when}.`
}

interface Known {
  told: ReadonlyMap<string, ToldStory>
  heard: ReadonlyMap<string, ReadonlyMap<string, Hearing>>
  heardBy: HeardBy
  wanted: ReadonlyMap<string, WantedStory>
}

const weights: Record<Hearing['how'], number> = { told: 20, beside: 10, met: 0 }

/** Stories not to tell a person who has heard them, with one to tell instead (AD9 to AD11). */
export const withhold = (context: AdviceContext, { told, heard, heardBy, wanted }: Known): Draft[] => {
  const shown = byCompetency(context.bank.stories)
  return [...told.values()].flatMap(({ topic, title, story }) => {
    const name = quoted(title)
    const more = wanted.get(topic)
    const askers = more ? askersOf(more) : new Set<string>()
    const others = [...(heard.get(topic) ?? [])].filter(([personId]) => !askers.has(personId))
    return others.map(([personId, hearing]) => {
      const other = story && instead(story, shown, heardBy(personId))
      const again = hearing.how === 'told' ? ' again' : ''
      const serves = other ? `; ${quoted(other.content.title)} would serve instead` : ''
      return draft({
        kind: 'withhold',
        topic,
        personId,
        text: `Do not tell ${context.nameOf(personId)} ${name}${again}${serves}.`,
        reason: reasonFor(context, personId, hearing),
        on: hearing.tellings,
        storyId: story?.id ?? null,
        weight: weights[hearing.how],
      })
    })
  })
}
