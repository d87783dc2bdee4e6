import { interviewFormats } from '@roundtwo/model'
import type { Token } from '@roundtwo/text'
import { type Candidate, counted, merged, surroundings } from './candidate.ts'
import type { Scene } from './scene.ts'
import { formatTriggers, type Trigger } from './triggers.ts'

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

/** Any format may be meant without its name: "work the morning with Len" is a practical. */
export function formatCandidates(scene: Scene): Candidate[] {
  const named = triggered(scene, formatTriggers)
  const { document, parts } = scene.mail
  const words = document.tokens.filter(({ kind, line }) => {
    const { message, part } = parts.lines[line] ?? {}
    return kind === 'word' && message === parts.main && part === 'body'
  })
  const stems = [...new Set(words.map(({ stem }) => stem))]
  return interviewFormats.map((format) => {
    const own = named.find(({ value }) => value === format)
    const features = [...(own?.features ?? ['not named', `${format} not named`, `value ${format}`])]
    return {
      value: format,
      span: own?.span ?? null,
      features: [...features, ...stems.map((stem) => `${format} holds ${stem}`)],
    }
  })
}

const table = `
1: one other another ein eine einen weitere weiteren weiterer un une autre uno una otra otro een andere um uma outro outra altro
2: two both zwei deux dos twee dois duas due couple
3: three drei trois tres drie tre
4: four vier quatre cuatro quatro quattro
5: five funf cinq cinco vijf cinque
6: six sechs seis zes sei
7: seven
8: eight
`
const numberWords: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [number = '', words = ''] = row.split(': ')
      return words.split(' ').map((word): [string, number] => [word, Number(number)])
    }),
)

/** How words begin that are said of those who are still in. */
const personWords =
  `candidat kandida bewerber applica finalis shortlist person people profil other of you left seeing interviewing guys folk us
  andere weitere autre otr outr altr selection auswahl engere slate rosa seul solo field race running both others them jullie seid
  sois sie vous voi voces quedan quedais rimasti rimaste restano meiden`.split(/\s+/)
const isPersonWord = ({ folded, kind }: Token): boolean =>
  kind === 'word' && personWords.some((word) => (word.length > 4 ? folded.startsWith(word) : folded === word))

/** How many are still in: a number near a word for them, as it stands or with the reader added. */
export function finalistCandidates(scene: Scene): Candidate[] {
  const { tokens } = scene.mail.document
  const found: Candidate[] = []
  tokens.forEach((token, at) => {
    const number =
      token.kind === 'number' && /^\d{1,2}$/.test(token.text)
        ? Number(token.text)
        : numberWords.get(token.folded)
    if (number === undefined) return
    const near = tokens.slice(Math.max(0, at - 4), at + 6)
    if (!near.some((other) => other !== token && other.line === token.line && isPersonWord(other))) return
    for (const more of [0, 1]) {
      if (number + more < 2 || number + more > 40) continue
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
