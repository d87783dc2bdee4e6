import { type ZoneName, zoneNamed } from '@roundtwo/model'

/** A zone that is known to be one. */
export function zone(name: string): ZoneName {
  const found = zoneNamed(name)
  if (!found) throw new Error(`no zone ${name}`)
  return found
}
