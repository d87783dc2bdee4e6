/** What came before the round prepared for. */
export const earlierWords = (round: number): string => (round > 2 ? 'Earlier rounds' : 'Round one')

const earlier = 'earlier'

/** The places inside an opportunity, in the order of the work. */
export const placeGroups = [
  { title: null, places: [{ to: '/opportunities/$id', label: 'Overview' }] },
  {
    title: earlier,
    places: [
      { to: '/opportunities/$id/advice', label: 'Advice' },
      { to: '/opportunities/$id/ledger', label: 'Ledger' },
    ],
  },
  {
    title: 'Prepare',
    places: [
      { to: '/opportunities/$id/plan', label: 'Plan' },
      { to: '/opportunities/$id/fit', label: 'Fit' },
      { to: '/opportunities/$id/stories', label: 'Stories' },
      { to: '/opportunities/$id/questions', label: 'Questions' },
      { to: '/opportunities/$id/research', label: 'Research' },
      { to: '/opportunities/$id/format', label: 'Format' },
    ],
  },
  { title: 'The day', places: [{ to: '/opportunities/$id/day-sheet', label: 'Day sheet' }] },
  {
    title: 'Kept',
    places: [
      { to: '/opportunities/$id/people', label: 'People' },
      { to: '/opportunities/$id/files', label: 'Files' },
    ],
  },
] as const

export type PlaceGroup = (typeof placeGroups)[number]
export type Place = PlaceGroup['places'][number]

/** What stands above a group. */
export const groupTitle = ({ title }: PlaceGroup, round: number): string | null =>
  title === earlier ? earlierWords(round) : title
