import { type Instant, instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { readResumeLines } from './read-resume-lines.ts'
import { mostLines } from './resume-lines.ts'

const now: Instant = instant('2026-11-22T09:00:00.000Z')
const read = (text: string, settled?: Instant) =>
  readResumeLines(
    text.split('\n').map((line) => ({ text: line.replace(/^# /, ''), heading: line.startsWith('# ') })),
    settled ? { now: settled } : {},
  )

const head = '# Ann Castell\nann.castell@example.org | 07700 900123 | Leeds'
const work =
  '# Work experience\n\nStaff Nurse, Kelvin Bridge Infirmary\nMarch 2015 – June 2019\n- Ran a clinic on nights'
const cv = [
  head,
  work,
  '# Education\n\nBSc Nursing, University of Leeds, 2014',
  '# Volunteering\n\nDriver, Leeds Food Bank, 2018 – 2019\n- Drove a van on Sundays',
  '# Skills\n\nExcel, Word, Photoshop',
  '# Languages\n\nEnglish (native), French (B2)',
  '# Certifications\n\nAdvanced Life Support, Red Cross, May 2021',
  '# Awards\n\nNurse of the Year, Leeds Council, 2018',
  '# Publications\n\nCastell, A. (2019). Night work on wards. Journal of Nursing, 12(3), 4–9.',
  '# Interests\n\nChess, fell running',
  '# References\n\nAvailable on request',
].join('\n\n')

describe('a plain CV', () => {
  test('is read with the parts of JSON Resume in their places', async () => {
    const { resume, notes } = await read(cv, now)
    expect(resume.basics).toMatchObject({ name: 'Ann Castell', email: 'ann.castell@example.org' })
    expect(resume.work).toEqual([
      {
        ...{
          name: 'Kelvin Bridge Infirmary',
          position: 'Staff Nurse',
          startDate: '2015-03',
          endDate: '2019-06',
        },
        highlights: ['Ran a clinic on nights'],
      },
    ])
    expect(resume.education).toMatchObject([{ institution: 'University of Leeds', endDate: '2014' }])
    expect(resume.volunteer).toMatchObject([{ startDate: '2018', highlights: ['Drove a van on Sundays'] }])
    expect(resume.skills).toEqual(['Excel', 'Word', 'Photoshop'].map((name) => ({ name })))
    expect(resume.languages).toEqual([
      { language: 'English', fluency: 'native' },
      { language: 'French', fluency: 'B2' },
    ])
    expect(resume.certificates).toEqual([{ name: 'Advanced Life Support', issuer: 'Red Cross', date: '2021-05' }])
    expect(resume.awards).toEqual([{ title: 'Nurse of the Year', awarder: 'Leeds Council', date: '2018' }])
    expect(resume.publications).toMatchObject([{ releaseDate: '2019' }])
    expect(resume.interests).toEqual([{ name: 'Chess' }, { name: 'fell running' }])
    expect(resume.references).toEqual([{ reference: 'Available on request' }])
    expect(notes.map(({ code }) => code).filter((code) => code !== 'not-placed')).toEqual([])
  })

  test('without work says so, as does one without a name', async () => {
    const codes = async (text: string) => (await read(text, now)).notes.map(({ code }) => code)
    expect(await codes(head)).toContain('no-work')
    expect(await codes(work)).toContain('no-name')
    expect(await codes(work)).not.toContain('no-work')
  })

  test('of more lines than a CV has is read so far, which is told', async () => {
    const lines = (count: number) =>
      readResumeLines(
        Array.from({ length: count }, (_, at) => ({ text: at === 0 ? 'Ann Castell' : 'Leeds' })),
        { now },
      )
    const told = (notes: readonly { code: string }[]) => notes.filter(({ code }) => code === 'too-long').length
    expect([told((await lines(mostLines)).notes), told((await lines(mostLines + 1)).notes)]).toEqual([0, 1])
  })
})

describe('years of two digits', () => {
  const short = (told: string) => `${head}\n\n${work.replace('March 2015 – June 2019', told)}`
  const startOf = async (text: string, settled?: Instant) => (await read(text, settled)).resume.work?.[0]?.startDate

  test('are settled by the time of reading', async () => {
    const text = short("March '29 – June '31")
    expect(await startOf(text, now)).toBe('2029-03')
    expect(await startOf(text, instant('2022-11-22T09:00:00.000Z'))).toBe('1929-03')
  })

  test('without it by the latest year that is written out', async () => {
    const text = short("March '08 – June '09")
    const named = (year: number) => startOf(`${text}\n\n# Awards\n\nNurse of the Year, ${year}`)
    expect(await named(2010)).toBe('2008-03')
    expect(await startOf(text)).toBe('1908-03')
    expect(await named(1999)).toBe('1908-03')
  })
})
