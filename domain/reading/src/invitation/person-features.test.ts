import { clusterOf } from '@roundtwo/text'
import { describe, expect, test } from 'vitest'
import type { InvitationSource } from './invitation-mail.ts'
import { personContext } from './person-features.ts'
import { personCandidates } from './persons.ts'
import { markedScene } from './testing/marked-scene.ts'

const persons = (marked: string, more: Partial<InvitationSource> = {}) => personCandidates(markedScene(marked, more))
const names = (marked: string) => persons(marked).map(({ name }) => name)
const featuresOf = (marked: string, name = 'Quorra Belx', more: Partial<InvitationSource> = {}) =>
  persons(marked, more).find((person) => person.name === name)?.features ?? []
const roleOf = (marked: string, name = 'Quorra Belx') => persons(marked).find((person) => person.name === name)?.role

const jo = { from: { name: 'Quorra Belx', email: 'quorra@fold.example' } }
const passedOn =
  'See below\n\n-------- Forwarded message --------\n' +
  'From: Zym Dorf <zym@rye.example>\n\nWe shall meet you soon, so says [PER Quorra Belx]'

describe('mentions of one person', () => {
  test('are those whose words are all among those of the longest', () => {
    expect(names('[PER Quorra] or [PER Belx] or [PER Quorra Zym Belx] or [PER Dorf]')).toEqual([
      ...['Quorra Zym Belx', 'Dorf'],
    ])
    expect(names('[PER Quorra Belx] or [PER Quorra Dorf]')).toEqual(['Quorra Belx', 'Quorra Dorf'])
  })

  test('turn a name round at one comma alone', () => {
    expect(names('see [PER Belx, Quorra] now')).toEqual(['Quorra Belx'])
    expect(names('see [PER Belx,Quorra] now')).toEqual(['Quorra Belx'])
  })

  test('all stand with the person', () => {
    const [person] = persons('[PER Quorra] then [PER Quorra Belx]')
    expect(person?.mentions.map(({ text }) => text)).toEqual(['Quorra Belx', 'Quorra'])
    expect(person?.words).toEqual(['quorra', 'belx'])
    expect(person?.features).toContain('times>=2')
  })
})

describe('the job of a person', () => {
  test.each([
    ['behind', '[PER Quorra Belx], [TTL head baker]', 'head baker'],
    ['behind by nine tokens', `[PER Quorra Belx] ${'so '.repeat(8)}[TTL head baker]`, 'head baker'],
    ['not behind by ten', `[PER Quorra Belx] ${'so '.repeat(9)}[TTL head baker]`, null],
    ['before', 'our [TTL head baker] [PER Quorra Belx]', 'head baker'],
    ['before by four tokens', '[TTL head baker] so so so [PER Quorra Belx]', 'head baker'],
    ['not before by five', '[TTL head baker] so so so so [PER Quorra Belx]', null],
    ['two lines below', '[PER Quorra Belx]\nso\n[TTL head baker]', 'head baker'],
    ['not three lines below', '[PER Quorra Belx]\nso\nso\n[TTL head baker]', null],
    ['not in the line above', '[TTL head baker]\n[PER Quorra Belx]', null],
    ['not behind another', '[PER Quorra Belx], [PER Zym Dorf], [TTL head baker]', null],
    ['the nearer of two behind', '[PER Quorra Belx], [TTL baker] or [TTL buyer]', 'baker'],
    ['behind rather than just before', '[TTL buyer] [PER Quorra Belx], [TTL baker]', 'baker'],
    ['on the line rather than below', '[PER Quorra Belx] so so [TTL baker]\n[TTL buyer]', 'baker'],
    ['none', '[PER Quorra Belx]', null],
  ])('%s', (_, marked, wanted) => {
    expect(roleOf(marked)).toBe(wanted)
  })

  test('shows with its words, and whether they arrange interviews', () => {
    const baker = featuresOf('[PER Quorra Belx], [TTL head baker]')
    expect(baker).toEqual(
      expect.arrayContaining([
        ...['titled other job', 'role head', 'role baker', 'role last baker'],
        `role c ${clusterOf('head', 'fine')}`,
      ]),
    )
    expect(featuresOf('[PER Quorra Belx], [TTL Talent Lead]')).toContain('titled arranger')
    expect(featuresOf('see [PER Quorra Belx]')).toContain('untitled')
    expect(featuresOf('so\n\nQuorra Belx, [TTL Talent Lead]', 'Quorra Belx', jo)).toContain('author arranger')
    expect(featuresOf('see you', 'Quorra Belx', jo)).toContain('author untitled')
  })
})

