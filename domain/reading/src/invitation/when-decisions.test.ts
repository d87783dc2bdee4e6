import { instant, plainDate } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalendarFields, invitationMail } from './invitation-mail.ts'
import { type ReadMail, readMail } from './scene.ts'
import { calendarEntry, zone } from './testing/marked-scene.ts'
import {
  dayCandidates,
  instantOf,
  judgedMoments,
  offered,
  openFeatures,
  plainDays,
  readWhen,
  type WhenModels,
} from './when.ts'
import { whenScene } from './when-features.ts'

const london = zone('Europe/London')
const now = instant('2026-11-17T10:00:00Z')
const readOf = (text: string, calendar: CalendarFields | null = null): ReadMail =>
  readMail(invitationMail({ text, calendar, now, zone: london }))
const sceneOf = (text: string) => whenScene(readOf(text), london)

const model = (labels: string[], bias: number[], weights: Record<string, number[]>): Classifier => ({
  ...{ labels, bias, weights: weightTable(Object.entries(weights)) },
})
const chooser = (...features: string[]) =>
  model(['chosen'], [-3], Object.fromEntries(features.map((name) => [name, [6]])))

const half = { take: 0.5, sure: 0.9 }
const bounds = { start: half, end: half, zone: half, options: half, replyBy: half, decisionBy: half }
/** Takes a time behind "at" and just behind its day for a beginning, and words of an offer for one. */
const models: WhenModels = {
  moments: model(['other', 'start', 'end'], [1, -3, -3], {
    't b1=at': [0, 3.2, 0],
    'pair before 1': [0, 3.2, 0],
  }),
  open: model(['no', 'yes'], [2, 0], { 'says slot': [0, 4] }),
  starts: model(['chosen'], [-9], { 't b1=at': [6], 'pair before 1': [6] }),
  ...{ replyBy: chooser('b1=by'), decisionBy: chooser('b1=decide') },
  ...{ ends: chooser('how range', 'how length'), zones: chooser('by name body'), bounds },
}
const read = (text: string, own: Partial<WhenModels> = {}, calendar: CalendarFields | null = null) =>
  readWhen({ ...models, ...own }, readOf(text, calendar), london)

describe('moments', () => {
  test('are judged where they have a day and a time, each with its chance to be the beginning', () => {
    const judged = judgedMoments(models, sceneOf('We meet on Friday 27 November at 10:30. Answer by Monday.'))
    expect(judged.map(({ day, at }) => [day, at])).toContainEqual(['2026-11-27', 630])
    for (const { moment, day, at, start, features } of judged) {
      expect([moment.date.date, moment.time?.at]).toEqual([day, at])
      expect(start > 0.8).toBe(features.includes('t b1=at') && features.includes('pair before 1'))
    }
  })

  test('are in the zone beside the time, else in that of the text', () => {
    const at = (text: string) =>
      judgedMoments(models, sceneOf(text)).map((one) => instantOf(one, zone('Asia/Tokyo')))[0]
    expect(at('Friday 27 November at 10:00 Paris time')).toBe('2026-11-27T09:00:00.000Z')
    expect(at('Friday 27 November at 10:00')).toBe('2026-11-27T01:00:00.000Z')
  })

  test('days without a time stand for themselves', () => {
    const days = plainDays(sceneOf('Answer by Monday 23 November.'))
    expect(days.map(({ date }) => date)).toEqual(['2026-11-23'])
    expect(plainDays(sceneOf('so'))).toEqual([])
  })
})

describe('days that may be counted from the interview', () => {
  const interview = plainDate('2026-12-03')
  const days = (text: string, from: typeof interview | null) =>
    dayCandidates(sceneOf(text), from).map(({ date, features }) => [
      date.date,
      features.includes('from the interview') ? 'interview' : 'writing',
    ])

  test('are there twice, as they are counted from the day of writing too', () => {
    expect(days('We decide within a week.', interview)).toEqual([
      ['2026-11-24', 'writing'],
      ['2026-12-10', 'interview'],
    ])
    expect(days('You will hear by Friday.', interview)).toEqual([
      ['2026-11-20', 'writing'],
      ['2026-12-04', 'interview'],
    ])
  })

  test('are there once where that is the same day, and where no interview is known', () => {
    expect(days('You will hear on 11 December.', interview)).toEqual([['2026-12-11', 'writing']])
    expect(days('You will hear by Friday.', null)).toEqual([['2026-11-20', 'writing']])
  })

  test('are what a decision is taken for where its words say so, and no answer is', () => {
    const text = 'Friday 4 December at 10:00.\nWe decide within a week.'
    const own = { decisionBy: chooser('from the interview'), replyBy: chooser('from the interview') }
    expect(read(text, own).decisionBy?.value).toBe('2026-12-11')
    expect(read(text, own).replyBy).toBeNull()
    const entry = calendarEntry({ start: instant('2026-12-08T09:00:00Z') })
    expect(read('We decide within a week.', own, entry).decisionBy?.value).toBe('2026-12-15')
  })
})

