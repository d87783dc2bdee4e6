/** What was held so far, by the number of the last round held. */
export const earlierWords = (held: number): string => (held > 1 ? 'Earlier rounds' : 'Round one')

const earlier = 'earlier'

/** The places inside an opportunity, in the order of the work. */
export const placeGroups = [
  {
    title: null,
    places: [
      { to: '/opportunities/$id', label: 'Overview' },
      { to: '/opportunities/$id/standing', label: 'Standing' },
    ],
  },
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
export const groupTitle = ({ title }: PlaceGroup, held: number): string | null =>
  title === earlier ? earlierWords(held) : title

/** The places of a group, without the standing where somebody would rather not know. */
export const shownPlaces = ({ places }: PlaceGroup, standingHidden: boolean): Place[] =>
  places.filter(({ to }) => !(standingHidden && to === '/opportunities/$id/standing'))
