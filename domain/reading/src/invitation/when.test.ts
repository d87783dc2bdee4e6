import { instant, plainDate } from '@roundtwo/model'
import { type Classifier, weightTable } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'
import { type ReadMail, readMail } from './scene.ts'
import { calendarEntry, zone } from './testing/marked-scene.ts'
import { readWhen, type WhenModels, zoneCandidates } from './when.ts'
import { dayFeatures, endCandidates, momentFeatures, whenScene } from './when-features.ts'

const london = zone('Europe/London')
const now = instant('2026-11-17T10:00:00Z')

function readOf(text: string, own = london): ReadMail {
  return readMail(invitationMail({ text, now, zone: own }))
}
const sceneOf = (text: string, own = london) => whenScene(readOf(text, own), own)

/** A model made by hand: what each feature adds to each label, in whole steps. */
const model = (labels: string[], bias: number[], weights: Record<string, number[]>): Classifier => ({
  labels,
  bias,
  weights: weightTable(Object.entries(weights)),
})

/** What each feature adds to the score of an option. */
const chooser = (bias: number, weights: Record<string, number>): Classifier =>
  model(['chosen'], [bias], Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, [weight]])))

/** Takes a time behind "at" or "from" for the start, "by" for the answer, "decide" for the decision. */
const models: WhenModels = {
  moments: model(['other', 'start', 'end'], [1, -1, -3], {
    't b1=at': [0, 3, 0],
    't b1=from': [0, 3, 0],
    'pair before 6': [4, 0, 0],
    'pair above': [6, 0, 0],
    'cue old': [6, 0, 0],
    alternative: [5, 0, 0],
    'd alternative': [5, 0, 0],
  }),
  open: model(['no', 'yes'], [1, -1], { 'listed>=2': [0, 4] }),
  starts: chooser(-2, {
    't b1=at': 4,
    't b1=from': 4,
    'pair before 6': -4,
    'pair above': -6,
    'cue old': -6,
    alternative: -5,
    'd alternative': -5,
  }),
  replyBy: chooser(-3, { 'b1=by': 5, 's decid': -6 }),
  decisionBy: chooser(-3, { 's decid': 6 }),
  ends: chooser(-2, { 'how range': 4, 'how length': 3 }),
  zones: chooser(0, { 'by name body': 4, own: 1, 'by postcode body': 2 }),
  bounds: {
    start: { take: 0.3, sure: 0.9 },
    end: { take: 0.4, sure: 0.9 },
    zone: { take: 0, sure: 0.9 },
    options: { take: 0.3, sure: 0.9 },
    replyBy: { take: 0.3, sure: 0.9 },
    decisionBy: { take: 0.3, sure: 0.9 },
  },
}
const read = (text: string, own = london) => readWhen(models, readOf(text, own), own)

const time = fc.integer({ min: 9, max: 17 })
const day = fc.integer({ min: 18, max: 30 })
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const named = (number: number): string => `${weekdays[(number - 1) % 7] ?? ''} ${number} November`
const filler = fc.constantFrom('', ' Parking is free.', ' Ask for Gill at the desk.', ' You will meet three of us.')

