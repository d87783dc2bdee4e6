import { listOf } from '../words/lists.ts'
import words from './name-words.json' with { type: 'json' }
import names from './person-names.json' with { type: 'json' }

const setOf = (list: string): ReadonlySet<string> => new Set(listOf(list))

/** Whether a word is in a list of tens of thousands: its set is made when it is first asked for. */
function isIn(list: string): (folded: string) => boolean {
  let known: ReadonlySet<string> | undefined
  return (folded) => {
    known ??= setOf(list)
    return known.has(folded)
  }
}

/** Folded words that stand before a person's name and are no part of it. */
export const personTitles = setOf(words.titles)
/** Letters after a name. */
export const nameSuffixes = setOf(words.suffixes)
/** Small words inside names: "de la Cruz", "van der Berg", "bin Osman", "O'". */
export const nameParticles = setOf(words.particles)

/** Whether a folded word is a given name somewhere; many are ordinary words or family names as well. */
export const isGivenName = isIn(names.given)

/** Whether a folded word is a family name somewhere. */
export const isFamilyName = isIn(names.family)

/** Folded words that titles of jobs are made of, in the languages that are read. */
const jobs = setOf(words.jobs)
/** Endings of compounds: "Produktionsleiter", "kwaliteitsverantwoordelijke". */
const jobEndings = listOf(words.jobEndings)

/** Whether a folded word is one that names a job. */
export const isJobWord = (folded: string): boolean =>
  jobs.has(folded) ||
  (folded.endsWith('s') && jobs.has(folded.slice(0, -1))) ||
  (folded.length > 9 && jobEndings.some((ending) => folded.endsWith(ending)))
