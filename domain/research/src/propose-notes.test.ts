import { daysLater, type FeedRecord, instant, type NoteRecord, plainDate } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FeedEntry, proposeNotes } from './propose-notes.ts'

const now = instant('2026-11-22T09:00:00Z')

const feed: FeedRecord = {
  id: 'feed-1',
  opportunityId: 'opportunity-1',
  address: 'https://kestrel.example/feed',
  title: 'Kestrel news',
  etag: null,
  lastModified: null,
  checkedAt: null,
  nextAt: now,
  failures: 0,
  trouble: null,
  addedAt: instant('2026-11-20T09:00:00Z'),
}

const readBefore: FeedRecord = { ...feed, checkedAt: instant('2026-11-21T09:00:00Z') }

const item = (name: string, more: Partial<FeedEntry> = {}): FeedEntry => ({
  guid: name,
  title: `Title ${name}`,
  link: `https://kestrel.example/${name}`,
  date: plainDate('2026-11-21'),
  text: '',
  ...more,
})

const context = () => {
  let made = 0
  return {
    now,
    newId: () => {
      made += 1
      return `note-${made}`
    },
  }
}

const propose = (items: FeedEntry[], kept: NoteRecord[] = [], own: FeedRecord = feed) =>
  proposeNotes(own, items, kept, context())

const guids = (notes: NoteRecord[]) => notes.map(({ guid }) => guid)

describe('proposeNotes', () => {
  test('RE4 an item becomes a note to keep or put away, with its theme, source and day', () => {
    const [note] = propose([item('a', { title: 'Kestrel appoints  a chief', text: 'From  May.\nIn Bristol.' })])
    expect(note).toEqual({
      id: 'note-1',
      opportunityId: 'opportunity-1',
      theme: 'people',
      text: 'Kestrel appoints a chief\nFrom May. In Bristol.',
      help: '',
      source: 'Kestrel news',
      link: 'https://kestrel.example/a',
      date: '2026-11-21',
      storyIds: [],
      state: 'proposed',
      feedId: 'feed-1',
      guid: 'a',
      documentId: null,
      createdAt: now,
      updatedAt: now,
    })
  })

  test('RE4 the first answer gives the ten newest, and the next one not the rest', () => {
    const many = Array.from({ length: 25 }, (_, place) =>
      item(`i${place}`, { date: daysLater(plainDate('2026-11-20'), -place - 3) }),
    )
    const first = propose(many.toReversed())
    expect(guids(first)).toEqual(many.slice(0, 10).map(({ guid }) => guid))
    expect(propose([item('fresh'), ...many], first, readBefore).map(({ guid }) => guid)).toEqual(['fresh'])
  })

  test('RE4 of undated items the next answer gives those above the first known', () => {
    const undated = (name: string) => item(name, { date: null })
    const old = Array.from({ length: 15 }, (_, place) => undated(`i${place}`))
    const first = propose(old)
    expect(first).toHaveLength(10)
    expect(guids(propose([undated('fresh'), ...old], first, readBefore))).toEqual(['fresh'])
  })

  test('RE4 what was put away is not proposed again, nor the same page under another name', () => {
    const dismissed = propose([item('a')]).map((note): NoteRecord => ({ ...note, state: 'dismissed' }))
    expect(propose([item('a')], dismissed, readBefore)).toEqual([])
    const moved = item('b', { link: 'http://www.KESTREL.example/a/?utm_source=feed#top' })
    expect(propose([moved], dismissed, readBefore)).toEqual([])
  })

  test('RE4 a page noted by hand is not proposed; another feed’s guid may be the same', () => {
    const [made] = propose([item('a')])
    const byHand = made && { ...made, feedId: null, guid: null }
    expect(propose([item('a')], byHand ? [byHand] : [])).toEqual([])
    const other = made && { ...made, feedId: 'feed-2', link: null }
    expect(propose([item('a')], other ? [other] : [])).toHaveLength(1)
  })

  test('RE4 only links to pages are kept, items that say nothing are left out', () => {
    const [note] = propose([item('a', { link: 'javascript:alert(1)' }), item('b', { title: ' ', text: '' })])
    expect(note?.link).toBeNull()
    expect(propose([item('b', { title: ' ', text: '' })])).toEqual([])
  })

  test('RE4 a page told apart by its query is another page', () => {
    const paged = (name: string) => item(name, { link: `https://kestrel.example/news?id=${name}` })
    expect(propose([paged('1'), paged('2')])).toHaveLength(2)
  })

  test('RE4 a day to come is no day of publication, and a long text is cut at a word', () => {
    const [note] = propose([item('a', { date: plainDate('2027-05-01'), text: 'word '.repeat(500) })])
    expect(note?.date).toBeNull()
    expect(note?.text.endsWith('word …')).toBe(true)
    expect(note?.text.length).toBeLessThan(450)
  })

  test('RE4 items without a guid are known by their page alone', () => {
    const nameless = (name: string) => item(name, { guid: '' })
    const notes = propose([nameless('a'), nameless('b'), nameless('a')])
    expect(notes.map(({ link, guid }) => [link, guid])).toEqual([
      ['https://kestrel.example/a', null],
      ['https://kestrel.example/b', null],
    ])
  })

  test('RE4 however often it is asked, nothing comes twice', () => {
    const entry = fc
      .record({ name: fc.nat(12), other: fc.nat(12), age: fc.option(fc.nat(10), { nil: null }) })
      .map(({ name, other, age }) =>
        item(`${name}`, {
          link: `https://kestrel.example/${other}`,
          date: age === null ? null : daysLater(plainDate('2026-11-22'), -age),
        }),
      )
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 15 }), { maxLength: 5 }), (answers) => {
        let kept: NoteRecord[] = []
        for (const items of answers) kept = [...kept, ...propose(items, kept, kept.length === 0 ? feed : readBefore)]
        expect(new Set(guids(kept)).size).toBe(kept.length)
        expect(new Set(kept.map(({ link }) => link)).size).toBe(kept.length)
        for (const items of answers.slice(-1)) expect(propose(items, kept, readBefore).length).toBe(0)
      }),
    )
  })

  test('RE4 no answer brings more than thirty', () => {
    const many = Array.from({ length: 80 }, (_, place) => item(`i${place}`))
    expect(propose(many, [], readBefore)).toHaveLength(30)
  })
})
