import { dateOfDayNumber, dayNumber, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayWords } from './day-words.ts'

test('a day in words is that of the platform, without the year', () => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (ahead) => {
      const date = dateOfDayNumber(dayNumber(plainDate('2000-01-01')) + ahead)
      expect(dayWords(date)).toBe(format.format(dayNumber(date) * 86_400_000).replace(',', ''))
    }),
  )
})
