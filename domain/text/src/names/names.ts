import words from './name-words.json' with { type: 'json' }
import names from './person-names.json' with { type: 'json' }

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Folded words that stand before a person's name and are no part of it. */
export const personTitles = setOf(words.titles)
/** Letters after a name. */
export const nameSuffixes = setOf(words.suffixes)
/** Small words inside names: "de la Cruz", "van der Berg", "bin Osman", "O'". */
export const nameParticles = setOf(words.particles)

// Tens of thousands of names: their sets are made when the first is asked for.
let given: ReadonlySet<string> | undefined
let family: ReadonlySet<string> | undefined

/** Whether a folded word is a given name somewhere; many are ordinary words or family names as well. */
export function isGivenName(folded: string): boolean {
  given ??= setOf(names.given)
  return given.has(folded)
}

/** Whether a folded word is a family name somewhere. */
export function isFamilyName(folded: string): boolean {
  family ??= setOf(names.family)
  return family.has(folded)
}

/** Folded words that titles of jobs are made of, in the languages that are read. */
const jobs = setOf(words.jobs)
/** Endings of compounds: "Produktionsleiter", "kwaliteitsverantwoordelijke". */
const jobEndings = words.jobEndings.split(' ')

/** Whether a folded word is one that names a job. */
export const isJobWord = (folded: string): boolean =>
  jobs.has(folded) ||
  (folded.endsWith('s') && jobs.has(folded.slice(0, -1))) ||
  (folded.length > 9 && jobEndings.some((ending) => folded.endsWith(ending)))
