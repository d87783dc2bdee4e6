import names from './person-names.json' with { type: 'json' }

let given: ReadonlySet<string> | undefined
let family: ReadonlySet<string> | undefined

/** Whether a folded word is a given name somewhere; many are ordinary words or family names as well. */
export function isGivenName(folded: string): boolean {
  given ??= new Set(names.given.split(' '))
  return given.has(folded)
}

/** Whether a folded word is a family name somewhere. */
export function isFamilyName(folded: string): boolean {
  family ??= new Set(names.family.split(' '))
  return family.has(folded)
}
