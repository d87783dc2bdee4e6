import type { Token } from '@roundtwo/text'
import { type Candidate, counted, merged, surroundings } from './candidate.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './triggers.ts'

const fits = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  (word.endsWith('*') ? token.folded.startsWith(word.slice(0, -1)) : token.folded === word)

/** By first letters, so that a text is gone through once. */
const indexed = new WeakMap<readonly Trigger[], Map<string, Trigger[]>>()

function indexOf(triggers: readonly Trigger[]): Map<string, Trigger[]> {
  const known = indexed.get(triggers)
  if (known) return known
  const index = new Map<string, Trigger[]>()
  for (const trigger of triggers) {
    const key = trigger[1][0]?.charAt(0) ?? ''
    index.set(key, [...(index.get(key) ?? []), trigger])
  }
  indexed.set(triggers, index)
  return index
}

/** The values that words of the mail speak for, each once, with all that stands around those words. */
export function triggered(scene: Scene, triggers: readonly Trigger[]): Candidate[] {
  const { tokens } = scene.mail.document
  const index = indexOf(triggers)
  const found: Candidate[] = []
  tokens.forEach((token, at) => {
    for (const [value, phrase] of index.get(token.folded.charAt(0)) ?? []) {
      if (!phrase.every((word, place) => fits(tokens[at + place], word))) continue
      const last = at + phrase.length - 1
      const { message = 0 } = scene.mail.parts.lines[token.line] ?? {}
      const age = message <= scene.mail.parts.main ? '' : 'old '
      found.push({
        value,
        span: { start: token.start, end: tokens[last]?.end ?? token.end },
        features: [
          `${age}by ${phrase.join(' ')}`,
          `${age}says ${token.folded}`,
          ...surroundings(scene, at, last),
        ],
      })
    }
  })
  return merged(found).map((candidate) => ({
    ...candidate,
    features: [
      ...candidate.features,
      `value ${candidate.value}`,
      ...candidate.features.map((name) => `${candidate.value} ${name}`),
    ],
  }))
}

const numberWords: ReadonlyMap<string, number> = new Map(
  `one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 both 2 other 1 another 1 zwei 2 drei 3 vier 4 funf 5 sechs 6 deux 2 trois 3
  quatre 4 cinq 5 dos 2 tres 3 cuatro 4 cinco 5 twee 2 drie 3 vijf 5 dois 2 duas 2 quatro 4 due 2 tre 3 quattro 4 cinque 5
  couple 2 anderen 1`
    .split(/\s+/)
    .reduce<[string, number][]>(
      (pairs, word, at, all) => (at % 2 ? pairs : [...pairs, [word, Number(all[at + 1])]]),
      [],
    ),
)

const personWords = new Set(
  `candidate candidates you shortlist shortlisted shortlisting finalists finalist people others other applicants applicant person left
  kandidaten bewerber bewerberinnen bewerbern personen candidats candidates personnes candidatos personas kandidaten personen
  candidati candidato persone guy guys folk us`.split(/\s+/),
)

/** How many are still in: a number near a word for them, as it stands or with the reader added. */
export function finalistCandidates(scene: Scene): Candidate[] {
  const { tokens } = scene.mail.document
  const found: Candidate[] = []
  tokens.forEach((token, at) => {
    const number =
      token.kind === 'number' && /^\d$/.test(token.text) ? Number(token.text) : numberWords.get(token.folded)
    if (number === undefined) return
    const near = tokens.slice(Math.max(0, at - 4), at + 6)
    if (!near.some(({ folded, line }) => line === token.line && personWords.has(folded))) return
    for (const more of [0, 1]) {
      if (number + more < 2 || number + more > 12) continue
      const around = surroundings(scene, at, at).map((name) => `+${more} ${name}`)
      found.push({
        value: String(number + more),
        span: { start: token.start, end: token.end },
        features: [
          ...around,
          `+${more}`,
          `+${more} ${token.kind === 'number' ? '9' : token.folded}`,
          ...counted('number', number),
        ],
      })
    }
  })
  return merged(found)
}
