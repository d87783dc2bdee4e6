import { type Advice, type AdviceKind, type DaySheet, isInUse, type StoryRecord } from '@roundtwo/model'
import { joinWithAnd, quoted } from '@roundtwo/text'
import { rankWithin } from './rank-within.ts'

type Line = DaySheet['advice'][number]

const most = 8
/** What must not be said wrongly goes before all else, as long as there is room for the rest. */
const mostContradictions = 4
const kinds: readonly AdviceKind[] = ['contradiction', 'promise', 'withhold', 'repeat', 'repair']

export interface SheetAdvice {
  advice: readonly Advice[]
  people: readonly { id?: string; name: string }[]
  stories: readonly StoryRecord[]
}

const linesOf = (kind: AdviceKind, { advice, people, stories }: SheetAdvice): Line[] => {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = ({ personId }: Advice): string[] => (personId === null ? [] : [names.get(personId) ?? []].flat())
  const titleOf = (id: string | null): string | undefined => stories.find((story) => story.id === id)?.content.title
  return rankWithin(advice.filter((one) => one.kind === kind)).flatMap((topic): Line[] => {
    const [first] = topic
    const title = titleOf(first.storyId)
    if (kind !== 'withhold' || topic.length === 1) {
      return [{ kind, person: joinWithAnd(topic.flatMap(nameOf)) || null, text: first.text }]
    }
    if (title === undefined) {
      return topic.map((one) => ({ kind, person: nameOf(one)[0] ?? null, text: one.text }))
    }
    return [
      {
        kind,
        person: joinWithAnd(topic.flatMap(nameOf)) || null,
        text: `Do not tell them ${quoted(title)}.`,
      },
    ]
  })
}

/** At most eight lines: contradictions first, then of each kind the first before the second of any (AD20). */
export const sheetAdvice = (given: SheetAdvice): Line[] => {
  const [contradictions = [], ...others] = kinds.map((kind) => linesOf(kind, given))
  const chosen = contradictions.slice(0, mostContradictions)
  const longest = Math.max(0, ...others.map(({ length }) => length))
  for (let turn = 0; turn < longest; turn += 1) {
    chosen.push(...others.flatMap((lines) => lines[turn] ?? []))
  }
  return chosen.slice(0, most).sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
}

/** Stories that somebody on the day does not know yet; where nobody is known, all of them. */
export const tellableStories = ({ advice, people, stories }: SheetAdvice): StoryRecord[] => {
  const ids = people.flatMap(({ id }) => id ?? [])
  const withheld = new Set(
    advice.flatMap(({ kind, storyId, personId }) => (kind === 'withhold' ? `${storyId} ${personId}` : [])),
  )
  return stories.filter(
    (story) => isInUse(story) && (ids.length === 0 || ids.some((personId) => !withheld.has(`${story.id} ${personId}`))),
  )
}
