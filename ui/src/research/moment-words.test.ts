import { instant, zoneNamed } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { momentWords } from './moment-words.ts'

const zone = zoneNamed('Europe/Warsaw') ?? null
const now = new Date('2026-11-22T22:30:00Z')

test.each([
  ['2026-11-22T21:00:00Z', /^today at \S+/],
  ['2026-11-22T23:10:00Z', /^tomorrow at \S+/],
  ['2026-11-21T08:00:00Z', /^yesterday at \S+/],
  ['2026-11-27T08:00:00Z', /^Friday.* at \S+/],
])('%s is said by the days of the zone', (moment, words) => {
  expect(momentWords(instant(moment), zone, now)).toMatch(words)
})
