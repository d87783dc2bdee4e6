import { isJobWord, nameParticles, type Token } from '@roundtwo/text'
import { type Candidate, counted, reached, surroundings } from './candidate.ts'
import { partOf } from './invitation-mail.ts'
import { type NameSpan, nameSpan, type Scene } from './scene.ts'

const joiners = new Set([
  ...nameParticles,
  ...'of in for and und & et y e - – / ( ) . : , fur im mit with to'.split(' '),
])
const mostWords = 7

/** Words after which, and before which, the title of a post stands. */
const leads = new Set(
  `as als position role post job poste puesto stelle functie vaga ruolo funktion cargo posizione the for fur our de van por per
  pour para vacature plaza vacante posto requisition vacancy`.split(/\s+/),
)
const closers = new Set(
  `role position job post vacancy opening requisition spot at with bei chez en bij na presso interview stelle
  ( , . - – | : second final`.split(/\s+/),
)

const isName = (token: Token): boolean =>
  token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || isJobWord(token.folded))

/** The stretch around a token that may belong to one title, and all parts of it that hold the token. */
function stretchesAround(scene: Scene, seed: number): { first: number; last: number }[] {
  const { tokens } = scene.mail.document
  const mass = scene.masses.JOB
  const line = tokens[seed]?.line
  const belongs = (at: number): boolean => {
    const token = tokens[at]
    if (!token || token.line !== line) return false
    return isName(token) || (mass[at] ?? 0) >= 0.05 || joiners.has(token.folded)
  }
  const mayEdge = (at: number): boolean => {
    const token = tokens[at]
    return (
      token !== undefined &&
      (token.kind === 'word' || token.text === ')') &&
      (!joiners.has(token.folded) || token.text === ')')
    )
  }
  let left = seed
  let right = seed
  while (seed - left < mostWords && belongs(left - 1)) left -= 1
  while (right - seed < mostWords && belongs(right + 1)) right += 1
  const found: { first: number; last: number }[] = []
  for (let first = left; first <= seed; first += 1)
    for (let last = seed; last <= right; last += 1)
      if (last - first < mostWords + 2 && mayEdge(first) && mayEdge(last)) found.push({ first, last })
  return found
}

/** "for the install tech spot": a few words between a lead and a closer. */
function framed(scene: Scene): { first: number; last: number }[] {
  const { tokens } = scene.mail.document
  return tokens.flatMap((token, at) => {
    const first = at + 1
    if (!leads.has(token.folded) || tokens[first]?.line !== token.line) return []
    for (let last = first; last < first + 5; last += 1) {
      const [own, next] = [tokens[last], tokens[last + 1]]
      if (own?.kind !== 'word' || own.line !== token.line) return []
      if (!next || next.line !== token.line || closers.has(next.folded)) return [{ first, last }]
    }
    return []
  })
}

function jobSpans(scene: Scene): NameSpan[] {
  const { tokens, text } = scene.mail.document
  const { masses } = scene
  const seeds = tokens.flatMap((token, at) => {
    const isLikely = (masses.JOB[at] ?? 0) >= 0.3
    const isPossible =
      (masses.JOB[at] ?? 0) >= 0.04 && isJobWord(token.folded) && partOf(scene.mail, token) !== 'footer'
    return token.kind === 'word' && (isLikely || isPossible) ? [at] : []
  })
  const drawn = [...seeds.flatMap((seed) => stretchesAround(scene, seed)), ...framed(scene)]
  const spans = drawn.map(({ first, last }) => nameSpan(tokens, 'JOB', first, last, masses.JOB, text))
  const all = [...scene.spans.JOB, ...spans]
  return [...new Map(all.map((span) => [`${span.first} ${span.last}`, span])).values()]
}

/** How many words of a title a stretch is likely to hold. */
const sumOf = ({ masses }: Scene, { first, last }: NameSpan): number =>
  masses.JOB.slice(first, last + 1).reduce((sum, mass) => sum + mass - 0.3, 0)

/** Stretches that may be the title of the post. */
export function jobCandidates(scene: Scene): Candidate[] {
  const groups = new Map<string, NameSpan[]>()
  for (const span of jobSpans(scene)) {
    const key = span.words.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  const subject = scene.mail.parts.messages[0]?.subject
  const most = Math.max(0, ...[...groups.values()].flat().map((span) => sumOf(scene, span)))
  return [...groups.values()].map((group) => {
    const best = group.reduce((most, span) => (span.probability > most.probability ? span : most))
    const features = [
      ...group.flatMap((span) => surroundings(scene, span.first, span.last, 2)),
      ...group.flatMap((span) =>
        reached('ttl', Math.max(...scene.masses.TTL.slice(span.first, span.last + 1))),
      ),
      ...reached('job', best.probability),
      ...reached('least', Math.min(...scene.masses.JOB.slice(best.first, best.last + 1))),
      ...reached('before', scene.masses.JOB[best.first - 1] ?? 0),
      ...reached('after', scene.masses.JOB[best.last + 1] ?? 0),
      ...counted('times', group.length),
      ...counted('words', best.words.length),
      ...best.words.map((word) => `word ${word}`),
      `first ${best.words[0]}`,
      `last ${best.words.at(-1)}`,
      ...reached('share', most > 0 ? sumOf(scene, best) / most : 0),
      ...(best.words.some(isJobWord) ? ['job word'] : []),
      ...(isJobWord(best.words[0] ?? '') ? ['begins with job'] : []),
      ...(isJobWord(best.words.at(-1) ?? '') ? ['ends with job'] : []),
      ...(subject && group.some(({ start, end }) => start >= subject.start && end <= subject.end)
        ? ['in subject']
        : []),
    ]
    return { value: best.text, span: best, features: [...new Set(features)] }
  })
}
