import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from './document.ts'

const sentencesIn = (text: string): string[] => readDocument(text).sentences.map((sentence) => sentence.text)
/** How a text is cut, marked by bars. */
const cutUp = (text: string): string => sentencesIn(text).join(' | ')

describe('sentences', () => {
  test('end at any sign that ends one', () => {
    const clause = fc.constantFrom('We bake bread', 'They sell it at nine', 'Priya O’Brien left')
    const stop = fc.constantFrom('.', '!', '?', '?!', '.”')
    fc.assert(
      fc.property(fc.array(fc.tuple(clause, stop), { minLength: 1, maxLength: 5 }), (list) => {
        const sentences = list.map((parts) => parts.join(''))
        expect(sentencesIn(sentences.join(' '))).toEqual(sentences)
        expect(sentencesIn(sentences.join('  '))).toEqual(sentences)
      }),
    )
  })

  test('stand where their offsets say, on the line that they name', () => {
    const document = readDocument('- We bake. We sell.\n- We eat.')
    expect(document.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      ...['We bake.', 'We sell.', 'We eat.'],
    ])
    expect(document.sentences.map(({ line }) => line)).toEqual([0, 0, 1])
  })

  test.each([
    // A text without capitals.
    ['we bake. they sell! who eats? nobody… or all', 'we bake. | they sell! | who eats? | nobody… | or all'],
    ['we use 9.30 and v2.1 here. fine', 'we use 9.30 and v2.1 here. | fine'],
    ['We bake. they sell it.', 'We bake. they sell it.'],
    ['CV ready. call me', 'CV ready. | call me'],
    // Abbreviations.
    ['Ask Dr. Okafor of Crumb Ltd. Leeds', 'Ask Dr. Okafor of Crumb Ltd. Leeds'],
    ['We are Crumb Ltd. The ovens are new', 'We are Crumb Ltd. | The ovens are new'],
    ['Ask J. Okafor. You can', 'Ask J. Okafor. | You can'],
    ['Start is 9 a.m. Monday', 'Start is 9 a.m. Monday'],
    ['Start is 9 a.m. The shift is long', 'Start is 9 a.m. | The shift is long'],
    ['Ovens etc. We clean them', 'Ovens etc. | We clean them'],
    ['Ovens, z. B. Backöfen', 'Ovens, z. B. Backöfen'],
    ['It is plan B. We go', 'It is plan B. We go'],
    ['It ended. Ltd. is all', 'It ended. | Ltd. is all'],
    ['Ask at no. 12 Mill Lane', 'Ask at no. 12 Mill Lane'],
    // Days before their month.
    ['Wir starten am 3. Dezember', 'Wir starten am 3. Dezember'],
    ['Wir starten am 13. März', 'Wir starten am 13. März'],
    ['We need 3. December is late', 'We need 3. December is late'],
    ['We need 2013. December is late', 'We need 2013. | December is late'],
    ['We need 3. Drivers are late', 'We need 3. | Drivers are late'],
    // Asides.
    ['A licence (cat. B, or C. Not D) is needed. Yes', 'A licence (cat. B, or C. Not D) is needed. | Yes'],
    ['We bake (a lot. They sell', 'We bake (a lot. | They sell'],
    ['We bake a lot). They sell (it)', 'We bake a lot). | They sell (it)'],
    ['We (all) bake. They (all) sell', 'We (all) bake. | They (all) sell'],
  ])('of “%s” are “%s”', (text, cut) => {
    expect(cutUp(text)).toBe(cut)
  })

  test('may stand in brackets where these are long', () => {
    const inside = 'We bake every kind of bread there is, from rye to spelt and oat'
    expect(sentencesIn(`They sell (${inside}. It is good)`)).toHaveLength(2)
    expect(sentencesIn('They sell (We bake bread. It is good)')).toHaveLength(1)
  })

  // The platform's rules do not count an ellipsis, and the rule for small letters stands aside where there are capitals.
  test.fails('end at an ellipsis before a capital, too', () => {
    expect(cutUp('We bake… They sell')).toBe('We bake… | They sell')
  })

  test('are none of an empty text', () => {
    expect(sentencesIn('')).toEqual([])
  })
})