describe('the start', () => {
  test('is the likeliest moment, in the zone of the text', () => {
    fc.assert(
      fc.property(day, time, filler, (number, hour, more) => {
        const weekday = named(number)
        const { start } = read(`We meet on ${weekday} at ${hour}:30.${more}`)
        expect(start?.value).toBe(instant(`2026-11-${number}T${`${hour}`.padStart(2, '0')}:30:00Z`))
      }),
    )
  })

  test('moves with the zone that is written and with no other', () => {
    fc.assert(
      fc.property(time, fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo'), (hour, own) => {
        const text = `We meet on Friday 27 November at ${hour}:30 London time.`
        const there = read(text, zone(own))
        expect(there.start?.value).toBe(read(text).start?.value)
        expect(there.zone?.value).toBe('Europe/London')
      }),
    )
  })

  test('is not what no longer holds', () => {
    const text = 'Instead of Friday 27 November at 10:00. We now meet on Monday 30 November at 14:00.'
    expect(read(text).start?.value).toBe(instant('2026-11-30T14:00:00Z'))
  })

  test('is nothing where no time is likely', () => {
    expect(read('We enjoyed meeting you. More soon.')).toMatchObject({ start: null, end: null, options: [] })
  })

  test('has the words it rests on, and a chance between nothing and one', () => {
    const text = 'We meet on Friday 27 November at 10:30.'
    const mail = readOf(text)
    const { start } = readWhen(models, mail, london)
    expect(mail.mail.document.text.slice(start?.span?.start, start?.span?.end)).toBe('10:30')
    expect(start?.probability).toBeGreaterThan(0.5)
    expect(start?.probability).toBeLessThanOrEqual(1)
  })

  test('is read in the order of day and month that is usual where the text says it is', () => {
    expect(read('We meet on 12/3 at 10:30, Providence, RI 02903.').start?.value.slice(0, 10)).toBe('2026-12-03')
    expect(read('We meet on 3/12 at 10:30, Leeds LS3 1HS.').start?.value.slice(0, 10)).toBe('2026-12-03')
  })
})

test('a calendar entry without a zone is in that of its text', () => {
  const calendar = calendarEntry({
    ...{ summary: 'Second interview', description: 'All times are Berlin time.' },
    ...{ floatingStart: '2026-11-27T10:00', floatingEnd: '2026-11-27T11:00' },
  })
  const mail = invitationMail({ text: '', calendar, now, zone: london })
  const found = readWhen(models, readMail(mail), london)
  expect(found.start?.value).toBe(instant('2026-11-27T09:00:00Z'))
  expect(found.end?.value).toBe(instant('2026-11-27T10:00:00Z'))
})

describe('the end', () => {
  test('is that of the range, or follows from the length', () => {
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: 2, max: 18 }).map((fives) => 5 * fives),
        (hour, length) => {
          const start = Date.UTC(2026, 10, 27, hour, 30)
          const { end } = read(`We meet on Friday 27 November at ${hour}:30. Please allow ${length} minutes.`)
          expect(Date.parse(end?.value ?? '') - start).toBe(length * 60_000)
          const until = `${hour + 1}:${length}`
          if (length >= 10 && length < 60) {
            const range = read(`We meet on Friday 27 November from ${hour}:30 to ${until}.`)
            expect(Date.parse(range.end?.value ?? '')).toBe(Date.UTC(2026, 10, 27, hour + 1, length))
          }
        },
      ),
    )
  })

  test('has as candidates the range, every length and every later time of the day', () => {
    const scene = sceneOf('Friday 27 November\n10:00 - 10:45 Test (20 min)\n11:00 Panel\n12:30 Lunch')
    const from = scene.when.moments.find(({ time: at, date }) => at?.at === 600 && date.date === '2026-11-27')
    const ends = from ? endCandidates(scene, from) : []
    expect(ends.map(({ how, minutes }) => `${how} ${minutes}`)).toEqual(
      expect.arrayContaining(['range 645', 'length 620', 'time 660', 'time 750']),
    )
    expect(ends.every(({ minutes }) => minutes > 600)).toBe(true)
  })
})

describe('times offered to choose from', () => {
  test('are options and no start, each once and in order', () => {
    const slots = ['Friday 27 November at 15:00', 'Monday 23 November at 10:00', 'Tuesday 24 November at 11:00']
    fc.assert(
      fc.property(
        fc.shuffledSubarray(slots, { minLength: 2 }),
        fc.constantFrom('- ', '• ', '1) ', ''),
        (some, bullet) => {
          const { options, start } = read(`Which suits you?\n${some.map((slot) => bullet + slot).join('\n')}`)
          const starts = options.map(({ value }) => value.start)
          expect(starts).toHaveLength(some.length)
          expect(starts).toEqual([...starts].sort())
          expect(start).toBeNull()
        },
      ),
    )
  })
})

