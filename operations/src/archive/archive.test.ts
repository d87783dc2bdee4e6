import type { Records } from '@roundtwo/model'
import { anyBelongings, contentOf, createModelStore, putBelongings, sample } from '@roundtwo/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ports, Store } from '../ports.ts'
import { exportVersion } from './export-document.ts'
import { exportArchive, importArchive } from './index.ts'
import versionOne from './version-1.reference.json' with { type: 'json' }

/** The plainest archive: JSON of the document and of the originals' bytes. */
const archive: Ports['archive'] = {
  pack: (document, originals) => {
    const files = originals.map(({ digest, bytes }) => [digest, [...bytes]])
    return new TextEncoder().encode(JSON.stringify({ document, files }))
  },
  unpack: (bytes) => {
    const { document, files } = JSON.parse(new TextDecoder().decode(bytes))
    const originals = new Map<string, Uint8Array>()
    for (const [digest, content] of files) originals.set(digest, Uint8Array.from(content))
    return { ok: true, value: { document, originals } }
  },
}
/** Not SHA-256, but a digest: it tells these bytes from others. */
const digest = (bytes: Uint8Array): string =>
  bytes
    .reduce((sum, byte) => (sum * 31n + BigInt(byte) + 1n) % 2n ** 255n, 7n)
    .toString(16)
    .padStart(64, '0')
const unused = () => {
  throw new Error('not used here')
}
const bytes = { digest, fromText: unused, fromBase64: unused, toBase64: unused }
const ports = { archive, bytes }

const packed = (document: unknown, originals: Uint8Array[] = []) =>
  archive.pack(
    typeof document === 'string' ? document : JSON.stringify(document),
    originals.map((content) => ({ digest: digest(content), name: 'a', bytes: content })),
  )
const documentOf = (records: Partial<{ [Kind in keyof Records]: unknown[] }>) => ({
  format: 'roundtwo',
  version: exportVersion,
  records,
})
const importing = (store: Store, file: Uint8Array) =>
  store.write('local', (records) => importArchive(ports, records, file))
const refusal = async (file: Uint8Array, store = createModelStore()): Promise<string> => {
  const before = await store.read('local', contentOf)
  const result = await importing(store, file)
  expect(await store.read('local', contentOf)).toEqual(before)
  return result.ok ? 'accepted' : `${result.code}: ${result.message}`
}

describe('an export', () => {
  test('is the same text whatever the order of putting and of keys', async () => {
    const files: Uint8Array[] = []
    for (const ids of [
      ['a', 'b'],
      ['b', 'a'],
    ]) {
      const store = createModelStore()
      await store.write('local', async (records) => {
        for (const id of ids) {
          const value = id === ids[0] ? { x: 1, y: [{ b: 1, a: 2 }] } : { y: [{ a: 2, b: 1 }], x: 1 }
          await records.put('setting', { id, value })
        }
      })
      files.push(await store.read('local', (records) => exportArchive(ports, records)))
    }
    expect(files[0]).toEqual(files[1])
  })

  test('taken in elsewhere gives the same records and the same export, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyBelongings, async (given) => {
        const belongings = withOurDigests(given)
        const [home, abroad] = [createModelStore(), createModelStore()]
        await home.write('local', (records) => putBelongings(records, belongings))
        const file = await home.read('local', (records) => exportArchive(ports, records))
        const total = Object.values(belongings.records).flat().length
        expect(await importing(abroad, file)).toEqual({
          ok: true,
          value: { added: total, changed: 0, unchanged: 0 },
        })
        expect(await abroad.read('local', contentOf)).toEqual(await home.read('local', contentOf))
        expect(await importing(abroad, file)).toMatchObject({
          value: { added: 0, changed: 0, unchanged: total },
        })
      }),
      { numRuns: 50 },
    )
  })
})