describe('where a person is named', () => {
  test('the words around, the part and the line', () => {
    const features = featuresOf('we see [PER Quorra Belx] then')
    expect(features).toEqual(
      expect.arrayContaining([
        ...['b1=see', 'a1=then', 'where body 0', 'line opens word', 'line holds see', 'line holds then'],
        ...['per>0.65', 'least per>0.65', 'words>=2', 'people>=1', 'begins otherwise'],
      ]),
    )
    for (const missing of [
      'line opens so',
      'people>=2',
      'signs',
      'all caps',
      'ends given',
      'holds job word',
      'wrote 0',
    ])
      expect(features).not.toContain(missing)
    expect(featuresOf('[PER Quorra Belx] comes')).toContain('line opens so')
    expect(featuresOf('14 [PER Quorra Belx] comes')).toContain('line opens number')
    const long = featuresOf(`[PER Quorra Belx] ${'so '.repeat(11)}`)
    expect(long.filter((name) => name.startsWith('line holds'))).toEqual([])
  })

  test.each([
    ['a line that ends in a colon', 'You will all meet these people here:\n[PER Quorra Belx]', 'above meet'],
    ['a short line', 'Your panel\n[PER Quorra Belx]', 'above panel'],
    ['a line in capitals', 'THE PANEL\n[PER Quorra Belx]', 'above panel'],
  ])('below %s', (_, marked, wanted) => {
    expect(featuresOf(marked)).toContain(wanted)
  })

  test.each([
    ['a long line', 'You see the whole panel\n[PER Quorra Belx]', 'above panel'],
    ['a short line of names', 'Zym Panel\n[PER Quorra Belx]', 'above panel'],
    ['a short line with a sign', 'The panel!\n[PER Quorra Belx]', 'above panel'],
    ['its own line', '[PER Quorra Belx]:', 'above belx'],
  ])('not below %s', (_, marked, missing) => {
    expect(featuresOf(marked)).not.toContain(missing)
  })

  test('by what is said on to the next name or the end of the sentence', () => {
    const text = 'Then [PER Quorra Belx], who met you, is away and [PER Zym Dorf] asks. He stays.'
    const said = (name: string) => featuresOf(text, name).filter((feature) => feature.startsWith('said '))
    expect(said('Quorra Belx')).toEqual(
      expect.arrayContaining(['said who', 'said and', 'said is away', 'said away and']),
    )
    expect(said('Zym Dorf')).toEqual(['said ask'])
  })

  test('by name: given, of a family, of a job, in capitals', () => {
    expect(featuresOf('see [PER Jane Smith]', 'Jane Smith')).toEqual(
      expect.arrayContaining(['begins given', 'ends family']),
    )
    expect(featuresOf('see [PER Belx Jane]', 'Belx Jane')).toContain('ends given')
    expect(featuresOf('see [PER Quorra Baker]', 'Quorra Baker')).toContain('holds job word')
    expect(featuresOf('see [PER QUORRA BELX]', 'QUORRA BELX')).toContain('all caps')
  })

  test('as the receiver, in the text or by what is known of it', () => {
    const header = 'From: Zym Dorf <zym@fold.example>\nTo: Quorra Belx\nSubject: Talk\n\nHi [PER Quorra Belx]'
    expect(featuresOf(header)).toContain('in to')
    expect(featuresOf(header)).not.toContain('given to')
    const to = [{ name: 'Quorra Belx', email: 'q@mail.example' }]
    expect(featuresOf('Hi [PER Quorra Belx]', 'Quorra Belx', { to })).toContain('given to')
    expect(featuresOf('Hi [PER Quorra Dorf]', 'Quorra Dorf', { to })).not.toContain('given to')
    expect(featuresOf('Hi [PER Quorra Belx]')).not.toContain('in to')
  })
})

describe('the author', () => {
  const author = (text: string) => featuresOf(text, 'Quorra Belx', jo)

  test('is the sender of the message with the news, or who signs where no sender is told', () => {
    expect(author('see you')).toEqual(expect.arrayContaining(['author', 'wrote 0', 'author of>=1']))
    const signed = 'see you on Monday\n\nKind regards\n\n[PER Quorra Belx]'
    expect(featuresOf(signed)).toEqual(expect.arrayContaining(['author', 'signs']))
    expect(featuresOf(signed)).not.toContain('wrote 0')
    expect(featuresOf('see [PER Quorra Belx]')).not.toContain('author')
    const other = { from: { name: 'Zym Dorf', email: 'zym@fold.example' } }
    expect(featuresOf(signed, 'Quorra Belx', other)).not.toContain('author')
    expect(featuresOf(passedOn, 'Zym Dorf')).toEqual(expect.arrayContaining(['author', 'wrote 1']))
  })

  test('is at the employer where the domain tells', () => {
    expect(author('see you at [ORG Fold]')).toContain('author at employer')
    expect(author('see you at [ORG Dorf]')).toContain('author elsewhere')
    expect(author('see you')).toContain('author elsewhere')
  })

  test.each([
    ['see [PER Zym Dorf] and me', 'author name and me'],
    ['see me and [PER Zym Dorf]', 'author me and name'],
    ['see our new manager, [PER Zym Dorf], and me', 'author name and me'],
    ['see me and our new manager [PER Zym Dorf]', 'author me and name'],
    ['you will meet me', 'author met me'],
    ['you see:\nmyself\nZym', 'author me in list'],
  ])('of "%s" is among those to be met', (text, wanted) => {
    expect(author(text)).toEqual(expect.arrayContaining([wanted, 'author meets']))
  })

  test.each([
    ['so\nI think so'],
    ['ask me then'],
    ['see so, me'],
    ['see [PER Zym Dorf] near me'],
    ['see [PER Zym Dorf]. So plus me'],
    ['so\n\nKind regards\n\nQuorra Belx\nwith me'],
  ])('of "%s" is not', (text) => {
    const features = author(text)
    expect(features).toContain('author meets not')
    expect(features).not.toContain('author meets')
  })
})

