import type { CoverageRow } from '@roundtwo/model'
import { levelLabels } from '../words/labels.ts'

type Need = CoverageRow['need']

export const needKey = (need: Need): string =>
  need.kind === 'requirement' ? `requirement ${need.place}` : `competency ${need.id}`

export const needTitle = (need: Need): string => (need.kind === 'requirement' ? need.text : need.name)

/** What kind of need it is, or why it is one. */
export const needAbout = (need: Need): string =>
  need.kind === 'requirement' ? `Required: ${levelLabels[need.level].toLowerCase()}` : need.reason

const longestTitle = 80

/** A requirement's words as a title: the first clause, cut at a word. */
const shortened = (text: string): string => {
  const clause = text.split(/[;:.(]/u, 1)[0]?.trim() || text.trim()
  if (clause.length <= longestTitle) return clause
  const cut = clause.slice(0, longestTitle)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))}…`
}

/** How a story written for a need begins: with a title to go on from, and named for it. */
export const storyFor = (need: Need): { title: string; competencies: string[] } =>
  need.kind === 'requirement'
    ? { title: shortened(need.text), competencies: [need.text.slice(0, 1000)] }
    : { title: need.name, competencies: [need.id] }
