import { instant, type Resume, type ResumeEducation, type Strength } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { indexEvidence } from './evidence-index.ts'
import { matchEducation } from './match-education.ts'

const studied = (studyType: string, area: string, endDate = '2015'): Resume => {
  const education: ResumeEducation = { institution: 'Somewhere', studyType, area, startDate: '2010', endDate }
  return { education: [education] }
}
const strengthOf = (text: string, resume: Resume): Strength =>
  matchEducation(text, indexEvidence(resume, instant('2026-11-22T09:00:00Z'))).strength

describe('matchEducation', () => {
  test.each<[string, Resume, Strength]>([
    ["Bachelor's degree", studied('BSc', 'Physics'), 'strong'],
    ["Bachelor's degree", studied('PhD', 'Physics'), 'strong'],
    ["Bachelor's degree", studied('GED', ''), 'gap'],
    ["Master's degree in physics", studied('BSc', 'Physics'), 'partial'],
    ["Master's degree", studied('BSc', 'Physics'), 'gap'],
    ['degree in computer science or a related field', studied('B.Sc.', 'Computer Science'), 'strong'],
    ['degree in computer science', studied('BA', 'History'), 'partial'],
    ["Bachelor's degree", studied('BSc', 'Physics', '2029'), 'partial'],
    ['Diploma or B.E. in Mechanical or Production Engineering', studied('B.E.', 'Mechanical Engineering'), 'strong'],
    ['an OND or HND in any discipline', studied('HND', 'Catering'), 'strong'],
    ['high school diploma or GED', studied('Abitur', ''), 'strong'],
    ['Six Sigma yellow belt', { certificates: [{ name: 'Six Sigma Green Belt' }] }, 'strong'],
    ['Six Sigma green belt', { certificates: [{ name: 'Yellow Belt' }] }, 'partial'],
    ['degree', { basics: { summary: 'Used to a high degree of autonomy.' } }, 'gap'],
  ])('MA1 %s, given %j, is %s', (text, resume, strength) => {
    expect(strengthOf(text, resume)).toBe(strength)
  })

  test('MA8 years of such work stand in where the posting takes experience instead', () => {
    const work = [{ name: 'Kite', position: 'Software engineer', startDate: '2016', endDate: '2024' }]
    expect(strengthOf('Degree in computer science or equivalent experience', { work })).toBe('strong')
    expect(strengthOf('Degree in computer science', { work })).toBe('gap')
  })
})
