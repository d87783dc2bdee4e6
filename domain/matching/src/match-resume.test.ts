import {
  instant,
  type Match,
  type Requirement,
  type RequirementKind,
  type Resume,
  type ResumeWork,
  requirementKinds,
  type Strength,
} from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concepts } from './lexicon.ts'
import { matchResume } from './match-resume.ts'

const now = instant('2026-11-22T09:00:00Z')

const need = (text: string, kind: RequirementKind = 'skill', level: 'must' | 'nice' = 'must'): Requirement => ({
  text,
  kind,
  level,
})

const fitOf = (requirements: Requirement[], resume: Resume, title: string | null = null) =>
  matchResume({ title, duties: [], requirements }, resume, { now })

const matchOf = (requirement: Requirement, resume: Resume, title: string | null = null): Match => {
  const [match] = fitOf([requirement], resume, title).matches
  if (!match) throw new Error('no match')
  return match
}

const order: Record<Strength, number> = { gap: 0, partial: 1, strong: 2 }

const requirements: Requirement[] = [
  need('Strong PostgreSQL skills, including query tuning and safe migrations'),
  need('Deep knowledge of Go or Kotlin'),
  need('At least 4 years of nursing', 'experience'),
  need('Experience in commercial construction', 'experience'),
  need("Bachelor's degree in computer science or a related field", 'education'),
  need('HCPC registration', 'licence'),
  need('full driving licence', 'licence'),
  need('Fluent English and German', 'language'),
  need('Good team player', 'trait'),
  need('Right to work in the UK', 'logistics'),
  need('rotating shifts', 'logistics'),
  need('six-figure gifts from major donors', 'experience'),
  need('written policy advice to senior management', 'experience'),
]

const phrases = [
  'Tuned slow Postgres queries',
  'Safe schema migrations for a large database',
  'No experience with Kotlin',
  'Currently learning Go',
  'Staff nurse on a surgical ward',
  'Led a team of six',
  'commercial construction of offices',
  'Secured gifts of £300,000 from major donors',
  'Physiotherapist with HCPC registration',
  'Worked rotating shifts',
  'Irish citizen',
  'Basic SQL',
  'Wrote policy advice for senior management',
  'Software development in Kotlin and Go',
]

const phrase = fc.constantFrom(...phrases)
const year = fc.integer({ min: 1995, max: 2028 })
const job: fc.Arbitrary<ResumeWork> = fc
  .record({
    position: phrase,
    name: fc.constantFrom('Acme', 'Mercy'),
    from: year,
    length: fc.integer({ min: 0, max: 9 }),
    highlights: fc.array(phrase, { maxLength: 3 }),
  })
  .map(({ from, length, ...fields }) => ({
    ...fields,
    startDate: String(from),
    endDate: String(from + length),
  }))

