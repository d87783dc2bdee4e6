import { instant, type Resume, type ResumeRecord } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { resumeLines } from './resume-lines.ts'

const record = (id: string, resume: Resume): ResumeRecord => ({
  id,
  name: id,
  resume,
  documentId: null,
  example: false,
  updatedAt: instant('2026-11-22T10:00:00Z'),
})

const kept = record('a', {
  work: [{ name: 'Fernleigh Foods', position: 'QA lead', highlights: ['Cut returns by 40 %', ' '] }],
  projects: [{ name: 'Rota', description: 'A rota for 30 volunteers' }],
  certificates: [{ name: 'First aid at work' }],
})

test('lines carry their path and where they stand', () => {
  expect(resumeLines([kept]).map(({ path, text, where }) => [path, text, where])).toEqual([
    ['work.0.highlights.0', 'Cut returns by 40 %', 'QA lead, Fernleigh Foods'],
    ['projects.0.description', 'A rota for 30 volunteers', 'Projects'],
    ['certificates.0', 'First aid at work', 'Certificates'],
  ])
})

test('a line that stands in two CVs is offered once', () => {
  const keys = resumeLines([kept, record('b', kept.resume)]).map(({ key }) => key)
  expect(keys).toHaveLength(3)
  expect(new Set(keys).size).toBe(3)
})
