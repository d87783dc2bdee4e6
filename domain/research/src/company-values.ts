import type { NoteRecord } from '@roundtwo/model'
import { tellingWords } from '@roundtwo/text'

export interface ValuesFacts {
  /** As the posting says them. */
  values: readonly string[]
  notes: readonly NoteRecord[]
}

/** What a company says it values. */
export interface CompanyValue {
  value: string
  /** Who says so: the posting, or the note's source. */
  source: string
  noteId: string | null
  /** The stories the user chose for it. */
  storyIds: readonly string[]
}

/** All the value's telling words are in the note, or the note's in the value. */
const sameValue = (value: string, note: string): boolean => {
  const [wanted, noted] = [tellingWords(value), tellingWords(note)]
  if (wanted.size === 0 || noted.size === 0) return value.trim().toLowerCase() === note.trim().toLowerCase()
  const [fewer, more] = wanted.size <= noted.size ? [wanted, noted] : [noted, wanted]
  return [...fewer.keys()].every((root) => more.has(root))
}

/**
 * What the company says it values: the posting's values, each with the note that says the same, then the values noted
 * besides. Only notes kept count, and notes say the same when all telling words of the shorter are in the longer.
 */
export const companyValues = ({ values, notes }: ValuesFacts): CompanyValue[] => {
  const noted = notes.filter(({ theme, state, text }) => theme === 'values' && state === 'kept' && text.trim())
  const used = new Set<string>()
  const stated = [...new Set(values.map((value) => value.trim()))].flatMap((value): CompanyValue[] => {
    if (value === '') return []
    const note = noted.find(({ id, text }) => !used.has(id) && sameValue(value, text))
    if (note) used.add(note.id)
    return [{ value, source: 'The posting', noteId: note?.id ?? null, storyIds: note?.storyIds ?? [] }]
  })
  const others = noted
    .filter(({ id }) => !used.has(id))
    .map(
      ({ id, text, source, link, storyIds }): CompanyValue => ({
        value: text.trim(),
        source: source ?? link ?? 'Your note',
        noteId: id,
        storyIds,
      }),
    )
  return [...stated, ...others]
}