const resumes: fc.Arbitrary<Resume> = fc.record({
  work: fc.array(job, { maxLength: 4 }),
  skills: fc.array(fc.record({ name: phrase, keywords: fc.array(phrase, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
  languages: fc.array(
    fc.record({
      language: fc.constantFrom('English', 'German', 'French'),
      fluency: fc.constantFrom('Native', 'B1', 'Fluent', 'Basic'),
    }),
    { maxLength: 3 },
  ),
  certificates: fc.array(fc.record({ name: fc.constantFrom('HCPC', 'Driving licence', 'CSCS card') }), {
    maxLength: 2,
  }),
  education: fc.array(
    fc.record({
      studyType: fc.constantFrom('BSc', 'PhD', 'GED'),
      area: fc.constantFrom('Computer Science', 'History'),
      endDate: fc.constantFrom('2015', '2030'),
    }),
    { maxLength: 2 },
  ),
})

const strengthsOf = (resume: Resume): Strength[] => fitOf(requirements, resume).matches.map((match) => match.strength)

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}

describe('matchResume', () => {
  test('MA6 adding evidence never lowers a strength', () => {
    fc.assert(
      fc.property(resumes, resumes, (resume, more) => {
        const fuller: Resume = {
          work: [...(resume.work ?? []), ...(more.work ?? [])],
          skills: [...(resume.skills ?? []), ...(more.skills ?? [])],
          languages: [...(resume.languages ?? []), ...(more.languages ?? [])],
          certificates: [...(resume.certificates ?? []), ...(more.certificates ?? [])],
          education: [...(resume.education ?? []), ...(more.education ?? [])],
        }
        const before = strengthsOf(resume)
        strengthsOf(fuller).forEach((strength, place) => {
          expect(order[strength], requirements[place]?.text).toBeGreaterThanOrEqual(order[before[place] ?? 'gap'])
        })
      }),
    )
  })

  test('MA6 the order of the jobs does not matter', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        expect(strengthsOf({ ...resume, work: (resume.work ?? []).toReversed() })).toEqual(strengthsOf(resume))
      }),
    )
  })

  test('MA6 case and blanks do not matter', () => {
    const shout = (value: unknown): unknown => {
      if (typeof value === 'string') return value.toUpperCase().replaceAll(' ', '  ')
      if (Array.isArray(value)) return value.map(shout)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, shout(field)]))
    }
    fc.assert(
      fc.property(resumes, (resume) => {
        expect(strengthsOf(shout(resume) as Resume)).toEqual(strengthsOf(resume))
      }),
    )
  })

  test.each([
    ['unit test', 'unit tests'],
    ['pivot tables', 'pivot table'],
    ['stock counts', 'stock count'],
    ['PLC', 'PLCs'],
    ['care plans', 'care plan'],
  ])('MA6 singular and plural are one: %s and %s', (one, other) => {
    const skills = (name: string): Resume => ({ skills: [{ name }] })
    expect(matchOf(need(one), skills(other)).strength).toBe('strong')
    expect(matchOf(need(other), skills(one)).strength).toBe('strong')
  })

  test('MA7 every quote is a substring of the CV', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const texts = textsOf(resume)
        for (const match of fitOf(requirements, resume).matches)
          for (const evidence of match.evidence)
            expect(
              texts.some((text) => text.includes(evidence.quote)),
              evidence.quote,
            ).toBe(true)
      }),
    )
  })

  test('MA7 a gap has no evidence, anything else has some, and every match has a reason', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        for (const match of fitOf(requirements, resume).matches) {
          expect(match.evidence.length > 0).toBe(match.strength !== 'gap')
          expect(match.reason).toMatch(/^[A-Z“].*[.]$/su)
        }
      }),
    )
  })

  test('MA5 synonyms are symmetric for every tool and trade', () => {
    const unlike: string[] = []
    for (const concept of concepts.values()) {
      const [one, other] = concept.names
      if (!one || !other || concept.shy.length > 0 || !['tool', 'occupation', 'skill'].includes(concept.kind)) continue
      const there = matchOf(need(one), { skills: [{ name: other }] }).strength
      const back = matchOf(need(other), { skills: [{ name: one }] }).strength
      if (there !== back) unlike.push(`${one} / ${other}: ${there}, ${back}`)
    }
    expect(unlike).toEqual([])
  })

  test('MA15 never throws, whatever the CV and the requirement are made of', () => {
    const anything = fc.record(
      Object.fromEntries(
        ['basics', 'work', 'education', 'skills', 'languages', 'certificates', 'projects'].map((key) => [
          key,
          fc.anything({ maxDepth: 4 }),
        ]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, fc.string(), fc.constantFrom(...requirementKinds), (resume, text, kind) => {
        expect(fitOf([need(text, kind)], resume as Resume, text).matches).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })

  test('MA15 junk in place of objects and lists is passed over', () => {
    const junk = {
      work: [null, 3, 'Nurse', { highlights: 'x', position: 5 }],
      skills: {},
      basics: 'hello',
      languages: ['German'],
    }
    expect(matchOf(need('German', 'language'), junk as unknown as Resume).strength).toBe('strong')
  })

  test('MA8 lengths are summed over relevant jobs and the sum is stated', () => {
    const resume: Resume = {
      work: [
        { name: 'North', position: 'Backend Engineer', startDate: '2017-01', endDate: '2019-12' },
        { name: 'South', position: 'Backend Developer', startDate: '2019-01', endDate: '2020-12' },
        { name: 'Bistro', position: 'Chef', startDate: '2005', endDate: '2016' },
      ],
    }
    const match = matchOf(need('5 years of backend development', 'experience'), resume)
    expect(match.strength).toBe('partial')
    expect(match.reason).toBe(
      'Your CV shows 4 years of this at North (2017–2019) and at South (2019–2020); the posting asks for 5 years.',
    )
  })

  test('MA10 what is denied is nothing, and what is being learnt is partial at most', () => {
    expect(matchOf(need('Kotlin'), { basics: { summary: 'No experience with Kotlin.' } }).strength).toBe('gap')
    expect(matchOf(need('Kotlin'), { basics: { summary: 'Currently learning Kotlin.' } }).strength).toBe('partial')
    expect(matchOf(need('Kotlin'), { skills: [{ name: 'Kotlin', level: 'Beginner' }] }).strength).toBe('partial')
    expect(
      matchOf(need('Basic knowledge of Kotlin'), { skills: [{ name: 'Kotlin', level: 'Beginner' }] }).strength,
    ).toBe('strong')
  })

  test('MA11 any of several, or all of them', () => {
    const kotlin: Resume = { skills: [{ name: 'Kotlin' }] }
    expect(matchOf(need('Go or Kotlin'), kotlin).strength).toBe('strong')
    expect(matchOf(need('Kotlin and Terraform'), kotlin).strength).toBe('partial')
    expect(matchOf(need('Kotlin, Scala or Clojure'), kotlin).strength).toBe('strong')
    expect(matchOf(need('Kotlin, Scala and Clojure'), kotlin).missing).toEqual(['Scala', 'Clojure'])
  })

  test('MA12 frame words alone match nothing', () => {
    const resume: Resume = {
      work: [{ name: 'X', position: 'Clerk', highlights: ['Strong knowledge and proven ability and experience'] }],
    }
    expect(matchOf(need('Strong knowledge and proven ability with sanctions'), resume).strength).toBe('gap')
  })

  test('MA13 traits are never strong, and right to work is never read from a place of work', () => {
    const resume: Resume = {
      work: [{ name: 'Acme, London', position: 'Team leader', highlights: ['Led a team', 'Mentored juniors'] }],
    }
    expect(matchOf(need('Leadership', 'trait'), resume).strength).toBe('partial')
    expect(matchOf(need('Right to work in the UK', 'logistics'), resume).strength).toBe('gap')
  })

  test('MA14 gaps come by must, then papers, then weight', () => {
    const fit = fitOf(
      [
        need('Curiosity', 'trait'),
        need('Terraform', 'skill', 'nice'),
        need('Kubernetes'),
        need('HCPC registration', 'licence'),
        need('Right to work in the UK', 'logistics'),
        need('Kubernetes, Terraform, Ansible and Jenkins'),
      ],
      {},
    )
    expect(fit.gaps).toEqual([3, 4, 5, 2, 0, 1])
  })

  test('MA14 what is strong is no gap', () => {
    fc.assert(
      fc.property(resumes, (resume) => {
        const fit = fitOf(requirements, resume)
        const open = fit.matches.flatMap((match, place) => (match.strength === 'strong' ? [] : [place]))
        expect(fit.gaps.toSorted((one, other) => one - other)).toEqual(open)
      }),
    )
  })
})

describe('leading people', () => {
  const wanted = need('Experience of leading a small team', 'experience')
  const told = (...highlights: string[]): Match =>
    matchOf(wanted, { work: [{ name: 'Brightwell', position: 'Engineer', highlights }] })

  test.each([
    ['Led a team of eight', 'strong'],
    ['Managed a large team across two sites', 'strong'],
    ['Mentored two junior engineers and planned the work of a team of four', 'partial'],
    ['Coached three graduates', 'partial'],
    ['Was part of a small team of five', 'gap'],
    ['Planned menus for a small hotel', 'gap'],
    ['Ran tests with the team', 'gap'],
    ['Led and trained a team of five', 'strong'],
  ] as const)('MA5 MA12 “%s” is %s: size says nothing, care for others is close', (highlight, strength) => {
    expect(told(highlight).strength).toBe(strength)
  })
})

describe('numbered standards', () => {
  const audits = { work: [{ name: 'Lab', highlights: ['Kept the files ready for ISO 9001:2015 audits'] }] }
  const accredited = { work: [{ name: 'Lab', highlights: ['Worked in an ISO/IEC 17025 laboratory'] }] }

  test('MA16 one standard is not another of the same body, and is named with its number', () => {
    const match = matchOf(need('Experience with ISO 17025', 'experience'), audits)
    expect(match).toMatchObject({ strength: 'gap', missing: ['ISO 17025'] })
    expect(match.reason).toBe('Your CV does not mention ISO 17025.')
  })

  test.each(['ISO 17025', 'ISO/IEC 17025', 'BS EN ISO/IEC 17025', 'ISO17025', 'iso 17025'])(
    'MA16 %s is shown whatever the bodies named with it',
    (name) => {
      expect(matchOf(need(`Experience with ${name}`, 'experience'), accredited).strength).toBe('strong')
    },
  )

  test('MA16 a number of another standard family does not count', () => {
    const sixteen = { work: [{ name: 'Firm', highlights: ['Led 16 people through IFRS 9'] }] }
    expect(matchOf(need('IFRS 16'), sixteen)).toMatchObject({ strength: 'gap', missing: ['IFRS 16'] })
  })
})
