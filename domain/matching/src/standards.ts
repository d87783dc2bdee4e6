import type { Token } from './token.ts'

/** Bodies and families whose standards go by a number. The more international ones first: they name a joint standard. */
const bodies: readonly string[] =
  'iso iec en bs din nen nf une astm asme ansi ieee nist nfpa sae iatf vda etsi csa pas ifrs ias frs soc ul'.split(' ')
const isBody: ReadonlySet<string> = new Set(bodies)
const shortlyNumbered: ReadonlySet<string> = new Set(['ifrs', 'ias', 'frs', 'soc'])

const numberAfter = (body: string, word: string): boolean => {
  if (shortlyNumbered.has(body)) return /^\d{1,3}$/.test(word)
  return body === 'astm' ? /^[a-g]\d{1,4}$/.test(word) : /^\d{2,6}$/.test(word)
}

/** `iec17025`, written without a blank: its body and number. */
const fused = (word: string): [string, string] | undefined => {
  const [, body = '', number = ''] = /^([a-z]{2,4})(\d{2,6})$/.exec(word) ?? []
  return isBody.has(body) ? [body, number] : undefined
}

/** The standard named from `first` on, with the place of its last word: "BS EN ISO 9001" and "ISO 9001" are one. */
const standardAt = (
  words: readonly Token[],
  first: number,
): { last: number; body: string; number: string } | undefined => {
  const named: string[] = []
  for (let place = first; place < words.length; place += 1) {
    const word = words[place]?.word ?? ''
    const previous = named.at(-1)
    if (previous !== undefined && numberAfter(previous, word)) return settled(named, word, place)
    const whole = fused(word)
    if (whole && previous !== undefined) return settled([...named, whole[0]], whole[1], place)
    if (!isBody.has(word) || words[place]?.breaksAfter !== false) return undefined
    named.push(word)
  }
  return undefined
}

const settled = (named: readonly string[], number: string, last: number) => ({
  last,
  number,
  body: bodies.find((body) => named.includes(body)) ?? '',
})

/** A standard and its number as one word, since either alone says little: "ISO 17025" is not "ISO 9001". */
export const withStandards = (words: Token[], stemOf: (word: string) => string): Token[] => {
  if (!words.some(({ word }) => isBody.has(word))) return words
  const joined: Token[] = []
  for (let place = 0; place < words.length; place += 1) {
    const first = words[place]
    if (!first) break
    const standard = isBody.has(first.word) ? standardAt(words, place) : undefined
    const last = words[standard?.last ?? place]
    if (!standard || !last) joined.push(first)
    else {
      const word = `${standard.body}${standard.number}`
      joined.push({ ...last, start: first.start, word, stem: stemOf(word) })
      place = standard.last
    }
  }
  return joined
}
