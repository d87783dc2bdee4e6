import type { AdviceContext } from '../advice-context.ts'
import { inOrder } from './remembered.ts'
import type { Telling, ToldStory } from './told-stories.ts'

/** How a story reached a person. */
export interface Hearing {
  /** The person themselves, a colleague who sits with them, or one who was in an earlier interview with them. */
  how: 'told' | 'beside' | 'met'
  /** Who was told it. */
  personId: string
  tellings: readonly Telling[]
}

/** Who was told a story, with the tellings that reached them. */
const listeners = ({ tellings }: ToldStory): Map<string, Telling[]> => {
  const reached = new Map<string, Telling[]>()
  for (const telling of tellings.toSorted(inOrder)) {
    for (const id of telling.reached) {
      const before = reached.get(id)
      if (before) before.push(telling)
      else reached.set(id, [telling])
    }
  }
  return reached
}

/** How the story reached each of the coming people whom it reached (AD3). */
export const hearings = (context: AdviceContext, told: ToldStory): Map<string, Hearing> => {
  const { coming, isPanelKnown, haveMet } = context
  const reached = listeners(told)
  const present = coming.map(({ id }) => id)
  const beside = isPanelKnown ? present.find((id) => reached.has(id)) : undefined
  const found = new Map<string, Hearing>()
  for (const id of present) {
    const met = [...reached.keys()].find((other) => haveMet(id, other))
    const from = reached.has(id) ? id : (beside ?? met)
    const how = from === id ? 'told' : from === beside ? 'beside' : 'met'
    if (from !== undefined) found.set(id, { how, personId: from, tellings: reached.get(from) ?? [] })
  }
  return found
}

export type HeardBy = (personId: string | null) => ReadonlySet<string>

/** The ids of the stories a person knows; null for those that anybody who comes knows. */
export const storiesHeard = (
  told: ReadonlyMap<string, ToldStory>,
  heard: ReadonlyMap<string, ReadonlyMap<string, Hearing>>,
): HeardBy => {
  const byPerson = new Map<string | null, Set<string>>([[null, new Set()]])
  for (const [topic, people] of heard) {
    const id = told.get(topic)?.story?.id
    if (id === undefined) continue
    for (const personId of [...people.keys(), ...(people.size > 0 ? [null] : [])]) {
      const known = byPerson.get(personId)
      if (known) known.add(id)
      else byPerson.set(personId, new Set([id]))
    }
  }
  const nothing: ReadonlySet<string> = new Set()
  return (personId) => byPerson.get(personId) ?? nothing
}
