import { blankInvitation, blankPosting, instant } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { addItem, blankDraft, forgetOrigin, removeItem, settleItem } from './draft.ts'
import { draftToSave } from './draft-to-save.ts'
import type { Item, Reading, Role } from './item.ts'

const invitationReading = (company: string | null): Reading => ({
  role: 'invitation',
  value: { ...blankInvitation, company, start: instant('2026-12-02T10:30:00Z'), origins: {}, notes: [] },
})
const postingReading = (title: string, company: string | null = null): Reading => ({
  role: 'posting',
  value: { ...blankPosting, title, company, text: `${title} wanted`, origins: {}, notes: [] },
})

const item = (id: string, role: Role, readings: Reading[]): Item => ({
  id,
  name: `${id}.txt`,
  source: { text: id },
  role,
  state: 'read',
  trouble: null,
  readings,
})

const given = (...items: Item[]) =>
  items.reduce((draft, next) => settleItem(addItem(draft, { ...next, state: 'reading' }), next), blankDraft)

describe('a draft', () => {
  test('takes company and role from what was read, the posting’s title before the mail’s', () => {
    const draft = given(
      item('mail', 'invitation', [invitationReading('Alder Lane')]),
      item('advert', 'posting', [postingReading('Baker', 'Alder Lane Ltd')]),
    )
    expect(draft).toMatchObject({ company: 'Alder Lane', role: 'Baker' })
  })

  test('leaves alone what the user typed', () => {
    const typed = {
      ...given(item('mail', 'invitation', [invitationReading('Alder')])),
      company: 'Elm',
      ownCompany: true,
    }
    const more = item('advert', 'posting', [postingReading('Baker', 'Oak')])
    expect(settleItem(addItem(typed, { ...more, state: 'reading' }), more).company).toBe('Elm')
  })

  test('removing an item takes its part out, and another of the same role steps in', () => {
    const draft = given(
      item('first', 'posting', [postingReading('Baker')]),
      item('second', 'posting', [postingReading('Head baker')]),
    )
    expect(draft.role).toBe('Head baker')
    const one = removeItem(draft, 'second')
    expect(one.role).toBe('Baker')
    expect(removeItem(one, 'first')).toMatchObject({
      role: '',
      posting: blankPosting,
      from: { posting: null },
    })
  })

  test('an item that turns out to be something else moves its part', () => {
    const both = [invitationReading('Alder'), postingReading('Baker')]
    const draft = given(item('text', 'invitation', both))
    const moved = settleItem(draft, item('text', 'posting', both))
    expect(moved.invitation).toEqual(blankInvitation)
    expect(moved.posting.title).toBe('Baker')
  })

  test('saves only what tells something, with the originals', () => {
    const saved = draftToSave({
      ...given(item('advert', 'posting', [postingReading('Baker')])),
      company: ' Elm ',
    })
    expect(saved).toMatchObject({ company: 'Elm', role: 'Baker', invitation: null, resume: null })
    expect(saved.files?.map(({ role, file }) => [role, file.name])).toEqual([['posting', 'posting.txt']])
  })
})

test('a field set by hand forgets where it came from, its parts too', () => {
  const origin = { certainty: 'doubtful' as const, quote: 'x', where: 'text', confirmed: false }
  const origins = { place: origin, people: origin, 'people.0.name': origin, peopleless: origin }
  expect(Object.keys(forgetOrigin(origins, 'people'))).toEqual(['place', 'peopleless'])
})
