import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { blankRound, confirmedByUser, instant, type LedgerEntry, type Random, seededRandom } from '@roundtwo/model'
import type { Store } from '@roundtwo/operations'
import { openSqliteStore } from '@roundtwo/store'
import { type Measure, median, milliseconds } from './measure.ts'

const entries = 5000
const phrases = 60
const reads = 15
/** In milliseconds: what feels immediate while one types. */
const limit = 30

/** Running text that somebody wrote, so that some words are frequent and most are rare. */
const vocabulary = (): string[] =>
  readFileSync(new URL('./sets/posting.jsonl', import.meta.url), 'utf8')
    .replaceAll('\\n', ' ')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')

/** `count` words that stand together. */
const passage = (words: string[], random: Random, count: number): string => {
  const start = Math.floor(random() * (words.length - count))
  return words.slice(start, start + count).join(' ')
}

const ledgerEntry = (words: string[], random: Random, place: number): LedgerEntry => {
  const text = passage(words, random, 8)
  if (place % 3 > 0) return { kind: 'fact', text, by: 'them' }
  const answer = passage(words, random, 25)
  const better = passage(words, random, 12)
  return { kind: 'question', text, answer, rating: 3, better, followedUp: false }
}

const fill = async (store: Store, words: string[], random: Random): Promise<void> => {
  const createdAt = instant('2026-01-05T09:00:00Z')
  const opportunityId = 'harbour'
  await store.write('local', async (records) => {
    await records.put('opportunity', {
      ...{ id: opportunityId, company: 'Harbour Clinic', role: 'Nurse', resumeId: null, outcome: null },
      ...{ outcomeOn: null, industry: null, country: null, notes: '', origins: {}, example: false },
      ...{ createdAt, updatedAt: createdAt, deletedAt: null },
    })
    await records.put('round', {
      ...{ id: 'second', opportunityId, number: 2, ...blankRound },
    })
    for (let place = 0; place < entries; place += 1) {
      await records.put('entry', {
        ...{ id: `entry-${place}`, opportunityId, roundId: 'second', personIds: [], source: 'typed' },
        ...{ entry: ledgerEntry(words, random, place), quote: null, createdAt, ...confirmedByUser },
      })
    }
  })
}

/** Every stage of typing two words that stand together somewhere. */
const typed = (words: string[], random: Random): string[] =>
  Array.from({ length: phrases }, () => passage(words, random, 2)).flatMap((phrase) =>
    Array.from({ length: phrase.length }, (_, place) => phrase.slice(0, place + 1)),
  )

const timed = async (work: () => unknown): Promise<number> => {
  const since = performance.now()
  await work()
  return performance.now() - since
}

const percentile = (values: number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN

const readingAll = async (file: string): Promise<number> => {
  const raw = new DatabaseSync(file, { readOnly: true })
  const all = raw.prepare('select * from entry where tenant_id = ?')
  const times: number[] = []
  for (let count = 0; count < reads; count += 1) times.push(await timed(() => all.all('local')))
  raw.close()
  return median(times)
}

/** A keystroke's search of 5,000 entries, against reading the same rows in plain SQL and against what feels immediate. */
export const benchSearch = async (): Promise<Measure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'roundtwo-bench-'))
  const file = join(folder, 'roundtwo.sqlite')
  const opened = await openSqliteStore(file)
  if (!opened.ok) throw new Error(opened.message)
  const store = opened.value
  try {
    const random = seededRandom(20261122)
    const words = vocabulary()
    await fill(store, words, random)
    const search = (keys: string) =>
      store.read('local', (records) => records.search(keys, { limit: 20, opportunityId: null }))
    if ((await search('patients')).length === 0) throw new Error('nothing is found')
    const times: number[] = []
    for (const keys of typed(words, random)) times.push(await timed(() => search(keys)))
    const plain = await readingAll(file)
    const [middle, slow] = [median(times), percentile(times, 0.95)]
    return [
      {
        name: 'a search while typing, 5,000 entries : reading all',
        ours: milliseconds(middle),
        peer: milliseconds(plain),
        ratio: middle / plain,
        limit: 1,
        good: 'at most',
      },
      {
        name: 'the slowest in twenty of them : the limit',
        ours: milliseconds(slow),
        peer: milliseconds(limit),
        ratio: slow / limit,
        limit: 1,
        good: 'at most',
      },
    ]
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}