describe('until when they want an answer', () => {
  test('is a day, or the moment where a time is written with it', () => {
    expect(read('Please confirm by Friday 20 November.').replyBy?.value).toBe('2026-11-20')
    expect(read('Please confirm by Friday 20 November, 5pm.').replyBy?.value).toBe(instant('2026-11-20T17:00:00Z'))
  })

  test('is told from the day of the decision', () => {
    const { replyBy, decisionBy } = read('Reply by Thursday 19 November. We decide on Monday 30 November.')
    expect([replyBy?.value, decisionBy?.value]).toEqual(['2026-11-19', '2026-11-30'])
  })

  test('has features of its sentence alone', () => {
    const scene = sceneOf('Please confirm by Friday. We decide on Monday 30 November.')
    const [first] = scene.when.dates
    const features = first ? dayFeatures(scene, first) : []
    expect(features).toContain('s confirm')
    expect(features).not.toContain('s decid')
  })
})

describe('the zone', () => {
  test('has as candidates the own and those of the text, of one clock as one', () => {
    const scene = sceneOf('We meet at our Leeds office, LS3 1HS. Madrid and Berlin join.')
    const zones = zoneCandidates(scene, scene.today, london).map(({ zone: each }) => each)
    expect(zones).toHaveLength(2)
    expect(zones).toContain('Europe/London')
  })

  test('is named by a place rather than by an offset', () => {
    const scene = sceneOf('10:00 (GMT +01:00) at our Madrid office')
    const zones = zoneCandidates(scene, scene.today, london).map(({ zone: each }) => each)
    expect(zones).toContain('Europe/Madrid')
    expect(zones).not.toContain('Etc/GMT-1')
  })
})

describe('features of a moment', () => {
  const featuresOf = (text: string): string[] => {
    const scene = sceneOf(text)
    return scene.when.moments.flatMap((moment) => momentFeatures(scene, moment))
  }

  test('tell an older message, a change, an arrival and a list', () => {
    const changed = featuresOf(
      'It is moved to Monday 30 November at 11:00.\n\nOn 2 Nov 2026, Jo wrote:\n> Friday 27 November at 10:00',
    )
    expect(changed).toContain('message next')
    expect(changed.some((name) => name.startsWith('moved true'))).toBe(true)
    expect(featuresOf('Friday 27 November, 9.15 for 9.30')).toContain('arrival')
    expect(featuresOf('Friday 27 November\n10:00 Test\n11:00 Panel')).toEqual(
      expect.arrayContaining(['in list', 'list on', 'earliest', 'latest']),
    )
  })

  test('do not change with the words of another sentence', () => {
    fc.assert(
      fc.property(filler, (more) => {
        const own = (text: string) => featuresOf(text).filter((name) => /^t [ab][123]=/.test(name))
        const text = 'We meet on Friday 27 November at 10:30, here.'
        expect(own(`${text}${more}`)).toEqual(own(text))
      }),
    )
  })

  test('of a mail of many times are made in time', () => {
    const text = 'Friday 27 November 10:30 - 11:15 Panel, Monday 30 November at 9:00, 45 minutes\n'.repeat(300)
    const before = process.threadCpuUsage()
    read(text)
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })
})

const summer = plainDate('2026-07-01')
const winter = plainDate('2026-12-01')

function candidates(text: string, own = 'Europe/London', day = winter) {
  return zoneCandidates(sceneOf(text, zone(own)), day, zone(own))
}
const zonesOf = (text: string, own?: string, day = winter) => candidates(text, own, day).map((each) => each.zone)
const zoneFeaturesOf = (text: string, wanted: string) =>
  candidates(text).find((each) => each.zone === wanted)?.features ?? []

