import { describe, expect, test } from 'vitest'
import { areSiblings, broaderThan, concepts, isNarrower, keyOf, mentionsIn } from './lexicon.ts'
import data from './terms.json' with { type: 'json' }
import { tokens } from './tokens.ts'

const kinds = ['skill', 'tool', 'occupation', 'licence', 'education', 'field', 'language', 'trait']
const known = ['id', 'kind', 'names', 'short', 'shy', 'broader', 'suggests', 'rank', 'wide', 'suite', 'source']
const entries: Record<string, unknown>[] = data.terms
const idsNamed = (text: string): string[] => mentionsIn(tokens(text)).map((mention) => mention.concept.id)

describe('terms.json', () => {
  test('MA3 has at least 600 entries, every one of the schema and with a known source', () => {
    expect(entries.length).toBeGreaterThanOrEqual(600)
    const wrong = entries.filter(
      (entry) =>
        !/^[a-z0-9-]+$/.test(String(entry['id'])) ||
        !kinds.includes(String(entry['kind'])) ||
        !Object.keys(data.sources).includes(String(entry['source'])) ||
        Object.keys(entry).some((key) => !known.includes(key)),
    )
    expect(wrong).toEqual([])
  })

  test('MA3 every name is a non-empty text', () => {
    for (const concept of concepts.values())
      for (const name of [...concept.names, ...concept.short]) expect(keyOf(tokens(name)), name).not.toBe('')
  })

  test('MA3 no two entries share an id, and no name stands for two things', () => {
    expect(concepts.size).toBe(entries.length)
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const concept of concepts.values())
      for (const name of [...concept.names, ...concept.short]) {
        const key = keyOf(tokens(name))
        if (owners.has(key)) clashes.push(`${name}: ${owners.get(key)} and ${concept.id}`)
        owners.set(key, concept.id)
      }
    expect(clashes).toEqual([])
  })

  test('MA3 what is broader or suggested exists, and nothing is broader than itself', () => {
    for (const concept of concepts.values()) {
      for (const id of [...concept.broader, ...concept.suggests])
        expect(concepts.has(id), `${concept.id}: ${id}`).toBe(true)
      expect(broaderThan(concept.id).has(concept.id), concept.id).toBe(false)
    }
  })

  test('MA3 only levels of education have a rank, and all of them do', () => {
    for (const concept of concepts.values())
      expect(concept.rank !== null, concept.id).toBe(concept.kind === 'education')
  })

  test('MA3 a shy name is one of its names', () => {
    for (const concept of concepts.values())
      for (const name of concept.shy) expect([...concept.names, ...concept.short]).toContain(name)
  })

  test('MA3 no spelling pair is there twice', () => {
    const british = data.spellings.map(([word]) => word)
    expect(new Set(british).size).toBe(british.length)
  })
})

describe('names in a text', () => {
  test.each([
    ['Built services in Go and Kotlin', 'go-programming'],
    ['Excel, Word and PowerPoint', 'microsoft-excel'],
    ['worked with PLCs', 'programmable-logic-controller'],
    ['B.Sc. (Hons)', 'bachelor-of-science'],
    ['front end, front-end and frontend', 'frontend-development'],
    ['pediatric nurse', 'paediatric-nursing'],
    ['C++ and C#', 'c-plus-plus'],
    ['ASP.NET', 'dot-net'],
  ])('MA4 %s names %s', (text, id) => {
    expect(idsNamed(text)).toContain(id)
  })

  test.each([
    ['willing to go the extra mile', 'go-programming'],
    ['react quickly to callers', 'react-js'],
    ['access to a car park', 'microsoft-access'],
    ['you will excel at teamwork', 'microsoft-excel'],
    ['a safe working environment', 'scaled-agile-framework'],
    ['managed accounts of clients', 'accounting'],
    ['served 300 citizens', 'citizenship'],
  ])('MA4 %s does not name %s', (text, id) => {
    expect(idsNamed(text)).not.toContain(id)
  })

  test('MA5 PostgreSQL is a kind of SQL database and a sibling of MySQL', () => {
    expect(isNarrower('postgresql', 'sql-database')).toBe(true)
    expect(isNarrower('sql-database', 'postgresql')).toBe(false)
    expect(areSiblings('postgresql', 'mysql')).toBe(true)
    expect(areSiblings('postgresql', 'postgresql')).toBe(false)
  })
})
