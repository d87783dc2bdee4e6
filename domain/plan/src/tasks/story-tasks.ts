import { type Fit, type Match, type PreparationTask, provedOnPaper } from '@roundtwo/model'
import { quoted, textKey } from '@roundtwo/text'
import type { PreparationFacts } from './facts.ts'
import { task } from './task.ts'

/** More than this nobody tells in one interview; the rest are covered by the five strongest. */
const mostWanted = 8
const mostNice = 2

const worth = (match: Match): number => {
  if (match.requirement.level === 'must') return match.strength === 'gap' ? 85 : 75
  return match.strength === 'gap' ? 50 : 40
}

const plainAnswer = (match: Match): PreparationTask =>
  task({
    key: `story:${textKey(match.requirement.text)}`,
    kind: 'story',
    title: `Have a straight answer on ${quoted(match.requirement.text)}`,
    detail:
      `${match.reason} Say in two sentences where you stand and, if something is missing, by when ` +
      'and how you would have it. Do not claim what you do not hold.',
    effort: 15,
    value: worth(match),
  })

const gapStory = (match: Match): PreparationTask =>
  task({
    key: `story:${textKey(match.requirement.text)}`,
    kind: 'story',
    title: `Decide how to speak to ${quoted(match.requirement.text)}`,
    detail:
      `${match.reason} Name the gap before they do, tell of the nearest thing you have done or of ` +
      'something you learnt quickly, and say what your first month on it would look like.',
    effort: 30,
    value: worth(match),
  })

const partialStory = (match: Match): PreparationTask => {
  const evidence = match.evidence[0]
  const start = evidence === undefined ? '' : ` Start from your CV’s words: ${quoted(evidence.quote)}.`
  return task({
    key: `story:${textKey(match.requirement.text)}`,
    kind: 'story',
    title: `Write a fuller story for ${quoted(match.requirement.text)}`,
    detail: `${match.reason}${start} Situation, task, what you yourself did, the result in a figure, and what you would do differently.`,
    effort: 20,
    value: worth(match),
  })
}

const storyFor = (match: Match): PreparationTask => {
  if (provedOnPaper.has(match.requirement.kind)) return plainAnswer(match)
  return match.strength === 'gap' ? gapStory(match) : partialStory(match)
}

/** The gaps and half-matches worth preparing, in the order the fit ranks them. */
const worthPreparing = (fit: Fit): Match[] => {
  const ranked = fit.gaps.map((place) => fit.matches[place]).filter((match) => match !== undefined)
  const must = ranked.filter((match) => match.requirement.level === 'must').slice(0, mostWanted)
  const nice = ranked.filter((match) => match.requirement.level === 'nice').slice(0, mostNice)
  return [...must, ...nice]
}

/** A story for what is missing or half there, and the five that carry everything else. */
export const storyTasks = ({ fit }: PreparationFacts): PreparationTask[] => {
  const strongest = task({
    key: 'story:strongest',
    kind: 'story',
    title: 'Get your two strongest stories ready',
    detail:
      'The two things you did that show the most important requirements, each with a figure: ' +
      'situation, task, what you yourself did, the result.',
    effort: 20,
    value: 86,
  })
  const more = task({
    key: 'story:strongest-more',
    kind: 'story',
    title: 'Get three more stories ready',
    detail:
      'Five in all, each with a figure. Note for each which questions it answers, so that you ' +
      'neither run dry nor tell one twice to the same person.',
    effort: 30,
    value: 72,
  })
  return [strongest, ...(fit === null ? [] : worthPreparing(fit).map(storyFor)), more]
}
