import {
  certainties,
  type Origins,
  type Posting,
  payPeriods,
  type Resume,
  requirementKinds,
  requirementLevels,
  seniorities,
  workModes,
} from '@roundtwo/model'
import fc from 'fast-check'
import { anyJson, anyText, maybe } from './text.ts'

const texts = fc.array(anyText(), { maxLength: 3 })

export const anyPosting: fc.Arbitrary<Posting> = fc.record({
  title: maybe(anyText()),
  company: maybe(anyText()),
  place: maybe(anyText()),
  mode: fc.constantFrom(...workModes),
  seniority: fc.constantFrom(...seniorities),
  pay: maybe(
    fc.record({
      min: fc.double({ min: 0, max: 1e6, noNaN: true }).map((amount) => amount + 0),
      max: fc.nat(),
      currency: fc.constantFrom('GBP', 'EUR', 'USD'),
      period: fc.constantFrom(...payPeriods),
    }),
  ),
  requirements: fc.array(
    fc.record({
      text: anyText(1),
      kind: fc.constantFrom(...requirementKinds),
      level: fc.constantFrom(...requirementLevels),
    }),
    { maxLength: 3 },
  ),
  duties: texts,
  values: texts,
  formatHints: texts,
  text: fc.oneof(
    anyText(0, 40),
    anyText(1).map((text) => text.repeat(3000)),
  ),
})

export const anyOrigins: fc.Arbitrary<Origins> = fc.dictionary(
  fc.constantFrom('title', 'company', 'requirements.0.text', '7', 'constructor'),
  fc.record({
    certainty: fc.constantFrom(...certainties),
    quote: anyText(),
    where: anyText(),
    confirmed: fc.boolean(),
  }),
  { noNullPrototype: true },
)

const sparse = { requiredKeys: [] as [] }

/** Sparse, as people's are, with fields the schema does not know. */
export const anyResume: fc.Arbitrary<Resume> = fc
  .tuple(
    fc.record(
      {
        basics: fc.record({ name: anyText(), email: anyText(), url: anyText() }, sparse),
        work: fc.array(
          fc.record({ name: anyText(), position: anyText(), startDate: anyText(), highlights: texts }, sparse),
          { maxLength: 3 },
        ),
        skills: fc.array(fc.record({ name: anyText(), keywords: texts }, sparse), { maxLength: 2 }),
      },
      sparse,
    ),
    fc.dictionary(fc.constantFrom('x-theme', 'meta', '10', '2'), anyJson, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  )
  .map(([known, unknown]) => ({ ...known, ...unknown }))
