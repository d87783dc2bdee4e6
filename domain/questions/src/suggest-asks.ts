import {
  type AskBack,
  type AskTheme,
  diverseOrder,
  type InterviewFormat,
  type Posting,
  type SuggestedAsk,
} from '@roundtwo/model'
import { plainWords } from '@roundtwo/text'
import { isAnswered, isOutOfPlace } from './already-answered.ts'
import { askKey } from './ask-key.ts'
import { type Audience, audienceNames, audienceOf } from './people-kinds.ts'

export interface AskFacts {
  /** The most telling first within each theme. */
  asks: readonly AskBack[]
  posting: Posting
  /** Those of the day; none where they are not known. */
  formats: readonly InterviewFormat[]
  people: readonly { role: string | null }[]
  /** Asked before: by id or in the same words, whatever their case and punctuation. */
  already?: readonly string[]
}

/** Themes that sit well in each format, best first. */
const themesFor: Record<InterviewFormat, readonly AskTheme[]> = {
  panel: ['role', 'team', 'growth'],
  case: ['business', 'role', 'team'],
  practical: ['team', 'role', 'culture'],
  presentation: ['business', 'role', 'team'],
  technical: ['team', 'role', 'culture'],
  executive: ['business', 'culture', 'growth'],
  team: ['team', 'culture', 'role'],
  behavioural: ['role', 'team', 'growth'],
  'site visit': ['team', 'culture', 'role'],
}
const themesForAny: readonly AskTheme[] = ['role', 'team', 'culture']

/** How well a theme sits in the formats of the day: 1 for the best place it has in any of them. */
const themeFit = (theme: AskTheme, formats: readonly InterviewFormat[]): number => {
  const orders = formats.length === 0 ? [themesForAny] : formats.map((format) => themesFor[format])
  const places = orders.map((order) => order.indexOf(theme)).filter((place) => place >= 0)
  return places.length === 0 ? 0 : 1 - Math.min(...places) / 4
}

/** Only for those it is true of; better not suggested first. */
const personal = /\bI (?:am working towards|have to answer|have not yet|read of)\b|\banother offer\b/i

const tellingWords = (text: string): Set<string> =>
  new Set(
    plainWords(text)
      .trim()
      .split(' ')
      .filter((word) => word.length > 5 && !everyday.has(word)),
  )

const everyday = new Set(
  plainWords(
    'people somebody everybody another before between whether without organisation department ' +
      'company question position others should would could anybody anything something business ' +
      'working before behind different important building project account thursday morning friday ' +
      'monday evening',
  )
    .trim()
    .split(' '),
)

interface Weighed {
  ask: AskBack
  relevance: number
  listener: { role: string; audience: Audience } | undefined
  topic: string | undefined
}

const listenersOf = (people: AskFacts['people']): { role: string; audience: Audience }[] =>
  people.flatMap(({ role }) => {
    const audience = audienceOf(role)
    return role !== null && audience !== null ? [{ role, audience }] : []
  })

/** Weights of the parts of an ask's relevance; they add up to 1. */
const parts = { base: 0.2, listener: 0.4, standing: 0.15, theme: 0.15, topic: 0.1 }

/** The catalog lists the most telling first within each theme: 1 for the first, near 0 for the last. */
const standings = (asks: readonly AskBack[]): Map<AskBack, number> => {
  const byTheme = Map.groupBy(asks, ({ theme }) => theme)
  return new Map(
    [...byTheme.values()].flatMap((themed) => themed.map((ask, place) => [ask, 1 - place / themed.length] as const)),
  )
}

const weigh = (ask: AskBack, standing: number, facts: AskFacts, words: ReadonlySet<string>): Weighed => {
  const listeners = listenersOf(facts.people)
  const listener = listeners.find(({ audience }) => ask.suits.includes(audience))
  const suits = listener
    ? 1
    : ask.suits.length === 0
      ? 0.6
      : listeners.length === 0
        ? ask.suits.includes('manager')
          ? 0.5
          : 0.3
        : 0
  const topic = [...tellingWords(ask.text)].find((word) => words.has(word))
  const relevance =
    parts.base +
    parts.listener * suits +
    parts.standing * standing +
    parts.theme * themeFit(ask.theme, facts.formats) +
    (topic ? parts.topic : 0)
  return { ask, relevance: personal.test(ask.text) ? relevance / 2 : relevance, listener, topic }
}

const likeness = (one: Weighed, other: Weighed): number =>
  (one.ask.theme === other.ask.theme ? 0.5 : 0) + (one.listener?.role === other.listener?.role ? 0.4 : 0)

const likenessCosts = 0.3

const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/, '')

const reasonFor = ({ ask, listener, topic }: Weighed): string => {
  const why = withoutStop(ask.why)
  if (listener) return `Suits the ${listener.role}, as ${audienceNames[listener.audience]}: ${why}.`
  if (topic) return `Ties in with the posting’s own words (${topic}): ${why}.`
  return `${why}.`
}

/**
 * Questions to ask back, the most fitting first: for the people who will be there, the format and the posting's own
 * subjects, with themes taking turns. What the posting already answers, what it does not bear out and what was asked
 * before is left out. The same facts give the same order.
 */
export const suggestAsks = (facts: AskFacts): SuggestedAsk[] => {
  const already = new Set((facts.already ?? []).map(askKey).filter((key) => key !== ''))
  const { posting } = facts
  const words = tellingWords(
    [...posting.duties, ...posting.values, ...posting.requirements.map(({ text }) => text)].join(' . '),
  )
  const standing = standings(facts.asks)
  const weighed = facts.asks
    .filter((ask) => !already.has(askKey(ask.id)) && !already.has(askKey(ask.text)))
    .filter((ask) => !isAnswered(ask, posting) && !isOutOfPlace(ask, posting))
    .map((ask) => weigh(ask, standing.get(ask) ?? 0, facts, words))
    .toSorted((one, other) => other.relevance - one.relevance || (one.ask.id < other.ask.id ? -1 : 1))
  return diverseOrder(
    weighed.map((item) => ({ item, relevance: item.relevance })),
    likeness,
    likenessCosts,
  ).map(({ item, score }) => ({ ask: item.ask, score, reason: reasonFor(item) }))
}
