import type { Advice } from '@roundtwo/model'
import type { AdviceContext } from './advice-context.ts'
import type { Remembered } from './ledger/remembered.ts'

/** Advice before it has its place. */
export interface Draft {
  advice: Advice
  /** How much it matters beside others of its kind. */
  weight: number
}

interface DraftParts
  extends Pick<Advice, 'kind' | 'personId' | 'text' | 'reason'>,
    Partial<Pick<Advice, 'storyId' | 'outline' | 'sides'>> {
  /** What it is about, the same whoever it concerns. */
  topic: string
  on: readonly Remembered[]
  weight?: number
}

const keyFor = (kind: string, topic: string, personId: string | null): string =>
  `${kind}:${topic}${personId === null ? '' : `@${personId}`}`

export const draft = (parts: DraftParts): Draft => {
  const { kind, topic, personId, text, reason, on, weight = 0 } = parts
  const { storyId = null, outline = [], sides = [] } = parts
  const [first] = on
  const entryIds = first && on.length === 1 ? [first.id] : [...new Set(on.map(({ id }) => id))]
  const key = keyFor(kind, topic, personId)
  return { advice: { key, kind, personId, text, reason, entryIds, storyId, outline, sides }, weight }
}

/** The part of an advice's key that is the same whoever it concerns. */
export const topicOf = ({ key, personId }: Pick<Advice, 'key' | 'personId'>): string =>
  personId !== null && key.endsWith(`@${personId}`) ? key.slice(0, -personId.length - 1) : key

const wholeInterview = [null]

/** Those of the people who will be there; the interview as a whole when none of them will. */
export const concerned = ({ coming }: AdviceContext, personIds: ReadonlySet<string>): (string | null)[] => {
  if (personIds.size === 0) return wholeInterview
  const present = coming.filter(({ id }) => personIds.has(id)).map(({ id }) => id)
  return present.length > 0 ? present : wholeInterview
}

/** Whom the entries name and who will be there, or the interview as a whole. */
export const concernedBy = (context: AdviceContext, entries: readonly Remembered[]): (string | null)[] => {
  const named = new Set<string>()
  for (const entry of entries) for (const id of entry.named) named.add(id)
  return concerned(context, named)
}

/** Of the entries those that name a person; all of them for the interview as a whole. */
export const naming = <Entry extends Remembered>(entries: readonly Entry[], personId: string | null): Entry[] =>
  entries.filter(({ named }) => personId === null || named.includes(personId))
