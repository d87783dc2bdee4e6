import type { Note } from '@roundtwo/model'
import type { Certainty, Origins } from '../former-facts.ts'
import { type Found, quoteAt, type Source } from './source.ts'

/** Keeps where each field came from and what the user should know, while an invitation is read. */
export class ReadingRecord {
  readonly origins: Origins = {}
  readonly notes: Note[] = []

  from<Value>(
    path: string,
    found: (Found<Value> & { source?: Source }) | null,
    within: Source,
  ): Value | null {
    if (!found) return null
    const where = found.source ?? within
    this.origin(path, found.inferred ? 'inferred' : 'read', quoteAt(where, found), where.where)
    return found.value
  }

  stated<Value>(path: string, value: Value | null, quote: string, where: string): Value | null {
    if (value !== null) this.origin(path, 'stated', quote, where)
    return value
  }

  origin(path: string, certainty: Certainty, quote: string, where: string): void {
    this.origins[path] = { certainty, quote, where }
  }

  note(...notes: readonly Note[]): void {
    for (const note of notes) {
      if (!this.notes.some(({ code, message }) => code === note.code && message === note.message))
        this.notes.push(note)
    }
  }
}
