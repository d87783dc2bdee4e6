import { expect, test } from 'vitest'
import { checkInput } from './check-input.ts'
import { operations } from './operations/index.ts'

test('a field left out is said to be missing, one that is wrong is said to be wrong', () => {
  expect(checkInput(operations.getPlan, {})).toMatchObject({ ok: false, message: 'id is missing.' })
  expect(checkInput(operations.readPosting, { text: 5 })).toMatchObject({
    ok: false,
    message: 'text: Invalid input: expected string, received number.',
  })
})
