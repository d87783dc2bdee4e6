import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type InvitationReading, type InvitationSource, readInvitation } from '@roundtwo/language'

/** One line of sets/invitation.jsonl. Fields that are not in `expected` are not scored. */
export interface LabelledInvitation {
  id: string
  shape: 'prose' | 'eml' | 'ics'
  now: InvitationSource['now']
  zone: InvitationSource['zone']
  /** What was dropped: pasted words, a mail's source, a calendar file. */
  text: string
  /** The same as the mail and calendar adapters hand it on; their own tests hold them to it. */
  given?: Partial<InvitationSource> & { text: string }
  expected: Record<string, unknown>
}

export interface Miss {
  id: string
  field: string
  expected: unknown
  found: unknown
}

export const labelledInvitations = (): LabelledInvitation[] =>
  readFileSync(join(import.meta.dirname, 'sets', 'invitation.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledInvitation)

const plain = (text: unknown): string =>
  String(text ?? '')
    .toLowerCase()
    .replace(/\b(?:dr|mr|mrs|ms|herr|frau|sister|baroness|chef)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const holds = (found: unknown, expected: unknown): boolean =>
  expected === null
    ? found === null
    : found !== null && (plain(found).includes(plain(expected)) || plain(expected).includes(plain(found)))

const sameList = (found: unknown[], expected: unknown[]): boolean =>
  found.length === expected.length && expected.every((one) => found.some((other) => holds(other, one)))

const loose = new Set(['company', 'role', 'place'])

const fieldOf = (reading: InvitationReading, field: string): unknown => {
  if (field === 'people') return reading.people.map(({ name }) => name)
  if (field === 'nextStepBy') return reading.nextStep?.by ?? null
  if (field === 'notes') return reading.notes.map(({ code }) => code)
  return new Map<string, unknown>(Object.entries(reading)).get(field)
}

const fits = (field: string, found: unknown, expected: unknown): boolean => {
  if (!Array.isArray(expected) || !Array.isArray(found))
    return loose.has(field) ? holds(found, expected) : found === expected
  return field === 'notes' ? expected.every((code) => found.includes(code)) : sameList(found, expected)
}

export interface Score {
  right: number
  of: number
}

/** Right answers by field, and every wrong one. */
export const scoreInvitations = (
  rows: LabelledInvitation[],
): { fields: Record<string, Score>; misses: Miss[] } => {
  const fields: Record<string, Score> = {}
  const misses: Miss[] = []
  for (const row of rows) {
    const reading = readInvitation({ ...(row.given ?? { text: row.text }), now: row.now, zone: row.zone })
    for (const [field, expected] of Object.entries(row.expected)) {
      const score = fields[field] ?? { right: 0, of: 0 }
      fields[field] = score
      const found = fieldOf(reading, field)
      const right = fits(field, found, expected)
      score.of += 1
      score.right += right ? 1 : 0
      if (!right) misses.push({ id: row.id, field, expected, found })
    }
  }
  return { fields, misses }
}
