import type { MatchEvidence, Strength } from '@roundtwo/model'
import { type Assessment, gap, listed } from './assessment.ts'
import type { EvidenceIndex } from './evidence-index.ts'
import { type Concept, mentionsIn } from './lexicon.ts'
import { tokens } from './tokens.ts'

/** 1 to 6 for A1 to C2, 7 for a mother tongue. */
type LanguageLevel = number

const levelWords: readonly (readonly [pattern: RegExp, level: LanguageLevel])[] = [
  [/\bnear[- ]native\b/i, 6],
  [/\b(?<!non[- ])native\b|mother tongue|first language|muttersprach\w*|\bbilingual\b/i, 7],
  [/\bc2\b|\bmastery\b/i, 6],
  [/\bfull professional\b|\bc1\b/i, 5],
  [/\blimited working\b|\bb1\b/i, 3],
  [/\b(?:professional )?working\b|\bb2\b|\bupper[- ]intermediate\b|\bBBB\b/i, 4],
  [/\bfluen\w*|\bproficien\w*|\bexcellent\b|\badvanced\b|\bverhandlungssicher\b|\bnegotiation level\b/i, 5],
  [/\bintermediate\b|\bconversational\b|\bconverse\b|\bcommunicative\b|\bgrundkenntnisse plus\b/i, 3],
  [/\ba2\b|\bbasic\w*|\belementary\b|\bsome\b|\bschool\b|\bgrundkenntnisse\b|\ba little\b/i, 2],
  [/\ba1\b|\bbeginner\w*/i, 1],
  [/\bgood\b|\bwell\b|\bsolid\b|\bbusiness\b|\bconfident\b|\bstrong\b|\bclear\b|\bprofessional\b/i, 4],
]

const levelOf = (text: string): LanguageLevel | null => levelWords.find(([pattern]) => pattern.test(text))?.[1] ?? null

const levelNames = [
  '',
  'beginner’s (A1)',
  'basic (A2)',
  'conversational (B1)',
  'working (B2)',
  'fluent (C1)',
  'near-native (C2)',
  'native',
]

interface Wanted {
  concept: Concept
  level: LanguageLevel | null
  text: string
  /** Another of the same group will do. */
  group: number
}

const wantedIn = (text: string): Wanted[] => {
  const words = tokens(text)
  const named = mentionsIn(words).filter((mention) => mention.concept.kind === 'language')
  let group = 0
  return named.map((mention, place) => {
    const start = words[mention.first]?.start ?? 0
    const end = words[mention.last]?.end ?? 0
    const previous = named[place - 1]
    const between = previous ? text.slice(words[previous.last]?.end ?? 0, start) : ''
    if (place > 0 && !joinsAlternatives(text.slice(words[named[0]?.first ?? 0]?.start ?? 0), between)) group += 1
    const near = text.slice(previous ? (words[previous.last]?.end ?? 0) : 0, start)
    const next = named[place + 1]
    const following = text.slice(end, next ? (words[next.first]?.start ?? text.length) : text.length)
    return {
      concept: mention.concept,
      level: levelOf(near) ?? levelOf(following.split(/[,;]\s*(?=and\b|but\b)/)[0] ?? '') ?? levelOf(text),
      text: text.slice(start, end),
      group,
    }
  })
}

const joinsAlternatives = (fromFirst: string, between: string): boolean =>
  /\bor\b|\//i.test(between) || (/^\s*,\s*$/.test(between) && /\bor\b/i.test(fromFirst) && !/\band\b/i.test(fromFirst))

interface Held {
  level: LanguageLevel | null
  evidence: MatchEvidence
  found: string
  spokenOnly: boolean
}

type Fields = Record<string, unknown>

const statedLevel = (index: EvidenceIndex, entry: string): { fluency: string; where: string } => {
  const place = Number(entry.split('.')[1])
  const list: unknown = index.resume.languages
  const raw: unknown = Array.isArray(list) ? list[place] : undefined
  const fluency = typeof raw === 'object' && raw !== null ? (raw as Fields)['fluency'] : undefined
  return { fluency: typeof fluency === 'string' ? fluency : '', where: `${entry}.fluency` }
}

const heldIn = (concept: Concept, index: EvidenceIndex): Held[] => {
  const hits = [...(index.named.get(concept.id) ?? []), ...(index.implied.get(concept.id) ?? [])]
  return hits
    .filter((hit) => hit.worth > 0 && hit.passage.section !== 'interests')
    .map(({ passage, mention, worth }) => {
      const listedHere = passage.section === 'languages'
      const { fluency } = listedHere ? statedLevel(index, passage.entry) : { fluency: '' }
      const around = listedHere
        ? `${fluency} ${passage.text}`
        : clauseAround(passage.text, passage.words[mention.first]?.start ?? 0)
      const level = levelOf(around) ?? (worth < 0.5 ? 1 : null)
      const found = passage.text.slice(passage.words[mention.first]?.start ?? 0, passage.words[mention.last]?.end ?? 0)
      return {
        level,
        found,
        spokenOnly: /\b(?:spoken|oral|conversational|speak)\b/i.test(around) && !/writ/i.test(around),
        evidence: { quote: passage.text, where: passage.where, terms: [] },
      }
    })
}