describe('times that are offered', () => {
  const slots = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `- Friday 27 November at ${8 + Math.floor(at / 4)}:${(at % 4) * 15 || '00'}`,
    )
  const offeredIn = (text: string, take = 0.5) => offered(judgedMoments(models, sceneOf(text)), take, london)

  test('are those likely enough, in order and each once', () => {
    const found = offeredIn(
      'Friday 27 November at 14:00\nFriday 27 November at 10:00\nFriday 27 November at 14:00\n12:00',
    )
    expect(found.map(({ at }) => at)).toEqual([600, 840])
    expect(offeredIn('Friday 27 November at 14:00', 1.1)).toEqual([])
  })

  test('are no more than twenty-four', () => {
    expect(offeredIn(slots(30).join('\n'))).toHaveLength(24)
    expect(offeredIn(slots(20).join('\n'))).toHaveLength(20)
  })

  const openIn = (text: string) => {
    const scene = sceneOf(text)
    return openFeatures(scene, offered(judgedMoments(models, scene), 0.5, london))
  }

  test('show how many they are, how many are listed, on how many days, and words of an offer', () => {
    expect(openIn('Pick a slot:\n- Friday 27 November at 10:00\n- Monday 30 November at 9:00')).toEqual([
      ...['form  days true', 'likely>=1', 'likely>=2', 'listed>=1', 'listed>=2', 'days>=1', 'days>=2'],
      ...['offer words>=1', 'offer words>=2', 'says pick', 'says slot', 'many true listed true said 2'],
    ])
    expect(openIn('We meet on Friday 27 November at 10:00')).toEqual([
      ...['together', 'form together days false', 'likely>=1', 'days>=1', 'many false listed false said 0'],
    ])
  })

  test.each([
    ['or between them', 'Friday 27 November at 10:00, or Monday 30 November at 9:00', true],
    ['or before them', 'Yes or no: Friday 27 November at 10:00, Monday 30 November at 9:00', false],
    ['or behind them', 'Friday 27 November at 10:00, Monday 30 November at 9:00 or so', false],
    ['or behind a single one', 'Friday 27 November at 10:00 or so', false],
  ])('%s', (_, text, wanted) => {
    expect(openIn(text).includes('either')).toBe(wanted)
  })

  test.each([
    ['Is Friday 27 November at 10:00 or Monday 30 November at 9:00 better?', ['either', 'asked', 'together']],
    ['It is Friday 27 November at 10:00 or Monday 30 November at 9:00. Better?', ['either', 'together']],
    ['Is Friday 27 November at 10:00 fine? Or Monday 30 November at 9:00.', ['either', 'asked']],
  ])('%s shows as one sentence or a question', (text, wanted) => {
    const shown = openIn(text).filter((name) => ['either', 'asked', 'together'].includes(name))
    expect(shown).toEqual(wanted)
  })

  test('words of an older message do not offer anything', () => {
    const old = 'On Mon, 2 Nov 2026, Jo <jo@fold.example> wrote:\n> which slot suits you'
    const text = `We look forward to the talk with you on Friday 27 November at 10:00.\n\n${old}`
    expect(openIn(text)).toContain('many false listed false said 0')
  })
})

