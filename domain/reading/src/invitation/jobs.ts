import { isJobWord, nameParticles } from '@roundtwo/text'
import { held, highest, isCapital } from '../features.ts'
import { type Candidate, counted, ofWords, reached } from './candidate.ts'
import { placeOf } from './invitation-mail.ts'
import words from './invitation-words.json' with { type: 'json' }
import {
  eachOnce,
  isWithin,
  likeNames,
  type NameSpan,
  nameSpan,
  type Scene,
  type Stretch,
  surroundings,
} from './scene.ts'

const joiners = new Set([...nameParticles, ...words.jobJoiners.split(' ')])
const mostWords = 7

/** Words after which, and before which, the title of a post stands. */
const leads = new Set(words.jobLeads.split(' '))
const closers = new Set(words.jobClosers.split(' '))

/** The stretch around a token that may belong to one title, and all parts of it that hold the token. */
function stretchesAround({ mail, masses }: Scene, seed: number): Stretch[] {
  const { tokens } = mail.document
  const belongs = (at: number): boolean => {
    const token = tokens[at]
    if (!token || token.line !== tokens[seed]?.line) return false
    const isName = token.kind === 'word' && (isCapital(token) || isJobWord(token.folded))
    return isName || (masses.JOB[at] ?? 0) >= 0.05 || joiners.has(token.folded)
  }
  const mayEdge = (at: number): boolean => {
    const token = tokens[at]
    return token?.text === ')' || (token?.kind === 'word' && !joiners.has(token.folded))
  }
  let left = seed
  let right = seed
  while (seed - left < mostWords && belongs(left - 1)) left -= 1
  while (right - seed < mostWords && belongs(right + 1)) right += 1
  const found: Stretch[] = []
  for (let first = left; first <= seed; first += 1)
    for (let last = seed; last <= right; last += 1)
      if (last - first < mostWords + 2 && mayEdge(first) && mayEdge(last)) found.push({ first, last })
  return found
}

/** "for the install tech spot": a few words between a lead and a closer. */
function framed({ mail }: Scene): Stretch[] {
  const { tokens } = mail.document
  return tokens.flatMap((token, at) => {
    if (!leads.has(token.folded)) return []
    const isInside = (place: number) => tokens[place]?.line === token.line && tokens[place]?.kind === 'word'
    for (let last = at + 1; last < at + 6 && isInside(last); last += 1) {
      const next = tokens[last + 1]
      if (next?.line !== token.line || closers.has(next.folded)) return [{ first: at + 1, last }]
    }
    return []
  })
}

function jobSpans(scene: Scene): NameSpan[] {
  const { mail, masses } = scene
  const seeds = mail.document.tokens.flatMap((token, at) => {
    const chance = masses.JOB[at] ?? 0
    if (token.kind !== 'word' || chance < 0.04) return []
    const isPossible = isJobWord(token.folded) && placeOf(mail, token.line).part !== 'footer'
    return chance >= 0.3 || isPossible ? [at] : []
  })
  const drawn = [...seeds.flatMap((seed) => stretchesAround(scene, seed)), ...framed(scene)]
  return eachOnce([...scene.spans.JOB, ...drawn.map((stretch) => nameSpan(scene, 'JOB', stretch))])
}

/** How many words of a title a stretch is likely to hold. */
const sumOf = ({ masses }: Scene, { first, last }: NameSpan): number =>
  masses.JOB.slice(first, last + 1).reduce((sum, mass) => sum + mass - 0.3, 0)

/** Stretches that may be the title of the post. */
export function jobCandidates(scene: Scene): Candidate[] {
  const { masses } = scene
  const spans = jobSpans(scene)
  const subject = scene.mail.parts.messages[0]?.subject
  const largest = Math.max(0, ...spans.map((span) => sumOf(scene, span)))
  return [...Map.groupBy(spans, ({ words: own }) => own.join(' ')).values()].flatMap((group) => {
    const best = highest(group, ({ probability }) => probability)
    if (!best) return []
    const [first, last] = [best.words[0], best.words.at(-1)]
    const features = [
      ...group.flatMap((span) => [...surroundings(scene, span, 2), ...likeNames(scene, span, ['TTL'])]),
      ...reached('job', best.probability),
      ...reached('least', Math.min(...masses.JOB.slice(best.first, best.last + 1))),
      ...reached('before', masses.JOB[best.first - 1] ?? 0),
      ...reached('after', masses.JOB[best.last + 1] ?? 0),
      ...counted('times', group.length),
      ...ofWords(best.words),
      `first ${first}`,
      `last ${last}`,
      ...reached('share', largest > 0 ? sumOf(scene, best) / largest : 0),
      ...held({
        'job word': best.words.some(isJobWord),
        'begins with job': isJobWord(first ?? ''),
        'ends with job': isJobWord(last ?? ''),
        'in subject': group.some((span) => isWithin(span, subject)),
      }),
    ]
    // "The embalmer's post" is for an embalmer.
    return [{ value: best.text.replace(/['’]s$/, ''), span: best, features: [...new Set(features)] }]
  })
}