const clauseAround = (text: string, place: number): string => {
  const before =
    text
      .slice(0, place)
      .split(/[,;.(]/)
      .at(-1) ?? ''
  return before + (text.slice(place).split(/[,;.]|\band\b/)[0] ?? '')
}

interface Answer {
  wanted: Wanted
  strength: Strength
  held: Held | null
  reason: string
}

const unstated = 0

const compare = (wanted: Wanted, held: Held, written: boolean): Strength => {
  const needed = wanted.level ?? (held.level === null ? unstated : 3)
  if (held.level === null) return wanted.level === null ? 'strong' : 'partial'
  if (held.level >= needed) return written && held.spokenOnly && needed > 2 ? 'partial' : 'strong'
  return needed - held.level <= 3 ? 'partial' : 'gap'
}

const order: Record<Strength, number> = { gap: 0, partial: 1, strong: 2 }

const answerFor = (wanted: Wanted, written: boolean, index: EvidenceIndex): Answer => {
  const answers = heldIn(wanted.concept, index)
    .map((held) => ({ held, strength: compare(wanted, held, written) }))
    .toSorted(
      (one, other) => order[other.strength] - order[one.strength] || (other.held.level ?? 0) - (one.held.level ?? 0),
    )
  const [best] = answers
  if (!best) return unlisted(wanted, index)
  const has = best.held.level === null ? 'without a level' : `at ${levelNames[best.held.level]} level`
  const asks = wanted.level === null ? '' : `; the posting asks for ${levelNames[wanted.level]}`
  return {
    wanted,
    strength: best.strength,
    held: best.held,
    reason: `Your CV gives ${best.held.found} ${has}${asks}.`,
  }
}

const commonWords = new Set(['the', 'and', 'of', 'to', 'in', 'with', 'for', 'a', 'at', 'by', 'on', 'from'])
const englishShare = 0.08
const enoughWords = 15

/** The longest passage of a CV that is written in English, if it is. */
const englishPassage = (index: EvidenceIndex): MatchEvidence | undefined => {
  const prose = index.passages.filter((passage) =>
    ['work', 'summary', 'projects', 'volunteer'].includes(passage.section),
  )
  const words = prose.flatMap((passage) => passage.words)
  const common = words.filter((word) => commonWords.has(word.word)).length
  if (words.length < enoughWords || common / words.length < englishShare) return undefined
  const longest = prose.reduce((best, passage) => (passage.words.length > best.words.length ? passage : best))
  return { quote: longest.text, where: longest.where, terms: [] }
}

const unlisted = (wanted: Wanted, index: EvidenceIndex): Answer => {
  const own = wanted.concept.id === 'english-language' ? englishPassage(index) : undefined
  if (!own) return { wanted, strength: 'gap', held: null, reason: `Your CV does not mention ${wanted.text}.` }
  return {
    wanted,
    strength: 'partial',
    held: { level: null, evidence: own, found: '', spokenOnly: false },
    reason: `Your CV is written in ${wanted.text} but states no level; add one if you can.`,
  }
}

const best = (answers: readonly Answer[]): Answer | undefined =>
  answers.reduce<Answer | undefined>(
    (top, answer) => (!top || order[answer.strength] > order[top.strength] ? answer : top),
    undefined,
  )

/** Languages by level on the Common European Framework; "or" takes the best, "and" the worst. */
export const matchLanguage = (text: string, index: EvidenceIndex): Assessment => {
  const wanted = wantedIn(text)
  if (wanted.length === 0) return matchBilingual(text, index)
  const written = /\bwrit/i.test(text)
  const groups = Map.groupBy(wanted, (each) => each.group)
  const answers = [...groups.values()].flatMap((group) => {
    const answer = best(group.map((each) => answerFor(each, written, index)))
    if (answer?.strength !== 'gap' || group.length === 1) return answer ? [answer] : []
    return [
      {
        ...answer,
        reason: `Your CV does not show ${group.map((each) => each.text).join(' or ')} at such a level.`,
      },
    ]
  })
  const strengths = answers.map((answer) => answer.strength)
  const [first = 'gap'] = strengths
  return {
    strength: strengths.every((strength) => strength === first) ? first : 'partial',
    evidence: answers.flatMap(evidenceFor),
    reason: answers.map((answer) => answer.reason).join(' '),
    missing: answers.filter((answer) => answer.strength === 'gap').map((answer) => answer.wanted.text),
  }
}

const evidenceFor = ({ held, strength, wanted }: Answer): MatchEvidence[] => {
  if (!held || strength === 'gap') return []
  const same = held.found.toLowerCase() === wanted.text.toLowerCase()
  const terms =
    held.found === ''
      ? []
      : [{ wanted: wanted.text, found: held.found, link: same ? ('same' as const) : ('synonym' as const) }]
  return [{ ...held.evidence, terms }]
}

/** "Bilingual" without saying in what: two languages at working level may be the two. */
const matchBilingual = (text: string, index: EvidenceIndex): Assessment => {
  const held = index.passages.filter(
    (passage) => passage.section === 'languages' && passage.where.endsWith('.language'),
  )
  const evidence = held.map((passage) => ({ quote: passage.text, where: passage.where, terms: [] }))
  if (!/\bbilingual|multilingual|languages?\b/i.test(text) || held.length < 2)
    return gap('Your CV does not speak to this; say in the interview which languages you use, and how well.')
  return {
    strength: 'partial',
    evidence: evidence.slice(0, 3),
    reason: `Your CV gives ${listed(held.map((passage) => passage.text))}; make sure they are the ones meant, and at that level.`,
    missing: [],
  }
}
