import names from './section-names.json' with { type: 'json' }

/** What a part of a CV is about. */
export type SectionKind =
  | 'head'
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'languages'
  | 'projects'
  | 'publications'
  | 'volunteer'
  | 'awards'
  | 'interests'
  | 'references'
  | 'personal'
  | 'other'

/** Headings as they stand in CVs, lower case, accents kept: English, German, French, Spanish, Dutch, Italian, Portuguese. */
export const sectionNames: Record<Exclude<SectionKind, 'head'>, string[]> = names
