import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InvitationSource } from './invitation-mail.ts'
import { contactCandidates, emailOf, personCandidates, personSpans, phoneOf } from './persons.ts'
import { calendarEntry, markedScene } from './testing/marked-scene.ts'

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

  test('has the whole job where only its beginning was tagged, but not whoever or whatever comes behind it', () => {
    const rest = fc.constantFrom(
      ', Maps and Rare Books',
      ' - Flowers',
      ' – Health & Safety',
      ', Early Years',
      ' and Culture',
    )
    const roleIn = (marked: string) => personCandidates(markedScene(marked)).map((person) => person.role)[0]
    fc.assert(
      fc.property(fullName, job, rest, (name, role, more) => {
        expect(roleIn(`Panel\n- [PER ${name}], [TTL ${role}]${more}\n- others`)).toBe(role + more)
        expect(roleIn(`You will meet [PER ${name}] ([TTL ${role}]${more}) at ten.`)).toBe(role + more)
        expect(roleIn(`You will meet [PER ${name}] ([TTL ${role}]${more} when he can) at ten.`)).toBe(role)
        expect(roleIn(`Panel\n- [PER ${name}], [TTL ${role}], [ORG Zym Dorf]\n- others`)).toBe(role)
        expect(roleIn(`See you soon,\n\n[PER ${name}]\n[TTL ${role}]${more}\n01234 567890`)).toBe(role)
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
      calendar: calendarEntry({
        people: [{ name: 'Bo Lind', role: null, email: 'bo@acme.example', kind: 'unknown', organizer: false }],
      }),
    })
    const found = personCandidates(scene)
    expect(found.map(({ name }) => name).sort()).toEqual(['Bo Lind', 'Dana Cole'])
    const features = (name: string) => found.find((person) => person.name === name)?.features ?? []
    expect(features('Dana Cole')).toContain('author')
    expect(features('Bo Lind')).not.toContain('author')
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

const spansIn = (marked: string, more: Partial<InvitationSource> = {}) =>
  personSpans(markedScene(marked, more)).map(({ text }) => text)

describe('a stretch that was tagged as a person', () => {
  test.each([
    ['goes without a title', '[PER Dr Quorra Belx]', ['Quorra Belx']],
    ['goes without two titles', '[PER Prof. Dr Quorra Belx]', ['Quorra Belx']],
    ['goes without letters behind', '[PER Quorra Belx, PhD, MBA]', ['Quorra Belx']],
    ['keeps a full stop behind', '[PER Quorra B.]', ['Quorra B.']],
    ['ends before a dash', '[PER Quorra Belx – Fold]', ['Quorra Belx']],
    ['ends before a bar', '[PER Quorra Belx | Fold]', ['Quorra Belx']],
    ['keeps a hyphen', '[PER Quorra Belx-Zym]', ['Quorra Belx-Zym']],
    ['keeps a name in brackets', '[PER Quorra (Quo) Belx]', ['Quorra (Quo) Belx']],
    ['begins behind a bracket it began within', '([PER Quo) Belx]', ['Belx']],
    ['begins behind a sign', 'see [PER – Quorra Belx] now', ['Quorra Belx']],
    ['is nobody when a title alone', 'ask [PER Dr] now', []],
    ['is nobody when it is a number', 'ask [PER 14] now', []],
    ['may be a single name', 'ask [PER quorra] now', ['quorra']],
    ['may be the candidate', 'dear [CAN Quorra]', ['Quorra']],
  ])('%s', (_, marked, wanted) => {
    expect(spansIn(marked)).toEqual(wanted)
  })
})

describe('names in headers', () => {
  const calendar = calendarEntry({
    people: [{ name: 'Zym Belx', email: 'zym@fold.example', organizer: false, role: null, kind: 'unknown' }],
  })

  test.each([
    ['Quorra Belx', ['Quorra Belx']],
    ['Belx, Quorra', ['Belx']],
    ['Quorra Belx (Fold)', ['Quorra Belx']],
    ['Quorra Belx [Fold]', ['Quorra Belx']],
    ['Quorra 24', []],
    ['The People Who Hire At Fold And Sons', []],
    ['Six Of Us Here At Fold', ['Six Of Us Here At Fold']],
  ])('of the sender %s: %j', (name, wanted) => {
    expect(spansIn('see you', { from: { name, email: 'box@fold.example' } })).toEqual(wanted)
  })

  test('whoever gets a copy, and the sender of a message below', () => {
    const text = 'From: Quorra Belx <q@fold.example>\nTo: us\nCc: Zym Dorf <z@fold.example>\nSubject: Talk\n\nsee you'
    expect(spansIn(text)).toEqual(['Quorra Belx', 'Zym Dorf'])
  })

  test('guests of a calendar entry, and nobody for lines that only look like one', () => {
    expect(spansIn('see you', { calendar })).toEqual(['Zym Belx'])
    expect(spansIn('Guest: Zym Belx <zym@fold.example>')).toEqual([])
    expect(spansIn('Host: Zym Belx', { calendar: { ...calendar, people: [] } })).toEqual([])
  })
})

describe('given names that nobody tagged', () => {
  test.each([
    ['alone', 'please ask for Lourdes at the bar', ['Lourdes']],
    ['with what is capitalised behind it', 'ask Jane Belx now', ['Jane Belx']],
    ['with small words of names between', 'ask Jane van der Belx now', ['Jane van der Belx']],
    ['but not with small words behind', 'ask Jane van now', ['Jane']],
    ['in at most four words', 'ask Jane Belx Zym Dorf Fold now', ['Jane Belx Zym Dorf']],
    ['not over a line', 'ask Jane\nBelx now', ['Jane']],
    ['not in small letters', 'ask jane now', []],
    ['not as a single letter', 'ask J now', []],
    ['not behind a capitalised word', 'ask Quorra Jane now', []],
    ['not within a company', 'see [ORG Jane Belx] now', []],
    ['not within the name of a post', 'the [JOB Jane] post', []],
    ['not where it was tagged', 'ask [PER Jane Belx] now', ['Jane Belx']],
  ])('%s', (_, marked, wanted) => {
    expect(spansIn(marked)).toEqual(wanted)
  })

  test('are found wherever they stand', () => {
    const around = fc.constantFrom('see', 'ask for', 'well then we meet', '')
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(spansIn(`${before} Lourdes ${after}`)).toEqual(['Lourdes'])
      }),
    )
  })
})

