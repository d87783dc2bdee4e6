import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listedIn } from '../words/lists.ts'
import { readDocument } from './document.ts'
import { Row, tokensOf } from './token.ts'

const kindsOf = (text: string) => tokensOf(text).map((token) => `${token.kind} ${token.text}`)

describe('tokens', () => {
  test.each([
    ['Émile’s café', ['word Émile’s', 'word café']],
    ["rock 'n' roll", ['word rock', "sign '", 'word n', "sign '", 'word roll']],
    ['GL2', ['word GL', 'number 2']],
    ['1,200.50', ['number 1,200.50']],
    ["1'200", ["number 1'200"]],
    ['09:30-10', ['number 09:30', 'sign -', 'number 10']],
    ['5.', ['number 5', 'sign .']],
    ['٣٤ loaves', ['number ٣٤', 'word loaves']],
    ['£5', ['sign £', 'number 5']],
    ['☎️ me', ['sign ☎️', 'word me']],
    ['hà nội', ['word hà', 'word nội']],
    ['http://a.example and HTTP', ['link http://a.example', 'word and', 'word HTTP']],
    ['(https://a.example/b)', ['sign (', 'link https://a.example/b', 'sign )']],
    ['www.a.example/x?!”', ['link www.a.example/x', 'sign ?', 'sign !', 'sign ”']],
    ['www.a.example/(b)', ['link www.a.example/(b)']],
    ['<www.a.example>', ['sign <', 'link www.a.example', 'sign >']],
    ['jo.o+b@a-b.example.', ['address jo.o+b@a-b.example', 'sign .']],
    ['jo@here', ['word jo', 'sign @', 'word here']],
    ['', []],
  ])('of %j are %j', (text, tokens) => {
    expect(kindsOf(text)).toEqual(tokens)
  })

  test('what French and Italian elide before a vowel is a word of its own, but not in names and other contractions', () => {
    const articles = ['d', 'l', 'qu', 'jusqu', 'dell', 'all', 'un']
    const begun = ['archiviste', 'équipe', 'heure', 'ora', 'œuvre', 'École']
    fc.assert(
      fc.property(
        fc.constantFrom(...articles),
        fc.constantFrom(...begun),
        fc.constantFrom("'", '’'),
        (one, word, sign) => {
          expect(kindsOf(`${one}${sign}${word}`)).toEqual([`word ${one}${sign}`, `word ${word}`])
          expect(tokensOf(`${one}${sign}${word}`)[1]?.spaceBefore).toBe(false)
          const opening = `${one.charAt(0).toUpperCase()}${one.slice(1)}${sign}`
          expect(kindsOf(`${opening}${word.toLowerCase()}`)).toEqual([`word ${opening}`, `word ${word.toLowerCase()}`])
        },
      ),
    )
    for (const whole of ["L'Oréal", "D'Angelo", "O'Brien", "o'clock", "all's", "aujourd'hui", "don't", 'I’d', "ma'am"])
      expect(kindsOf(whole)).toEqual([`word ${whole}`])
  })

  test('move with the place and the line at which they stand', () => {
    const piece = fc.constantFrom('bake ', '5', '.', 'www.a.example ', 'é', ' ')
    fc.assert(
      fc.property(fc.array(piece), fc.nat(900), fc.nat(90), (pieces, offset, line) => {
        const text = pieces.join('')
        expect(tokensOf(text, offset, line)).toEqual(
          tokensOf(text).map((token) => ({
            ...token,
            ...{ start: token.start + offset, end: token.end + offset, line },
          })),
        )
      }),
    )
  })

  test('have white space before them where the line begins or some stands there', () => {
    expect(tokensOf('bake (at 5) now', 40).map(({ spaceBefore }) => spaceBefore)).toEqual([
      ...[true, true, false, true, false, true],
    ])
    expect(tokensOf(' bake').map(({ spaceBefore }) => spaceBefore)).toEqual([true])
    expect(tokensOf('www.a.example. Bake').map(({ spaceBefore }) => spaceBefore)).toEqual([true, false, true])
  })

  test.each([
    ['McKay', 'XxXx'],
    ['BAKE', 'X'],
    ['bake', 'x'],
    ['1,200', '9,9'],
    ['’', '’'],
    ['o’clock', 'x’x'],
    [`${'x'.repeat(40)}X`, 'x'],
  ])('have the shape of their letters: %s is %s', (text, shape) => {
    expect(tokensOf(text)[0]?.shape).toBe(shape)
  })

  test('have the stem of their word, and of anything else what it is', () => {
    expect(tokensOf('Bakes 5,0 www.A.example').map(({ stem }) => stem)).toEqual(['bake', '5,0', 'www.a.example'])
  })

  test('have the same shape and stem when ever so many others were read between', () => {
    const [before] = tokensOf('McKays')
    for (let part = 0; part < 6; part += 1)
      tokensOf(
        Array.from({ length: 10_000 }, (_, at) => {
          const letters = [...`${part * 10_000 + at}`].map((digit) => 'abcdefghij'.charAt(Number(digit)))
          return `q${letters.join('')}`
        }).join(' '),
      )
    expect(tokensOf('McKays')).toEqual(before ? [before] : [])
  })
})

const isListed = listedIn({ small: 'a of the', phrases: 'as well|too', signs: ', .' })
const rowOf = (text: string) => new Row(tokensOf(text), isListed)
const row = rowOf('The  end-of a Day, 5 loaves')

describe('a row of tokens', () => {
  test('tells what stands at a place, and nothing outside of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 20 }), (place) => {
        const token = row.tokens[place]
        expect(row.text(place)).toBe(token?.folded ?? '')
        expect(row.isWord(place)).toBe(token?.kind === 'word')
        expect(row.isNumber(place)).toBe(token?.kind === 'number')
        expect(row.isTight(place)).toBe(token !== undefined && !token.spaceBefore)
      }),
    )
    expect([1, 2, 6].map((place) => row.isTight(place))).toEqual([false, true, true])
  })

  test('tells phrases folded and words as they are written', () => {
    expect([row.phrase(0, 2), row.phrase(4, 2), row.phrase(8, 9)]).toEqual(['the end', 'a day', 'loaves'])
    expect([row.written(1, 4), row.written(5), row.written(9)]).toEqual(['end-of', 'Day', ''])
  })

  test('tells what stands in a list', () => {
    expect([row.is(0, 'small'), row.is(0, 'signs'), row.is(0, 'signs', 'small'), row.is(1, 'small')]).toEqual([
      ...[true, false, true, false],
    ])
    expect([row.holds('signs'), row.holds('phrases'), rowOf('').holds('small')]).toEqual([true, false, false])
  })

  test('goes on behind the words of a list, so many of them at most', () => {
    const of = rowOf('x of the a y')
    expect([0, 1, 2, 9].map((most) => of.behind(1, 'small', most))).toEqual([1, 2, 3, 4])
    expect(of.behind(0, 'small', 3)).toBe(0)
  })

  test('tells capitals, and whether two stand on one line', () => {
    expect([0, 1, 5, 7, 99].map((place) => row.isCapital(place))).toEqual([true, false, true, false, false])
    const lines = new Row(readDocument('- a b\n- c').tokens, isListed)
    expect([lines.areBeside(0, 1), lines.areBeside(1, 2), lines.areBeside(0, 9)]).toEqual([true, false, false])
  })
})
