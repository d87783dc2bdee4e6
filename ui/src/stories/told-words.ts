import type { StoryView } from '@roundtwo/contract'

type Telling = StoryView['tellings'][number]

const placeOf = ({ company, round }: Telling): string => `${company}, round ${round}`

/** “Told to Priya Nair and Tom Adeyemi (Northgate, round 1)”, one for each place. */
export const toldWords = (tellings: Telling[]): string => {
  if (tellings.length === 0) return 'Not told to anybody yet'
  const places = [...Map.groupBy(tellings, placeOf)].map(([place, told]) => {
    const people = [...new Set(told.flatMap(({ people: names }) => names))]
    return people.length === 0 ? `at ${place}` : `to ${people.join(', ')} (${place})`
  })
  return `Told ${places.join('; ')}`
}
