import { expect, test } from 'vitest'
import { zoneOr } from './clock.ts'

test('a machine without a usable zone is taken to be in UTC', () => {
  expect(zoneOr('Asia/Kolkata')).toBe('Asia/Kolkata')
  for (const name of [undefined, '', 'Etc/Unknown', 'Mars/Base']) expect(zoneOr(name)).toBe('UTC')
})
