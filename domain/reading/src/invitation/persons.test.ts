import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personContext } from './person-context.ts'
import { personCandidates } from './persons.ts'
import { markedScene } from './testing/marked-scene.ts'

const given = fc.constantFrom('Jane', 'Priya', 'Gareth', 'Siobhán', 'Kwame', 'Inés', 'Bo')
const family = fc.constantFrom('Doe', "O'Mahony", 'Moyo-Harrison', 'Nair', 'Pugh', 'Lindqvist')
const fullName = fc.tuple(given, family).map(([first, last]) => `${first} ${last}`)
const job = fc.constantFrom('Head of QA', 'Ops Director', 'Ward Manager', 'lead buyer')

const names = (marked: string) => personCandidates(markedScene(marked)).map(({ name }) => name)

describe('a person', () => {
  test('is one, however often and in whichever part the name stands', () => {
    fc.assert(
      fc.property(given, family, (first, last) => {
        const full = `${first} ${last}`
        const text = `You will meet [PER ${full}] at ten.\n\n[PER ${first}] has the keys. Ask for [PER ${full}].`
        expect(names(text)).toEqual([full])
      }),
    )
  })

  test('goes without a title before and letters after the name', () => {
    fc.assert(
      fc.property(fc.constantFrom('Dr', 'Ms', 'Herr', 'Mme', 'Prof.', 'Cllr'), fullName, (title, name) => {
        expect(names(`We are glad. You will meet [PER ${title} ${name}] at ten.`)).toEqual([name])
        expect(names(`We are glad. You will meet [PER ${name} PhD] at ten.`)).toEqual([name])
      }),
    )
  })

  test('whose name is turned round is turned back', () => {
    fc.assert(
      fc.property(given, family, (first, last) => {
        expect(names(`The panel: [PER ${last}, ${first}] and others will see you.`)).toEqual([`${first} ${last}`])
      }),
    )
  })

  test('ends where a dash parts the name from a job or a firm', () => {
    fc.assert(
      fc.property(fullName, (name) => {
        expect(names(`The panel will be\n\n[PER ${name} - Randstadium] from our side.`)).toEqual([name])
      }),
    )
  })

  test('has the job that stands beside, after or before the name', () => {
    fc.assert(
      fc.property(fullName, job, fc.constantFrom('a', 'b', 'c', 'd'), (name, role, how) => {
        const text = {
          a: `You will meet [PER ${name}] ([TTL ${role}]) at ten.`,
          b: `You will meet [PER ${name}], [TTL ${role}], at ten.`,
          c: `You will meet our [TTL ${role}], [PER ${name}], at ten.`,
          d: `See you soon,\n\n[PER ${name}]\n[TTL ${role}]\nAcme Ltd`,
        }[how]
        expect(personCandidates(markedScene(text ?? '')).map((person) => person.role)).toEqual([role])
      }),
    )
  })

  test('does not take the job of the next one', () => {
    const [first, second] = personCandidates(
      markedScene('You will meet [PER Jane Doe], [PER Gareth Pugh] ([TTL Ops Director]) and me.'),
    ).sort((left, right) => left.name.localeCompare(right.name))
    expect(first?.name).toBe('Gareth Pugh')
    expect(first?.role).toBe('Ops Director')
    expect(second?.role).not.toBe('Ops Director')
  })

  test('is looked at when the name is a given name, even where the tagger saw none', () => {
    expect(names('please come by on friday and ask for Lourdes at the bar')).toEqual(['Lourdes'])
  })

  test('in a header is looked at, and so are the guests of a calendar entry', () => {
    const scene = markedScene('See you then.', {
      from: { name: 'Dana Cole', email: 'dana@acme.example' },
      calendar: {
        method: 'request',
        uid: 'x',
        sequence: 0,
        summary: null,
        description: null,
        location: null,
        link: null,
        start: null,
        end: null,
        zone: null,
        people: [{ name: 'Bo Lind', role: null, email: 'bo@acme.example', kind: 'unknown', organizer: false }],
        notes: [],
      },
    })
    const found = personCandidates(scene)
    expect(found.map(({ name }) => name).sort()).toEqual(['Bo Lind', 'Dana Cole'])
    const features = (name: string) => found.find((person) => person.name === name)?.features ?? []
    expect(features('Dana Cole')).toContain('author')
    expect(features('Bo Lind')).not.toContain('author')
    expect(features('Bo Lind')).toContain('same domain')
  })

  test('who writes and is to be met says so', () => {
    const featuresOf = (text: string) =>
      personCandidates(markedScene(`From: Dana Cole <dana@acme.example>\nTo: Sam\nSubject: Interview\n\n${text}`)).find(
        ({ name }) => name === 'Dana Cole',
      )?.features ?? []
    expect(featuresOf('Hi Sam,\n\nYou will be meeting me and [PER Bo Lind].\n\nDana Cole')).toContain('author meets')
    expect(featuresOf('Hi Sam,\n\nYou will be meeting [PER Bo Lind].\n\nDana Cole')).toContain('author meets not')
  })
})

describe('persons beside each other', () => {
  test('say of each other what they were thought to be', () => {
    const scene = markedScene('You will meet [PER Jane Doe], [PER Gareth Pugh] and [PER Priya Nair] today.')
    const persons = personCandidates(scene)
    const looks = persons.map(({ name }) => (name === 'Priya Nair' ? [0.8, 0.1, 0.1] : [0.1, 0.1, 0.8]))
    const context = personContext(persons, looks)
    const of = (name: string) => context[persons.findIndex((person) => person.name === name)] ?? []
    expect(of('Jane Doe')).toContain('close 2')
    expect(of('Gareth Pugh')).toEqual(expect.arrayContaining(['close -1 2', 'close 1 0']))
    expect(of('Jane Doe')).toContain('other interviewers>=1')
    expect(of('Priya Nair')).toContain('other interviewers>=2')
  })

  test('alone have nobody beside them', () => {
    const scene = markedScene('You will meet [PER Jane Doe] today.')
    const [context] = personContext(personCandidates(scene), [[0.1, 0.1, 0.8]])
    expect(context).toContain('no other interviewer')
    expect(context?.some((name) => name.startsWith('close'))).toBe(false)
  })
})
