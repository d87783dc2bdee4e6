import type { InvitedPerson, PersonRecord } from '@roundtwo/model'

const plain = (text: string): string => text.trim().toLowerCase()

/** By mail address where both have one, else by name, also by the one that was read before the user corrected it. */
export const samePerson = (kept: PersonRecord, told: InvitedPerson): boolean => {
  if (kept.email && told.email && plain(kept.email) === plain(told.email)) return true
  const { name } = kept.origins
  if (plain(kept.name) === plain(told.name)) return !(kept.email && told.email)
  return name?.confirmed === true && name.quote !== '' && plain(name.quote).includes(plain(told.name))
}

/** What somebody is called: name, the words it was read from, and mail address. */
export const namesOf = ({ name, email, origins }: PersonRecord): string[] =>
  [name, origins['name']?.quote, email].flatMap((known) => known || [])

/** Where an opportunity remembers that the user took somebody out. */
export const removedPath = (name: string): string => `removed.${plain(name)}`
