import type { CoverageRow, Match, MatchEvidence, MatchedTerm, Requirement, TermLink } from '@roundtwo/model'
import { quoted, rootLine, tellingWords } from '@roundtwo/text'
import { type Said, type StoryRead, saidIn, wordsShared } from './read-story.ts'
import { saidWords, shownBy, type TellableCompetency } from './shown-competency.ts'
import { storyAtPath } from './stories-as-resume.ts'

export type Covering = CoverageRow['stories'][number]

/** What a match found of one story. */
interface FoundInStory {
  evidence: MatchEvidence
  part: string
  /** What was wanted and is there in full, lower case. */
  wanted: Set<string>
}

/** Found as such or as something narrower; the others are close at best. */
const inFull: ReadonlySet<TermLink> = new Set(['same', 'lemma', 'synonym', 'abbreviation', 'narrower'])

const fullTerms = (terms: readonly MatchedTerm[]): string[] =>
  terms.filter(({ link, wanted }) => inFull.has(link) && wanted !== '').map(({ wanted }) => wanted.toLowerCase())

const told = ['action', 'result', 'task', 'situation', 'title']

/** A match's evidence by the place of the story it stands in, of each story what tells most. */
const evidenceByStory = (match: Match): Map<number, FoundInStory> => {
  const found = new Map<number, FoundInStory>()
  for (const evidence of match.evidence) {
    const at = storyAtPath(evidence.where)
    if (at === undefined) continue
    const fresh: FoundInStory = {
      evidence,
      part: at.part ?? 'title',
      wanted: new Set(fullTerms(evidence.terms)),
    }
    const known = found.get(at.place) ?? fresh
    const better = told.indexOf(fresh.part) < told.indexOf(known.part) ? fresh : known
    found.set(at.place, { ...better, wanted: new Set([...known.wanted, ...fresh.wanted]) })
  }
  return found
}

/** The terms a match found anywhere that a story has as well, in a sentence that does not deny them. */
const termsSaid = (story: StoryRead, match: Match): Map<string, Said> => {
  const said = new Map<string, Said>()
  const plain = story.sentences.filter(({ denies, part }) => !denies && part !== 'reflection')
  for (const { wanted, found, link } of match.evidence.flatMap(({ terms }) => terms)) {
    if (!inFull.has(link) || wanted === '') continue
    for (const phrase of [rootLine(found), rootLine(wanted)])
      for (const sentence of plain) {
        const hit = saidIn(sentence, phrase)
        if (hit && !said.has(wanted.toLowerCase())) said.set(wanted.toLowerCase(), hit)
      }
  }
  return said
}

/** Of a requirement's telling words, at least these many parts must be in a story. */
const enoughWords = 0.5

/** The requirement's own words in the story, where at least half of them are there. */
const sharedWords = (story: StoryRead, requirement: Requirement): Said[] => {
  const wanted = tellingWords(requirement.text)
  const shared = wordsShared(story, wanted)
  const least = Math.max(Math.ceil(wanted.size * enoughWords), Math.min(wanted.size, 2))
  return wanted.size > 0 && shared.length >= least ? shared : []
}

/**
 * Competencies that a trait, or a requirement with no telling word besides, calls for: "calm when a date is in danger"
 * and "conflict resolution" are shown by a way of working; "conflict resolution software" is not.
 */
const calledFor = ({ kind, text }: Requirement, competencies: readonly TellableCompetency[]): TellableCompetency[] => {
  const line = rootLine(text)
  const wanted = [...tellingWords(text).keys()]
  return competencies.filter(({ competency }) => {
    const signals = competency.signals.map(rootLine).filter((signal) => signal !== '' && line.includes(signal))
    const isWhole = wanted.every((root) => signals.some((signal) => signal.includes(` ${root} `)))
    return signals.length > 0 && (kind === 'trait' || isWhole)
  })
}

const byCompetency = (
  story: StoryRead,
  competencies: readonly TellableCompetency[],
): Omit<Covering, 'storyId'> | undefined => {
  for (const each of competencies) {
    const shown = shownBy(story, each)
    if (shown?.named)
      return {
        strength: 'strong',
        reason: `You named it for “${each.competency.name}”, which this calls for.`,
      }
    if (shown)
      return {
        strength: 'partial',
        reason: `It speaks of “${each.competency.name}”, which this calls for, with ${saidWords(shown.said)}.`,
      }
  }
  return undefined
}

const fromEvidence = (
  story: StoryRead,
  match: Match,
  found: FoundInStory | undefined,
): Omit<Covering, 'storyId'> | undefined => {
  const said = termsSaid(story, match)
  const has = new Set([...(found?.wanted ?? []), ...said.keys()])
  const [first] = said.values()
  if (found === undefined && first === undefined) return undefined
  const all = new Set(match.evidence.flatMap(({ terms }) => fullTerms(terms)))
  const whole = match.strength === 'strong' && has.size > 0 && has.size >= all.size
  const reason = found
    ? `Its ${found.part} says ${quoted(found.evidence.quote)}.`
    : `Its ${first?.part} says ${quoted(first?.sentence ?? '')}.`
  return { strength: whole ? 'strong' : 'partial', reason }
}

/** How a story covers a requirement; undefined when it does not. */
export type CoverRequirement = (story: StoryRead, place: number) => Omit<Covering, 'storyId'> | undefined

/** Reads a requirement and what was matched for it once, for any number of stories. */
export const coverRequirement = (
  requirement: Requirement,
  match: Match | undefined,
  competencies: readonly TellableCompetency[],
): CoverRequirement => {
  const found = match ? evidenceByStory(match) : new Map<number, FoundInStory>()
  const called = calledFor(requirement, competencies)
  return (story, place) => {
    const shown = byCompetency(story, called)
    if (shown?.strength === 'strong') return shown
    const matched = match && fromEvidence(story, match, found.get(place))
    if (matched ?? shown) return matched ?? shown
    const shared = sharedWords(story, requirement)
    return shared.length === 0
      ? undefined
      : { strength: 'partial', reason: `It speaks of this with ${saidWords(shared)}.` }
  }
}
