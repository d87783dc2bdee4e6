import { instant, type NoteRecord } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { companyValues } from './company-values.ts'

const at = instant('2026-11-01T00:00:00Z')

const note = (id: string, text: string, more: Partial<NoteRecord> = {}): NoteRecord => ({
  id,
  opportunityId: 'opportunity-1',
  theme: 'values',
  text,
  help: '',
  source: null,
  link: null,
  date: null,
  storyIds: [],
  state: 'kept',
  feedId: null,
  guid: null,
  documentId: null,
  createdAt: at,
  updatedAt: at,
  ...more,
})

describe('companyValues', () => {
  test('RE2 a value the posting states has one row, with the note that says the same and the stories chosen there', () => {
    const notes = [note('n1', 'Honesty about faults!', { storyIds: ['patience', 'drift'] })]
    expect(companyValues({ values: ['Honesty about faults', 'patience'], notes })).toEqual([
      {
        value: 'Honesty about faults',
        source: 'The posting',
        noteId: 'n1',
        storyIds: ['patience', 'drift'],
      },
      { value: 'patience', source: 'The posting', noteId: null, storyIds: [] },
    ])
  })

  test('RE2 a note is of one value alone, of the first whose words it says', () => {
    const rows = companyValues({
      values: ['Honesty', 'Honesty about faults'],
      notes: [note('n1', 'honesty')],
    })
    expect(rows.map(({ noteId }) => noteId)).toEqual(['n1', null])
  })

  test('RE2 a value noted besides has a row of its own, with where it stands; only notes kept count', () => {
    const notes = [
      note('n1', 'Sobriety', { source: 'Annual report' }),
      note('n2', 'Thrift', { link: 'https://kestrel.example/values' }),
      note('n3', 'Courage'),
      note('n4', 'Speed', { state: 'proposed' }),
      note('n5', 'Speed', { state: 'dismissed' }),
      note('n6', 'Speed', { theme: 'news' }),
    ]
    expect(companyValues({ values: [], notes }).map(({ value, source, noteId }) => [value, source, noteId])).toEqual([
      ['Sobriety', 'Annual report', 'n1'],
      ['Thrift', 'https://kestrel.example/values', 'n2'],
      ['Courage', 'Your note', 'n3'],
    ])
  })

  test('RE2 a value without words, or said twice, makes no further row', () => {
    const rows = companyValues({ values: ['', '  ', 'Care', 'Care '], notes: [] })
    expect(rows.map(({ value }) => value)).toEqual(['Care'])
  })
})