test('the author shows with what he or she does', () => {
  const features = featuresOf('I will be joined by [PER Zym Dorf]', 'Quorra Belx', jo)
  expect(features).toEqual(expect.arrayContaining(['author does will', 'author does join', 'author does by']))
  expect(featuresOf('I will be joined by [PER Zym Dorf]', 'Zym Dorf', jo)).not.toContain('author does join')
})

describe('persons beside each other', () => {
  const contextOf = (marked: string, looks: Record<string, number[]>) => {
    const all = persons(marked)
    const context = personContext(
      all,
      all.map(({ name }) => looks[name] ?? []),
    )
    return Object.fromEntries(all.map(({ name }, at) => [name, context[at] ?? []]))
  }
  const looks = { Quorra: [0.1, 0, 0.1, 0.8], Zym: [0.1, 0, 0.8, 0.1] }

  test.each([
    ['within four tokens', '[PER Quorra] so so so [PER Zym]', ['close 2', 'close 1 2']],
    ['farther on the line', '[PER Quorra] so so so so [PER Zym]', ['near 2', 'near 1 2']],
    ['on the next line, far down', 'so\nso\n[PER Quorra]\n[PER Zym]', ['near 2', 'near 1 2']],
    ['on the next line', '[PER Quorra]\n[PER Zym]', ['near 2', 'near 1 2']],
    ['two lines on', '[PER Quorra]\nso\n[PER Zym]', ['far 2']],
  ])('%s', (_, marked, wanted) => {
    const own = ['look 3>0.02', 'look 3>0.8']
    const found = contextOf(marked, looks)['Quorra']
    expect(found).toEqual(
      expect.arrayContaining([...own, ...wanted, ...wanted.map((name) => `look 3 ${name}`), 'no other interviewer']),
    )
    expect(found?.filter((name) => /^(?:close|near|far|over)/.test(name))).toEqual(wanted)
  })

  test('each is told of the other, and how many others are interviewers', () => {
    const found = contextOf('[PER Quorra] so [PER Zym]', looks)
    expect(found['Zym']).toEqual(
      expect.arrayContaining(['close 3', 'close -1 3', 'look 2 close -1 3', 'other interviewers>=1']),
    )
    expect(found['Zym']).not.toContain('no other interviewer')
  })

  test('one person named twice is nobody beside herself', () => {
    const found = contextOf('[PER Quorra] so [PER Quorra]', looks)['Quorra']
    expect(found?.filter((name) => name.startsWith('close'))).toEqual([])
  })

  test('say of each other what they were thought to be', () => {
    const scene = markedScene('You will meet [PER Jane Doe], [PER Gareth Pugh] and [PER Priya Nair] today.')
    const all = personCandidates(scene)
    const own = all.map(({ name }) => (name === 'Priya Nair' ? [0.8, 0, 0.1, 0.1] : [0.1, 0, 0.1, 0.8]))
    const context = personContext(all, own)
    const of = (name: string) => context[all.findIndex((person) => person.name === name)] ?? []
    expect(of('Jane Doe')).toContain('close 3')
    expect(of('Gareth Pugh')).toEqual(expect.arrayContaining(['close -1 3', 'close 1 0']))
    expect(of('Jane Doe')).toContain('other interviewers>=1')
    expect(of('Priya Nair')).toContain('other interviewers>=2')
  })

  test('alone have nobody beside them', () => {
    const scene = markedScene('You will meet [PER Jane Doe] today.')
    const [context] = personContext(personCandidates(scene), [[0.1, 0, 0.1, 0.8]])
    expect(context).toContain('no other interviewer')
    expect(context?.some((name) => name.startsWith('close'))).toBe(false)
  })
})
