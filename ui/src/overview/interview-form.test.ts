import { instant } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { type InterviewForm, toSaveInterview } from './interview-form.ts'

const form: InterviewForm = {
  ...{ start: instant('2026-12-08T10:00:00Z'), end: null, zone: null, place: 'Ward 7', link: null },
  ...{ platform: null, status: 'planned', roundId: 'r', personIds: ['a'] },
}

test('only what was changed by hand is said, so that the rest may still be updated', () => {
  expect(toSaveInterview('o', 'i', form, form)).toEqual({ opportunityId: 'o', id: 'i' })
  const changed = { ...form, place: null, personIds: ['a', 'b'] }
  expect(toSaveInterview('o', 'i', changed, form)).toEqual({
    ...{ opportunityId: 'o', id: 'i', place: null, personIds: ['a', 'b'] },
  })
})

test('of a new interview all is said', () => {
  expect(toSaveInterview('o', undefined, form)).toEqual({ opportunityId: 'o', ...form })
  const { roundId: _round, ...without } = form
  expect(toSaveInterview('o', undefined, { ...form, roundId: undefined })).toEqual({
    opportunityId: 'o',
    ...without,
  })
})
