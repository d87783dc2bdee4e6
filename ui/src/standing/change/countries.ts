export interface Country {
  /** ISO 3166-1 alpha-2. */
  value: string
  label: string
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes with a name that are no country: unions, the unknown and the made up. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** A code that is still in use; old ones are another country's today. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code

const named = (): Country[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && isCurrent(code))
    .flatMap((value) => {
      const label = names.of(value)
      return label ? [{ value, label }] : []
    })
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
}

let made: Country[] | null = null

/** Every country there is a name for, by that name; found out once. */
export const countries = (): Country[] => {
  made ??= named()
  return made
}