function personIn(marked: string, name = 'Quorra Belx') {
  const scene = markedScene(marked)
  const persons = personCandidates(scene)
  const person = persons.find((one) => one.name === name)
  if (!person) throw new Error(`${name} is not there.`)
  return { scene, person, persons }
}

const phoneIn = (marked: string, name?: string) => {
  const { scene, person } = personIn(marked, name)
  return phoneOf(scene, person)?.phone.text ?? null
}
const mailIn = (marked: string) => {
  const { scene, person } = personIn(marked)
  return emailOf(scene, person)
}
const featuresIn = (marked: string, name = 'Quorra Belx') => {
  const { scene, persons } = personIn(marked, name)
  return contactCandidates(scene, persons).find(({ value }) => value === name)?.features ?? []
}

describe('the telephone of a person', () => {
  test.each([
    ['behind the name', '[PER Quorra Belx] on 0113 496 0000', '0113 496 0000'],
    ['the nearer of two', '[PER Quorra Belx] 0113 496 0000 or else 0113 496 0011', '0113 496 0000'],
    [
      'below rather than before on the line',
      'Ring 0113 496 0011 and ask [PER Quorra Belx] 0113 496 0000',
      '0113 496 0000',
    ],
    ['below the name', 'Yours\n[PER Quorra Belx]\n0113 496 0000', '0113 496 0000'],
    [
      'that of the own line before one of another',
      '0113 496 0011\n\n[PER Quorra Belx] and so on 0113 496 0000',
      '0113 496 0000',
    ],
    ['none', 'See [PER Quorra Belx]', null],
  ])('%s', (_, marked, wanted) => {
    expect(phoneIn(marked)).toBe(wanted)
  })

  test('of two persons each has the one behind the name', () => {
    const text = '[PER Quorra Belx] 0113 496 0000\n[PER Zym Dorf] 0113 496 0011'
    expect(phoneIn(text, 'Quorra Belx')).toBe('0113 496 0000')
    expect(phoneIn(text, 'Zym Dorf')).toBe('0113 496 0011')
  })

  test('the distance grows by a half more before than behind, and by four a line', () => {
    const distance = (marked: string) => {
      const { scene, person } = personIn(marked)
      return phoneOf(scene, person)?.distance
    }
    expect(distance('see [PER Quorra Belx] on 0113 496 0000')).toBe(2)
    expect(distance('see [PER Quorra Belx]\n0113 496 0000')).toBe(5)
    expect(distance('see [PER Quorra Belx]\nyes\n0113 496 0000')).toBe(10)
    expect(distance('0113 496 0000 see [PER Quorra Belx]')).toBe(4 + 1.5 * 4)
  })
})

