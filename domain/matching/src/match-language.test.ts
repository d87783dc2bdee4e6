import { instant, type Resume, type Strength } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { indexEvidence } from './evidence-index.ts'
import { matchLanguage } from './match-language.ts'

const speaks = (...languages: [language: string, fluency: string][]): Resume => ({
  languages: languages.map(([language, fluency]) => ({ language, fluency })),
})
const answer = (text: string, resume: Resume) =>
  matchLanguage(text, indexEvidence(resume, instant('2026-11-22T09:00:00Z')))

describe('matchLanguage', () => {
  test.each<[string, Resume, Strength]>([
    ['German at level B1', speaks(['German', 'C1']), 'strong'],
    ['German at level B1', speaks(['German', 'A2']), 'partial'],
    ['native German', speaks(['German', 'A1']), 'gap'],
    ['German', speaks(['German', '']), 'strong'],
    ['fluent German', speaks(['German', '']), 'partial'],
    ['Spanish or Portuguese', speaks(['Portuguese', 'Fluent']), 'strong'],
    ['Spanish and Portuguese', speaks(['Portuguese', 'Fluent']), 'partial'],
    ['Dutch, French or Danish', speaks(['Danish', 'Native']), 'strong'],
    ['conversational Mandarin', speaks(['Chinese', 'Native']), 'gap'],
    ['Chinese', speaks(['Mandarin', 'Native']), 'strong'],
    ['fluent written French', speaks(['French', 'Fluent, spoken']), 'partial'],
    ['advanced English', speaks(['English', 'Limited working proficiency']), 'partial'],
    ['British Sign Language', speaks(['BSL', 'Fluent']), 'strong'],
    ['Bilingual', speaks(['English', 'Native'], ['French', 'Fluent']), 'partial'],
  ])('MA11 %s, given %j, is %s', (text, resume, strength) => {
    expect(answer(text, resume).strength).toBe(strength)
  })

  test('MA7 a CV in English without a level for it supports English in part, and says so', () => {
    const summary =
      'I lead the night shift of a busy ward and train new staff in the use of the record system for all of the patients.'
    const match = answer('Fluent English', { basics: { summary } })
    expect(match.strength).toBe('partial')
    expect(match.evidence[0]?.quote).toBe(summary)
    expect(match.reason).toContain('states no level')
  })

  test('all alternatives are named when none is there', () => {
    expect(answer('German or French', {}).reason).toBe('Your CV does not show German or French at such a level.')
  })
})