describe('zones an interview may be in', () => {
  test('the own one is always among them, first, and alone where no other is named', () => {
    fc.assert(
      fc.property(fc.constantFrom('Europe/London', 'Asia/Tokyo', 'America/Chicago'), (own) => {
        const [only, ...more] = candidates('We meet at 10:00.', own)
        expect(more).toEqual([])
        expect(only).toMatchObject({ zone: own, span: null })
        expect(only?.features).toEqual([
          ...['own', 'alone', 'own without place'],
          ...['true own', 'true alone', 'true own without place'],
        ])
      }),
    )
  })

  test.each([
    ['one of the same clock goes by the name in the text', 'at 10:00 Paris time', 'Europe/Berlin', ['Europe/Paris']],
    ['but not by an offset', 'at 10:00 (GMT+1)', 'Europe/Berlin', ['Europe/Berlin']],
    ['nor by UTC', 'at 10:00 UTC', 'Europe/London', ['Europe/London']],
    ['one of another clock is another', 'at 10:00 Paris time', 'Europe/London', ['Europe/London', 'Europe/Paris']],
    ['an offset counts where it is another clock', 'at 10:00 UTC', 'Asia/Tokyo', ['Asia/Tokyo', 'UTC']],
  ])('%s', (_, text, own, wanted) => {
    expect(zonesOf(text, own)).toEqual(wanted)
  })

  test('which are of one clock is told by the day', () => {
    const text = 'at 10:00 Phoenix time'
    expect(zonesOf(text, 'America/Los_Angeles', summer)).toHaveLength(1)
    expect(zonesOf(text, 'America/Los_Angeles', winter)).toHaveLength(2)
  })

  test('the name that says most is shown', () => {
    expect(zonesOf('at 10:00 CET, that is Paris time (GMT+1)')).toEqual(['Europe/London', 'Europe/Paris'])
  })
})

describe('what speaks for a zone', () => {
  test('one named beside the time', () => {
    const features = zoneFeaturesOf('We meet on Friday 27 November at 10:00 Paris time.', 'Europe/Paris')
    expect(features).toEqual(
      expect.arrayContaining([
        ...['by name body', 'beside time body', 'elsewhere', 'mentions>=1', 'name part body', 'name b2=at'],
        ...['false by name body', 'false elsewhere'],
      ]),
    )
    expect(features).not.toContain('line of a time')
    expect(features).not.toContain('alone')
  })

  test('one on the line of a time, or on another', () => {
    const beside = 'We meet on Friday 27 November at 10:00 and all the others will join us from Paris'
    expect(zoneFeaturesOf(beside, 'Europe/Paris')).toContain('line of a time')
    expect(zoneFeaturesOf('We meet in Paris.\nThat is at 10:00', 'Europe/Paris')).not.toContain('line of a time')
  })

  test('one of an address, and letters that several zones share', () => {
    const address = 'We meet at 10:00.\n\nCome to 3 Canal Road, Leeds LS1 2AB'
    expect(zoneFeaturesOf(address, 'Europe/London')).toContain('placed body')
    expect(zoneFeaturesOf('We meet in Leeds at 10:00.', 'Europe/London')).not.toContain('placed body')
    expect(candidates('at 10:00 CST').flatMap(({ features }) => features)).toContain('shared letters')
    expect(candidates('at 10:00 CET').flatMap(({ features }) => features)).not.toContain('shared letters')
  })

  test('one in a message above or below that with the news', () => {
    const below =
      'It is fixed for Friday at ten in our office, with all of the team.\n\n' +
      'On 2 Nov 2026, Jo wrote:\n> at 10:00 Paris time'
    expect(zoneFeaturesOf(below, 'Europe/Paris')).toContain('by name old body')
    const above =
      'See below, Paris time\n\n-------- Forwarded message --------\n' +
      'From: Jo <jo@acme.example>\n\nWe shall meet you very soon at our shop'
    expect(zoneFeaturesOf(above, 'Europe/Paris')).toContain('by name top body')
  })

  test('that the mail names a place where the own zone is not named', () => {
    expect(zoneFeaturesOf('Komm um 10:00 in die Hauptstraße 3, 10115 Berlin', 'Europe/London')).toContain(
      'own with place',
    )
  })
})