describe('the mail address of a person', () => {
  test.each([
    ['quorra.b@fold.example', 'quorra.b@fold.example'],
    ['BELX@fold.example', 'BELX@fold.example'],
    ['office@quorra.example', null],
    ['zym@fold.example', null],
  ])('%s', (address, wanted) => {
    expect(mailIn(`Ask [PER Quorra Belx] or write to ${address}`)).toBe(wanted)
  })

  test('is not made of short names', () => {
    const { scene, person } = personIn('Ask [PER Bo Li] or write to bo.li@fold.example', 'Bo Li')
    expect(emailOf(scene, person)).toBeNull()
  })
})

describe('who may be the one to turn to', () => {
  test('everybody, with the words around the first mention', () => {
    const { scene, persons } = personIn('See [PER Quorra Belx] and [PER Zym Dorf]. [PER Quorra Belx] asks')
    const found = contactCandidates(scene, persons)
    expect(found.map(({ value }) => value).toSorted()).toEqual(['Quorra Belx', 'Zym Dorf'])
    for (const { value, span } of found) expect(scene.mail.document.text.slice(span?.start, span?.end)).toBe(value)
  })

  test('words that offer help near the name, on its line alone', () => {
    expect(featuresIn('Any questions? Call [PER Quorra Belx] now')).toEqual(
      expect.arrayContaining(['contact questions', 'contact call']),
    )
    const other = featuresIn('Any questions?\n[PER Quorra Belx] comes')
    expect(other.filter((name) => name.startsWith('contact'))).toEqual([])
    const far = featuresIn(`call ${'so '.repeat(12)}[PER Quorra Belx] ${'so '.repeat(12)}call`)
    expect(far.filter((name) => name.startsWith('contact'))).toEqual([])
    expect(featuresIn(`call ${'so '.repeat(11)}[PER Quorra Belx] yes`)).toContain('contact call')
  })

  test('how near a telephone number is', () => {
    const steps = fc.constantFrom(
      ...([
        [0, 5],
        [6, 4],
        [12, 3],
        [22, 2],
        [38, 1],
        [45, 0],
      ] as const),
    )
    fc.assert(
      fc.property(steps, ([words, reached]) => {
        const near = featuresIn(`[PER Quorra Belx] ${'so '.repeat(words)}0113 496 0000`)
        expect(near.filter((name) => name.startsWith('phone within'))).toHaveLength(reached)
        expect(near).toContain('has phone')
      }),
    )
    const none = featuresIn('See [PER Quorra Belx]')
    expect(none.filter((name) => name.includes('phone'))).toEqual([])
  })

  test('what speaks for a person speaks for the contact, but for words of the sentence', () => {
    const { person } = personIn('Please call [PER Quorra Belx] now')
    expect(person.features.some((name) => name.startsWith('n '))).toBe(true)
    const features = featuresIn('Please call [PER Quorra Belx] now')
    expect(features).toEqual(expect.arrayContaining(person.features.filter((name) => !name.startsWith('n '))))
    expect(features.some((name) => name.startsWith('n '))).toBe(false)
  })
})