describe('an import into a filled store', () => {
  test('adds, replaces and leaves alone, and says how many of each', async () => {
    const store = createModelStore()
    await store.write('local', async (records) => {
      await records.put('opportunity', sample('opportunity', 'here'))
      await records.put('opportunity', sample('opportunity', 'both', { company: 'Old Ltd' }))
      await records.put('opportunity', sample('opportunity', 'same'))
    })
    const opportunity = ['both', 'same', 'new'].map((id) => sample('opportunity', id))
    expect(await importing(store, packed(documentOf({ opportunity })))).toEqual({
      ok: true,
      value: { added: 1, changed: 1, unchanged: 1 },
    })
    const companies = await store.read('local', async (records) =>
      (await records.list('opportunity')).map(({ id, company }) => [id, company]),
    )
    expect(companies).toEqual(['both', 'here', 'new', 'same'].map((id) => [id, 'Harbour Ltd']))
  })

  test('lets the posting of an opportunity give way to the one taken in', async () => {
    const store = createModelStore()
    await store.write('local', async (records) => {
      for (const id of ['one', 'two']) {
        await records.put('opportunity', sample('opportunity', id))
        await records.put('posting', sample('posting', `of ${id}`, { opportunityId: id }))
      }
    })
    const posting = [
      sample('posting', 'of one', { opportunityId: 'two' }),
      sample('posting', 'of two', { opportunityId: 'one' }),
    ]
    expect(await importing(store, packed(documentOf({ posting })))).toMatchObject({ value: { changed: 2 } })
    const kept = await store.read('local', (records) => records.list('posting'))
    expect(kept).toEqual(posting)
  })

  test('lets the reflection on an interview give way to the one taken in', async () => {
    const store = createModelStore()
    const interviewId = 'i'
    await store.write('local', async (records) => {
      await records.put('opportunity', sample('opportunity', 'o'))
      await records.put('round', sample('round', 'r', { opportunityId: 'o' }))
      await records.put('interview', sample('interview', interviewId, { opportunityId: 'o', roundId: 'r' }))
      await records.put('reflection', sample('reflection', 'here', { opportunityId: 'o', interviewId }))
    })
    const reflection = [sample('reflection', 'there', { opportunityId: 'o', interviewId })]
    expect(await importing(store, packed(documentOf({ reflection })))).toMatchObject({ value: { added: 1 } })
    expect(await store.read('local', (records) => records.list('reflection'))).toEqual(reflection)
  })

  test('may refer to what is only here, and may leave out an original that is here', async () => {
    const store = createModelStore()
    const content = Uint8Array.of(1, 2, 3)
    const document = sample('document', 'cv', { digest: digest(content), size: 3 })
    await store.write('local', async (records) => {
      await records.put('opportunity', sample('opportunity', 'here'))
      await records.put('document', document)
      await records.putBytes('cv', content)
    })
    const task = [sample('task', 't', { opportunityId: 'here' })]
    const file = packed(documentOf({ task, document: [{ ...document, name: 'b.pdf' }] }))
    expect(await importing(store, file)).toMatchObject({ value: { added: 1, changed: 1 } })
    expect(await store.read('local', (records) => records.bytes('cv'))).toEqual(content)
    const other = packed(documentOf({ document: [{ ...document, digest: 'f'.repeat(64) }] }))
    expect(await refusal(other, store)).toContain('the original of document “cv” is missing')
  })

  test('brings a moment written with another offset into the form that is kept', async () => {
    const store = createModelStore()
    const resume = [{ ...sample('resume', 'cv'), updatedAt: '2026-01-05T10:00:00+01:00' }]
    await importing(store, packed(documentOf({ resume })))
    const kept = await store.read('local', (records) => records.get('resume', 'cv'))
    expect(kept?.updatedAt).toBe('2026-01-05T09:00:00.000Z')
  })
})

describe('an export of version 1, from before there was a ledger', () => {
  test('is taken in, with nothing said in the fields that came since', async () => {
    const store = createModelStore()
    expect(await importing(store, packed(versionOne))).toEqual({
      ok: true,
      value: { added: 10, changed: 0, unchanged: 0 },
    })
    await store.read('local', async (records) => {
      expect(await records.get('opportunity', 'harbour')).toEqual(
        sample('opportunity', 'harbour', { resumeId: 'cv', outcome: 'offer', notes: 'Call Priya' }),
      )
      const round = await records.get('round', 'second')
      expect(round).toMatchObject({ bring: ['passport'], checked: [], finalists: null })
      expect(round).toMatchObject({ formats: ['panel'], nextStep: 'soon', decisionBy: null, replyBy: null })
      expect(round).not.toHaveProperty('format')
      expect(await records.list('entry')).toEqual([])
    })
  })

  test('is exported again as one of today, which holds the same', async () => {
    const [store, other] = [createModelStore(), createModelStore()]
    await importing(store, packed(versionOne))
    const file = await store.read('local', (records) => exportArchive(ports, records))
    await importing(other, file)
    expect(await other.read('local', contentOf)).toEqual(await store.read('local', contentOf))
    expect(await importing(other, packed(versionOne))).toMatchObject({ value: { unchanged: 10 } })
  })

  test('may not leave out what it had even then, and one of today may leave out nothing', async () => {
    const nameless = versionOne.records.opportunity.map(({ company: _company, ...rest }) => rest)
    const older = { ...versionOne, records: { opportunity: nameless } }
    expect(await refusal(packed(older))).toContain('“company” is missing')
    const today = { ...versionOne, version: exportVersion }
    expect(await refusal(packed(today))).toMatch(/opportunity 1 of 1: “(?:origins|outcomeOn)” is missing/)
  })
})

