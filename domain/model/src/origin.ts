/** `stated`: the source says so in a field made for it; `read`: plainly said in prose; `inferred`: put together from hints. */
export const certainties = ['stated', 'read', 'inferred'] as const
export type Certainty = (typeof certainties)[number]

/** Where in the source a field came from, and how sure the reading is. */
export interface Origin {
  certainty: Certainty
  /** The source's own words, or the field's value as it stood there. */
  quote: string
  /** Part of the source: `text`, `DTSTART`, `JSON-LD baseSalary`, `mail header From`, `page 2`. */
  where: string
}

/** Origins by the field's path: `company`, `people.0.email`. A field without one was not found. */
export type Origins = Record<string, Origin>

/** Something the reader wants the user to know: an assumption, an ambiguity, something passed over. */
export interface Note {
  code: string
  message: string
}
