/** What JSON Resume 1.0.0 says a field holds; fields not named here are kept as they are. */
export type Shape = 'text' | 'texts' | 'date' | { fields: Shapes } | { each: Shapes }
export type Shapes = Readonly<Record<string, Shape>>

const texts = (names: string): Shapes =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'text' as const]))
const period: Shapes = { startDate: 'date', endDate: 'date' }

export const shapes: Shapes = {
  basics: {
    fields: {
      ...texts('name label image email phone url summary'),
      location: { fields: texts('address postalCode city countryCode region') },
      profiles: { each: texts('network username url') },
    },
  },
  work: {
    each: { ...period, ...texts('name position location description url summary'), highlights: 'texts' },
  },
  volunteer: { each: { ...period, ...texts('organization position url summary'), highlights: 'texts' } },
  education: { each: { ...period, ...texts('institution url area studyType score'), courses: 'texts' } },
  awards: { each: { ...texts('title awarder summary'), date: 'date' } },
  certificates: { each: { ...texts('name url issuer'), date: 'date' } },
  publications: { each: { ...texts('name publisher url summary'), releaseDate: 'date' } },
  skills: { each: { ...texts('name level'), keywords: 'texts' } },
  languages: { each: texts('language fluency') },
  interests: { each: { name: 'text', keywords: 'texts' } },
  references: { each: texts('name reference') },
  projects: {
    each: {
      ...period,
      ...texts('name description url entity type'),
      highlights: 'texts',
      keywords: 'texts',
      roles: 'texts',
    },
  },
}