describe('what is decided', () => {
  const two = 'Friday 27 November at 10:00 - 11:00\nMonday 30 November at 9:00'

  test('times to choose from where they are offered, each with its end, and no start', () => {
    const found = read(`Pick a slot:\n${two}`)
    expect(found.start).toBeNull()
    expect(found.options.map(({ value }) => value)).toEqual([
      { start: '2026-11-27T10:00:00.000Z', end: '2026-11-27T11:00:00.000Z' },
      { start: '2026-11-30T09:00:00.000Z', end: null },
    ])
    for (const { probability } of found.options) expect(probability).toBeGreaterThan(0.8)
  })

  test('one start where they are not, or where there is only one', () => {
    expect(read('Pick a slot: Friday 27 November at 10:00')).toMatchObject({
      ...{ options: [], start: { value: '2026-11-27T10:00:00.000Z' } },
    })
    expect(read(two).options).toEqual([])
  })

  test('only what is likely enough', () => {
    const text = 'We meet on Friday 27 November at 10:00 for 45 minutes. Answer by 20 November.'
    const never = { take: 1.1, sure: 1.1 }
    const without = (field: keyof typeof bounds) => read(text, { bounds: { ...bounds, [field]: never } })
    expect(read(text)).toMatchObject({
      ...{ start: { value: '2026-11-27T10:00:00.000Z' }, end: { value: '2026-11-27T10:45:00.000Z' } },
      replyBy: { value: '2026-11-20' },
    })
    expect(without('start')).toMatchObject({ start: null, end: null, options: [] })
    expect(without('end')).toMatchObject({ end: null, start: { value: '2026-11-27T10:00:00.000Z' } })
    expect(without('replyBy').replyBy).toBeNull()
    expect(read('Then we decide 30 November', { bounds: { ...bounds, decisionBy: never } }).decisionBy).toBeNull()
  })

  test('the same moment named twice is one, as likely as both together', () => {
    const once = read('We meet on Friday 27 November at 10:00.').start
    const twice = read('We meet on Friday 27 November at 10:00.\n\nSo, Friday 27 November at 10:00.').start
    expect(twice?.value).toBe(once?.value)
    const nearly = (value: number | undefined) => Math.round((value ?? 0) * 1_000)
    expect(nearly(twice?.probability)).toBeGreaterThanOrEqual(nearly(once?.probability))
  })

  test('the zone named beside a time, sure of itself', () => {
    const found = read('We meet on Friday 27 November at 10:00 Paris time.')
    expect(found.zone?.value).toBe('Europe/Paris')
    expect(found.start?.value).toBe('2026-11-27T09:00:00.000Z')
    const unsure = read('We meet on Friday 27 November at 10:00.', { zones: chooser() })
    expect(unsure.start?.probability).toBeLessThan(0.2)
    const beside = read('We meet on Friday 27 November at 10:00 Paris time.', { zones: chooser() })
    expect(beside.start?.probability).toBeGreaterThan(0.8)
  })
})

describe('until when they want an answer', () => {
  test.each([
    ['a day', 'by Friday 20 November', '2026-11-20'],
    ['a day with its time', 'by Friday 20 November, 5pm', '2026-11-20T17:00:00.000Z'],
    ['a day with a time in a zone', 'by Friday 20 November, 5pm Paris time', '2026-11-20T16:00:00.000Z'],
    ['a day with a time farther away', 'by Friday 20 November as we have to be done at 5pm', '2026-11-20'],
    ['the last day of a week', 'by next week', plainDate('2026-11-27')],
    ['the last day of a month', 'by December', '2026-12-31'],
    ['a span', 'by in 3 days', '2026-11-20'],
  ])('%s', (_, text, wanted) => {
    expect(read(`Please answer ${text}.`).replyBy?.value).toBe(wanted)
  })

  test('is the day in whatever sentence it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom('So we go.', 'Yes.', 'Parking is free.'), (sentence) => {
        expect(read(`${sentence} Answer by 20 November. ${sentence}`).replyBy?.value).toBe('2026-11-20')
      }),
    )
  })
})

describe('a calendar entry without a zone', () => {
  const entry = calendarEntry({ floatingStart: '2026-11-27T10:00' })

  test('has its own time, and an end only where it says one', () => {
    const found = read('All in Paris time.', {}, entry)
    expect(found).toMatchObject({ start: { value: '2026-11-27T09:00:00.000Z', span: null }, end: null })
    expect(found.start?.probability).toBe(found.zone?.probability)
    const whole = read('so', {}, { ...entry, floatingEnd: '2026-11-27T11:00' })
    expect(whole.end?.value).toBe('2026-11-27T11:00:00.000Z')
  })
})
