import { type Instant, instant, type PlainDate, plainDate, type ZoneName } from '@roundtwo/model'
import fc from 'fast-check'

/** Any Unicode but NUL, which PostgreSQL's text cannot hold; short, for there are many of them. */
export const anyText = (minLength = 0, maxLength = 12): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', minLength, maxLength }).map((text) => text.replaceAll('\0', '␀')),
    fc.constantFrom(
      "O'Brien; drop table opportunity; --",
      'ﷺ 👩🏽‍🚀 e\u0301 \u202Eabc',
      '"\\\n\r\t',
      '\uFEFF\uE000\u{10FFFF}',
    ),
  )

export const anyId: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: anyText(1) },
)

export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null, freq: 2 })

export const anyInstant: fc.Arbitrary<Instant> = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => instant(date.toISOString()))

export const anyDate: fc.Arbitrary<PlainDate> = anyInstant.map((moment) => plainDate(moment.slice(0, 10)))

export const anyZone: fc.Arbitrary<ZoneName> = fc.constantFrom(
  ...(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as ZoneName[]),
)

/** As it is after a journey through JSON: no -0, no undefined; `__proto__` may be a key like any other. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
