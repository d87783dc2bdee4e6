import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { companyCandidates, companyKey } from './companies.ts'
import { jobCandidates } from './jobs.ts'
import { markedScene } from './testing/marked-scene.ts'

const values = (text: string) => companyCandidates(markedScene(text)).map(({ value }) => value)
const featuresOf = (text: string, company: string) =>
  companyCandidates(markedScene(text)).find(({ value }) => value === company)?.features ?? []

const company = fc.constantFrom(
  'Brackwater Homes',
  'Next',
  'Boots',
  'Work',
  'Cobalt & Rye',
  'Bank of Ghent',
  'Day & Daughter',
)

describe('a company', () => {
  test('is among the candidates where its name is capitalised, an ordinary word or not', () => {
    fc.assert(
      fc.property(company, fc.constantFrom('at', 'with', 'from', 'joining'), (name, word) => {
        expect(values(`We would like to see you again about the job ${word} ${name} this week.`)).toContain(name)
      }),
    )
  })

  test('is among them where the tagger saw it, capitalised or not', () => {
    expect(values('come back to [ORG toast] on friday, the guys liked you')).toContain('toast')
  })

  test('is one, with and without its legal form', () => {
    fc.assert(
      fc.property(company, fc.constantFrom('Ltd', 'GmbH', 'plc', 'Inc'), (name, form) => {
        const text = `You will meet us at [ORG ${name}] soon.\n\nKind regards\n\nJane\n[ORG ${name} ${form}]`
        const keys = values(text).map((value) => companyKey(value.toLowerCase().match(/[\p{L}]+/gu) ?? []))
        expect(keys.filter((key) => key === companyKey(name.toLowerCase().match(/[\p{L}]+/gu) ?? []))).toHaveLength(1)
      }),
    )
  })

  test('that the sender writes from shows in the domain', () => {
    const mail = (domain: string) =>
      `From: Jane Doe <jane@${domain}.example>\nTo: Sam\nSubject: Interview\n\nHi Sam,\n\nCome and see us at [ORG Brackwater Homes].`
    expect(featuresOf(mail('brackwaterhomes'), 'Brackwater Homes')).toContain('domain same')
    expect(featuresOf(mail('brackwater-homes'), 'Brackwater Homes')).toContain('domain same')
    expect(featuresOf(mail('brackwater'), 'Brackwater Homes')).toContain('domain holds')
    expect(featuresOf(mail('talentbridge'), 'Brackwater Homes').some((name) => name.startsWith('domain'))).toBe(false)
  })

  test('of an agency shows by its words, and that a client is spoken of', () => {
    const features = featuresOf(
      'Our client would like to see you. Jane, [ORG Northgate Talent] team',
      'Northgate Talent',
    )
    expect(features).toContain('agency word')
    expect(features.some((name) => name.startsWith('client '))).toBe(true)
  })

  test('that is known of the opportunity says so', () => {
    const scene = markedScene('See you at [ORG Fold] on Monday.', { known: { company: 'Fold', role: null } })
    const fold = companyCandidates(scene).find(({ value }) => value === 'Fold')
    expect(fold?.features).toContain('known')
    const other = companyCandidates(markedScene('See you at [ORG Fold] on Monday.')).find(
      ({ value }) => value === 'Fold',
    )
    expect(other?.features).not.toContain('known')
  })
})

describe('the domain of an address', () => {
  const ofDomain = (text: string) =>
    companyCandidates(markedScene(text)).find(({ features }) => features.includes('of a domain'))
  const named = (address: string) => ofDomain(`See you on Monday.\n\nDana\n${address}`)

  test('may name the company where nothing else does', () => {
    expect(named('dana.cole@brightpath.example')?.value).toBe('Brightpath')
    expect(named('dana@st-jude.example')?.value).toBe('St Jude')
    expect(named('dana@talentbridge.example')?.features).toContain('of a domain of an agency')
  })

  test('does not where anybody may have it', () => {
    for (const host of ['gmail.com', 'us.greenhouse-mail.io', 'outlook.com'])
      expect(named(`dana@${host}`), host).toBeUndefined()
    expect(ofDomain('See you on Monday.')).toBeUndefined()
  })
})

describe('the title of a post', () => {
  const jobs = (text: string) => jobCandidates(markedScene(text)).map(({ value }) => value)

  test('is among the candidates whole, though the tagger saw a part of it', () => {
    expect(jobs('for the Senior Site [JOB Reliability Engineer] position at Acme')).toContain(
      'Senior Site Reliability Engineer',
    )
    expect(jobs('Post: [JOB Nurse Manager], Medicine')).toEqual(
      expect.arrayContaining(['Nurse Manager', 'Nurse Manager, Medicine']),
    )
  })

  test('is among them between words that frame it, in small letters too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('install tech', 'night baker', 'front desk'),
        fc.constantFrom('job', 'role', 'position'),
        (title, word) => {
          expect(jobs(`can you come back for the ${title} ${word} on friday`)).toContain(title)
        },
      ),
    )
  })

  test('never runs over a line', () => {
    for (const value of jobs('Role: [JOB Data Engineer]\nSenior Manager Jane Doe\n[JOB Analyst]'))
      expect(value).not.toContain('\n')
  })
})
