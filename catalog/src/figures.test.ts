import {
  type FigureUnit,
  figureChecks,
  figureGroups,
  figureQualities,
  figureUnits,
  figureUses,
  folkloreVerdicts,
  type PublishedFigure,
} from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { figures, folklore } from './index.ts'
import { bagOf, fieldsOf, kebab, pairsAlike, twice, whole } from './wording.ts'

const byId = new Map(figures.map((figure) => [figure.id, figure]))
const publishedValue = (id: string): number => byId.get(id)?.value ?? Number.NaN

/** As a claim says it: 0.291 as 29.1%, of a share; 25.1 as it stands, of days. */
const said = (value: number, unit: FigureUnit): string =>
  unit === 'share' || unit === 'change' ? `${Number((value * 100).toFixed(1))}%` : String(value)

/** The numbers of a text: 30, 4.7, 9,000, -0.19. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.])-?\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([number]) => number)

const numbersOf = ({ claim, caveat, counted }: PublishedFigure): string[] =>
  numbersIn([claim, caveat ?? '', counted].join(' '))

const bounds: Record<FigureUnit, [number, number]> = {
  share: [0, 1],
  change: [-1, 10],
  count: [1, 1000],
  days: [1, 200],
  weeks: [1, 20],
  correlation: [-1, 1],
  ratio: [0.1, 10],
  finding: [0, 0],
}

describe('every published figure', () => {
  test('has the fields of its type and nothing else', () => {
    for (const figure of figures) {
      expect(fieldsOf(figure), figure.id).toEqual([
        'author',
        'caveat',
        'claim',
        'counted',
        'group',
        'high',
        'id',
        'low',
        'population',
        'quality',
        'sample',
        'source',
        'unit',
        'url',
        'use',
        'value',
        'verified',
        'year',
      ])
      expect(figure.id).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u)
      expect(figureGroups, figure.id).toContain(figure.group)
      expect(figureUnits, figure.id).toContain(figure.unit)
      expect(figureQualities, figure.id).toContain(figure.quality)
      expect(figureChecks, figure.id).toContain(figure.verified)
      expect(figureUses, figure.id).toContain(figure.use)
    }
    expect(twice(figures.map(({ id }) => id))).toEqual([])
  })

  test('has a value or a range with two ends, unless it is a finding without a size', () => {
    for (const { id, unit, value, low, high } of figures) {
      if (unit === 'finding') {
        expect([value, low, high], id).toEqual([null, null, null])
        continue
      }
      expect(low === null, id).toBe(high === null)
      expect(value !== null || low !== null, id).toBe(true)
      const ends = [low, value, high].filter((each) => each !== null)
      expect(ends, id).toEqual(ends.toSorted((one, other) => one - other))
      const [least, most] = bounds[unit]
      expect(
        ends.filter((each) => !(each >= least && each <= most)),
        id,
      ).toEqual([])
    }
  })

  test('says its own number in its claim, or both ends of its range', () => {
    for (const { id, claim, unit, value, low, high } of figures) {
      const numbers = value !== null ? [value] : [low, high].filter((each) => each !== null)
      expect(
        numbers.filter((each) => !claim.includes(said(each, unit))),
        id,
      ).toEqual([])
    }
  })

  test('is one sentence written in full, and says of whom, of when and by whom', () => {
    for (const { id, claim, counted, population, source, author, year, sample } of figures) {
      expect(
        [claim, counted, population, source, author].filter((text) => !whole(text)),
        id,
      ).toEqual([])
      expect(claim, id).toMatch(/\.$/u)
      expect(claim.match(/[.?!](?= \p{Lu})/gu), id).toBeNull()
      expect(claim.length, id).toBeLessThanOrEqual(220)
      if (sample !== null) expect(sample, id).toMatch(/\d|million/u)
      if (year !== null) expect(year >= 1975 && year <= 2026, id).toBe(true)
    }
  })

  test('that is a share, a ratio or a wait says what was counted against what', () => {
    const against: Partial<Record<FigureUnit, RegExp>> = {
      share: / per /u,
      ratio: / over /u,
      days: /days/iu,
      weeks: /weeks/iu,
      change: /change/iu,
    }
    for (const { id, unit, counted } of figures) expect(counted, id).toMatch(against[unit] ?? /./u)
  })

  test('of interviews that led somewhere says whether offers or hires were counted', () => {
    for (const { id, counted } of figures.filter((each) => each.id.includes('2hire'))) {
      expect(counted, id).toMatch(/^Hires, not offers/u)
    }
    for (const { id, counted } of figures.filter((each) => each.id.includes('2offer') && each.unit === 'share')) {
      expect(counted, id).toMatch(/^Offers/u)
    }
  })

  test('carries its caveat where it may not be cited bare, and one that ever happened says so', () => {
    for (const { id, use, caveat } of figures) {
      if (use !== 'plain') expect(caveat, id).not.toBeNull()
      if (caveat !== null) expect(whole(caveat) && /\.$/u.test(caveat), id).toBe(true)
      if (use === 'ever') expect(caveat, id).toMatch(/not the chance/u)
    }
  })

  test('links to a page without the tail of a campaign', () => {
    for (const { id, url } of figures) {
      if (url === null) continue
      const { protocol, searchParams, username } = new URL(url)
      expect(['https:', 'http:'], id).toContain(protocol)
      expect(username, id).toBe('')
      expect(
        [...searchParams.keys()].filter((name) => /^utm|^ref$|^amp$/u.test(name)),
        id,
      ).toEqual([])
    }
    expect(figures.filter(({ url }) => url === null).length).toBeLessThanOrEqual(1)
  })

  test('that we divided ourselves follows from what was published', () => {
    expect(publishedValue('fun_sr_uk_int2offer')).toBeCloseTo(
      publishedValue('fun_sr_uk_app2offer') / publishedValue('fun_sr_uk_app2int'),
      3,
    )
    expect(publishedValue('fun_lever_smb_onsite2offer')).toBeCloseTo(1.5 / publishedValue('fun_lever_smb_perhire'), 2)
    expect(publishedValue('fun_lever_smb_second_wave_share')).toBeCloseTo(0.5 / 1.5, 2)
    expect(publishedValue('fun_finalist_univ')).toBeCloseTo(174 / 598, 3)
    expect(publishedValue('sig_topic_culture_hired')).toBeCloseTo(63 / 47, 2)
    for (const { id, quality, verified } of figures) {
      expect(quality === 'derived', id).toBe(verified === 'derived')
    }
  })

  test('is not a judgement of our own, nor one of the numbers nobody can trace', () => {
    for (const { id, claim } of figures) {
      expect(id).not.toMatch(/^(?:prior|lr|reg)_|_bands$/u)
      expect(claim).not.toMatch(/\b57%|\b2%|\b140\b|\b250\b/u)
    }
  })

  test('is there in every group, few enough to be read', () => {
    for (const group of figureGroups) {
      expect(figures.filter((figure) => figure.group === group).length, group).toBeGreaterThanOrEqual(3)
    }
    expect(figures.length).toBeGreaterThanOrEqual(60)
    expect(figures.length).toBeLessThanOrEqual(90)
    expect(twice(figures.map(({ claim }) => claim))).toEqual([])
  })
})

describe('every piece of folklore', () => {
  test('has the fields of its type, a verdict, and rests on figures that exist', () => {
    for (const { id, verdict, figures: rests, ...rest } of folklore) {
      expect(fieldsOf(rest), id).toEqual(['claim', 'measured', 'origin'])
      expect(id).toMatch(kebab)
      expect(folkloreVerdicts, id).toContain(verdict)
      expect(
        rests.filter((each) => !byId.has(each)),
        id,
      ).toEqual([])
      expect(twice(rests), id).toEqual([])
      if (verdict !== 'unsupported') expect(rests.length, id).toBeGreaterThan(0)
      if (rests.length === 0) expect(rest.measured, id).toMatch(/^No study was found/u)
    }
    expect(twice(folklore.map(({ id }) => id))).toEqual([])
    for (const verdict of folkloreVerdicts) {
      expect(folklore.filter((each) => each.verdict === verdict).length, verdict).toBeGreaterThanOrEqual(2)
    }
  })

  test('is written in full: the claim in one sentence, what was measured in at most three', () => {
    for (const { id, claim, measured, origin } of folklore) {
      expect(
        [claim, measured, ...(origin === null ? [] : [origin])].filter((text) => !whole(text)),
        id,
      ).toEqual([])
      expect(claim, id).toMatch(/^[^.?!]+\.$/u)
      expect(measured, id).toMatch(/\.$/u)
      expect(measured.split(/[.?!](?: |$)/u).length - 1, id).toBeLessThanOrEqual(3)
    }
  })

  test('uses no number that its figures do not state', () => {
    for (const { id, measured, figures: rests } of folklore) {
      const stated = new Set(rests.flatMap((each) => byId.get(each) ?? []).flatMap(numbersOf))
      expect(
        numbersIn(measured).filter((number) => !stated.has(number)),
        id,
      ).toEqual([])
    }
  })

  test('is said once', () => {
    expect(
      pairsAlike(
        folklore.map(({ claim }) => claim),
        bagOf,
        0.6,
      ),
    ).toEqual([])
  })
})

test('numbers are read with their thousands, decimals and signs', () => {
  expect(numbersIn('From 9,000 people 25.6% and -0.19, in 2017; 3 to 11.')).toEqual([
    '9,000',
    '25.6',
    '-0.19',
    '2017',
    '3',
    '11',
  ])
})
