import type { HeldFact } from '@roundtwo/contract'
import { isSettled, type Origin, type Origins, saidByUser, worded } from '@roundtwo/model'
import { canonicalText } from '../archive/canonical.ts'

/** What is known by field; null and empty lists are what is not known. */
type Facts<Field extends string> = { [Name in Field]: unknown } & { origins: Origins }

/** Whatever the order of their fields. */
export const isSame = (one: unknown, other: unknown): boolean => canonicalText(one) === canonicalText(other)

const isUnknown = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Of a field, or of the first line of a list. */
const originOf = (origins: Origins, field: string): Origin | undefined => origins[field] ?? origins[`${field}.0`]

const without = (origins: Origins, field: string): Origins =>
  Object.fromEntries(Object.entries(origins).filter(([path]) => path !== field && !path.startsWith(`${field}.`)))

/** The origin of one field put in the place of all it had. */
export const withOrigin = (origins: Origins, field: string, origin: Origin | undefined): Origins =>
  origin ? { ...without(origins, field), [field]: origin } : without(origins, field)

/** Lists that a later message adds to, since it seldom says all again. */
const growing: ReadonlySet<string> = new Set(worded)

const joined = (field: string, kept: unknown, told: unknown): unknown =>
  growing.has(field) && Array.isArray(kept) && Array.isArray(told) ? [...new Set([...kept, ...told])] : told

/** What is told of some fields. */
type Told<Field extends string, Kept extends Facts<Field>> = { [Name in Field]?: Kept[Name] | undefined }

export interface Merging<Field extends string, Kept extends Facts<Field>> {
  /** What was kept, or what nothing is known of. */
  kept: Kept
  told: Told<Field, Kept>
  origins: Origins
  /** The way to the record's fields, as the user is asked about them: `round.`, `people.ID.`. */
  path: string
  /** What the user confirmed and now gives up for what is told. */
  accept: readonly string[]
}

export interface Merged<Kept> {
  record: Kept
  /** Confirmed by the user and told otherwise: kept, and to be asked about. */
  held: HeldFact[]
}

/** Takes over what a reading tells in the given fields; what it does not tell stays, and so does what the user confirmed. */
export const mergeFacts = <Field extends string, Kept extends Facts<Field>>(
  fields: readonly Field[],
  { kept, told, origins: toldOrigins, path, accept }: Merging<Field, Kept>,
): Merged<Kept> => {
  const held: HeldFact[] = []
  let record = kept
  for (const field of fields) {
    const origin = originOf(toldOrigins, field)
    if (told[field] === undefined || (isUnknown(told[field]) && !origin?.confirmed)) continue
    const next = joined(field, kept[field], told[field])
    const confirmed = kept.origins[field]?.confirmed === true
    if (isSame(kept[field], next)) {
      const known = isSettled(kept.origins[field]) ? kept.origins[field] : (origin ?? kept.origins[field])
      record = { ...record, origins: withOrigin(record.origins, field, known) }
    } else if (confirmed && !accept.includes(path + field))
      held.push({ path: path + field, kept: kept[field], told: next })
    else {
      const origins = withOrigin(record.origins, field, confirmed ? saidByUser : origin)
      record = { ...record, [field]: next, origins }
    }
  }
  return { record, held }
}

/** What the user says of a record: no later reading overwrites it unasked. */
export const withSaid = <Field extends string, Kept extends Facts<Field>>(
  fields: readonly Field[],
  kept: Kept,
  said: Told<Field, Kept>,
): Kept => {
  let record = kept
  for (const field of fields) {
    if (said[field] === undefined) continue
    // The words it was read from stay with it: a later reading of them is known again.
    const origin = { ...(record.origins[field] ?? saidByUser), certainty: 'sure' as const, confirmed: true }
    record = { ...record, [field]: said[field], origins: withOrigin(record.origins, field, origin) }
  }
  return record
}
