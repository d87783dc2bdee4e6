import type { Operations, OpportunityCard, OutputOf } from '@roundtwo/contract'
import { placeGroups, shownPlaces } from '../opportunity/places.ts'
import { searchedKindLabels } from '../words/labels.ts'
import { addressOf } from './address.ts'

export type Hit = OutputOf<Operations['searchEverything']>['hits'][number]

/** One thing to go to. */
export interface Row {
  address: string
  title: string
  /** What it is, in a word or two. */
  note: string
  excerpt: string
  marks: [number, number][]
}

export interface RowGroup {
  title: string
  rows: Row[]
}

const plain = (address: string, title: string, note = ''): Row => ({
  address,
  title,
  note,
  excerpt: '',
  marks: [],
})

const scores = '/scores'

const pages: Row[] = [
  plain('/', 'Home'),
  plain('/new', 'New opportunity'),
  plain('/stories', 'Your stories'),
  plain('/trends', 'Your interviews over time'),
  plain('/numbers', 'What the numbers say'),
  plain(scores, 'How the forecasts did'),
  plain('/settings', 'Settings'),
]

/** The pages that belong to no opportunity. */
export const pageRows = (standingHidden: boolean): Row[] =>
  pages.filter(({ address }) => !(standingHidden && address === scores))

const nameOf = ({ role, company }: { role: string; company: string }): string => `${role}, ${company}`

export const opportunityRows = (cards: readonly OpportunityCard[]): Row[] =>
  cards.map((card) => plain(`/opportunities/${card.id}`, nameOf(card), searchedKindLabels.opportunity))

/** The places of the opportunity one is in; among other finds they say whose they are. */
export const placeRows = (card: OpportunityCard, standingHidden: boolean): Row[] =>
  placeGroups
    .flatMap((group) => shownPlaces(group, standingHidden))
    .map(({ to, label }) => plain(to.replace('$id', card.id), label, card.company))

const hasBeginning = (title: string, word: string): boolean =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((part) => part.startsWith(word))

/** Rows each word typed is the beginning of a word of. */
export const rowsNamed = (rows: readonly Row[], words: string): Row[] => {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ title }) => typed.every((word) => hasBeginning(title, word)))
}

const own = 'Yours, in every opportunity'

const rowOf = (hit: Hit): Row => ({
  address: addressOf(hit),
  title: hit.title,
  note: searchedKindLabels[hit.kind],
  excerpt: hit.excerpt,
  marks: hit.marks,
})

/** What was found, together for each opportunity, the best find's first. */
export const foundGroups = (hits: readonly Hit[]): RowGroup[] =>
  [...Map.groupBy(hits, ({ opportunityId }) => opportunityId)].map(([, found]) => {
    const [first] = found
    const known = first?.company && first.role ? nameOf({ company: first.company, role: first.role }) : own
    return { title: known, rows: found.map(rowOf) }
  })

export const withoutEmpty = (groups: readonly RowGroup[]): RowGroup[] => groups.filter(({ rows }) => rows.length > 0)