test('entries of an older export count as confirmed, and figures of it as right', async () => {
  const figure = { kind: 'figure', text: 'said 4 weeks', figure: null, by: 'me' } as const
  const {
    certainty: _certainty,
    confirmed: _confirmed,
    ...former
  } = sample('entry', 'e', { opportunityId: 'o', roundId: 'r' })
  const records = {
    opportunity: [sample('opportunity', 'o')],
    round: [sample('round', 'r', { opportunityId: 'o' })],
    entry: [{ ...former, entry: figure }],
  }
  const store = createModelStore()
  expect(await importing(store, packed({ ...documentOf(records), version: 3 }))).toMatchObject({ ok: true })
  expect(await store.read('local', (kept) => kept.get('entry', 'e'))).toEqual({
    ...former,
    entry: { ...figure, better: '' },
    certainty: 'sure',
    confirmed: true,
  })
})

describe('an import is refused, and nothing is changed', () => {
  const task = sample('task', 't', { opportunityId: 'o' })
  const opportunity = [sample('opportunity', 'o')]
  const posting = (id: string) => sample('posting', id, { opportunityId: 'o' })
  const { title: _title, ...untitled } = task

  test.each([
    ['it is not JSON', '{"format": "roundtwo",', 'archive-damaged: .* not well formed'],
    ['it is a list', [], 'archive-damaged: .* not an object'],
    ['it is something else', { format: 'jsonresume', version: 1, records: {} }, 'not an export of Roundtwo'],
    ['it has no version', { format: 'roundtwo', records: {} }, 'its version is missing'],
    ['it has half a version', { ...documentOf({}), version: 1.5 }, 'its version is missing'],
    [
      'it is of a newer Roundtwo',
      { ...documentOf({}), version: exportVersion + 1 },
      'archive-too-new: .* update Roundtwo',
    ],
    ['it has no records', { format: 'roundtwo', version: 1, records: [] }, 'holds no records'],
    ['a kind is unknown', { ...documentOf({}), records: { recipe: [] } }, 'no records of kind “recipe”'],
    ['a kind is no list', { ...documentOf({}), records: { task: {} } }, '“task” is not a list'],
    ['a record is no object', documentOf({ task: [7] }), 'task 1 of 1: it is not right'],
    ['a field is wrong', documentOf({ opportunity, task: [{ ...task, effort: 'much' }] }), 'effort is not right'],
    ['a field is missing', documentOf({ opportunity, task: [untitled] }), '“title” is missing'],
    ['a field is too many', documentOf({ opportunity, task: [{ ...task, mood: 'good' }] }), 'no field “mood”'],
    ['a choice is none', documentOf({ opportunity: [{ ...opportunity[0], outcome: 'joy' }] }), 'outcome is not'],
    ['an id is there twice', documentOf({ opportunity: [...opportunity, ...opportunity] }), 'two of kind'],
    ['a reference leads nowhere', documentOf({ task: [task] }), 'task “t” refers to opportunity “o”'],
    [
      'a person is none',
      documentOf({
        opportunity,
        attendance: [sample('attendance', 'a', { opportunityId: 'o', interviewId: 'i', personId: 'p' })],
      }),
      'refers to interview “i”',
    ],
    ['there are two postings', documentOf({ opportunity, posting: [posting('p'), posting('q')] }), 'two postings'],
    [
      'there are two reflections',
      documentOf({
        opportunity,
        round: [sample('round', 'r', { opportunityId: 'o' })],
        interview: [sample('interview', 'i', { opportunityId: 'o', roundId: 'r' })],
        reflection: ['p', 'q'].map((id) => sample('reflection', id, { opportunityId: 'o', interviewId: 'i' })),
      }),
      'two reflections',
    ],
    [
      'an answer stands nowhere',
      documentOf({ opportunity, ask: [sample('ask', 'a', { opportunityId: 'o', entryId: 'e' })] }),
      'refers to entry “e”',
    ],
  ])('because %s', async (_what, document, sentence) => {
    expect(await refusal(packed(document))).toMatch(new RegExp(sentence))
  })

  test('because an original is not what it was, or not of the size it should be', async () => {
    const content = Uint8Array.of(1, 2, 3)
    const document = [sample('document', 'd', { digest: digest(content), size: 4 })]
    expect(await refusal(packed(documentOf({ document }), [content]))).toContain('has not the size')
    const file = archive.pack(JSON.stringify(documentOf({})), [{ digest: 'a'.repeat(64), name: 'x', bytes: content }])
    expect(await refusal(file)).toContain('is not what it was')
  })
})

const withOurDigests = (belongings: Parameters<typeof putBelongings>[1]): typeof belongings => {
  const document = belongings.records.document.map((record) => {
    const original = belongings.originals.get(record.id)
    return original ? { ...record, digest: digest(original) } : record
  })
  return { ...belongings, records: { ...belongings.records, document } }
}
