import type { Competency } from '@roundtwo/model'
import { joinWithAnd, plainWords, rootLine } from '@roundtwo/text'
import { type Said, type StoryRead, saidIn } from './read-story.ts'
import tellingSigns from './telling-signs.json' with { type: 'json' }

/** How a story shows a competency. */
export interface Shown {
  /** The user says so. */
  named: boolean
  /** Its words that speak of it, each once. */
  said: Said[]
}

/** A competency with the phrases that speak of it in a story, as lines of roots. */
export interface TellableCompetency {
  competency: Competency
  phrases: string[]
}

const signs = new Map<string, readonly string[]>(Object.entries(tellingSigns.signs))
const saidOfAnything = new Set(tellingSigns.saidOfAnything)

export const tellableCompetencies = (competencies: readonly Competency[]): TellableCompetency[] =>
  competencies.map((competency) => {
    const phrases = [
      ...(signs.get(competency.id) ?? []),
      ...competency.signals.filter((signal) => !saidOfAnything.has(signal)),
    ]
    return { competency, phrases: [...new Set(phrases.map(rootLine))].filter((line) => line !== '') }
  })

/** The catalog's id, its name, or words of one's own that are the name or a signal. */
const isNamedBy = (own: string, { id, name, signals }: Competency): boolean => {
  if (own === id) return true
  const plain = plainWords(own)
  return [name, ...signals].some((text) => plainWords(text) === plain)
}

const mostSaid = 4

/** What is learnt from a story shows knowing oneself; whatever else it names was not done. */
const reflects = 'self-awareness'

const saidOf = (story: StoryRead, { competency, phrases }: TellableCompetency): Said[] => {
  const said: Said[] = []
  for (const sentence of story.sentences) {
    if (sentence.part === 'reflection' && competency.id !== reflects) continue
    const found = phrases
      .flatMap((phrase) => saidIn(sentence, phrase) ?? [])
      .toSorted((one, other) => one.first - other.first || other.words.length - one.words.length)
    for (const each of found) {
      if (said.length === mostSaid) return said
      if (!said.some(({ words }) => overlaps(words, each.words))) said.push(each)
    }
  }
  return said
}

/** "Led" beside "led a team" is no second word. */
const overlaps = (one: string, other: string): boolean => {
  const [mine, theirs] = [one.toLowerCase(), other.toLowerCase()]
  return mine.includes(theirs) || theirs.includes(mine)
}

/** How a story shows a competency; undefined when it does not. */
export const shownBy = (story: StoryRead, tellable: TellableCompetency): Shown | undefined => {
  const { competency } = tellable
  const named = story.content.competencies.some((own) => isNamedBy(own, competency))
  const said = saidOf(story, tellable)
  return named || said.length > 0 ? { named, said } : undefined
}

/** "its words “disagreed” and “persuaded” are in your action"; of the part that says most. */
export const saidWords = (said: readonly Said[]): string => {
  const byPart = [...Map.groupBy(said, ({ part }) => part)]
  const [part, most] = byPart.toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  if (part === undefined || most === undefined) return ''
  const words = most.slice(0, 3).map((each) => `“${each.words}”`)
  return words.length === 1
    ? `the word${/\s/u.test(most[0]?.words ?? '') ? 's' : ''} ${joinWithAnd(words)} in your ${part}`
    : `the words ${joinWithAnd(words)} in your ${part}`
}
