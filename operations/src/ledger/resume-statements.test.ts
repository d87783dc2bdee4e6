import { expect, test } from 'vitest'
import { resumeFacts, resumeFigures } from './resume-statements.ts'

const resume = {
  basics: { summary: 'Nurse with 9 years of experience.' },
  work: [
    {
      ...{ position: 'Ward manager', name: 'Hollin Bridge', startDate: '2019-04' },
      highlights: ['Led 34 nurses. Cut falls by 18 %.', 'Rewrote the rota in 2021'],
    },
  ],
  certificates: [{ name: 'Prescribing', date: '2020' }],
}

test('a CV’s figures come with their sentence and their place; a year is none', () => {
  expect(resumeFigures(resume).map(({ figure, quote, where }) => [figure.amount, quote, where])).toEqual([
    [9, 'Nurse with 9 years of experience.', 'basics.summary'],
    [34, 'Led 34 nurses.', 'work.0.highlights.0'],
    [18, 'Cut falls by 18 %.', 'work.0.highlights.0'],
  ])
  expect(resumeFigures(resume)[1]?.figure).toMatchObject({ subject: 'nurses', unit: 'nurses' })
})

test('as short facts it says what was done, where, and what papers there are', () => {
  expect(resumeFacts(resume)).toEqual(
    expect.arrayContaining(['Ward manager, Hollin Bridge, 2019-04', 'Rewrote the rota in 2021', 'Prescribing, 2020']),
  )
})
