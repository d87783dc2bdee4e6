import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactCandidates, emailOf, phoneOf } from './contacts.ts'
import { personCandidates } from './persons.ts'
import { markedScene } from './testing/marked-scene.ts'

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
