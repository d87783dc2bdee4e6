import type { Figure, StoryContent, StoryEvidence } from '@roundtwo/model'
import { sentenceKey, sentencesIn } from './sentences.ts'

/** The first text, and below it what the second says besides. */
const joinTexts = (first: string, second: string): string => {
  if (first.trim() === '') return second
  const said = new Set(sentencesIn(first).map(sentenceKey))
  const fresh = sentencesIn(second).filter((sentence) => {
    const key = sentenceKey(sentence)
    if (said.has(key)) return false
    said.add(key)
    return true
  })
  return fresh.length === 0 ? first : `${first.trimEnd()}\n${fresh.join(' ')}`
}

const joinTitles = (first: string, second: string): string => {
  const [one, other] = [first.trim(), second.trim()]
  if (one === '' || other === '') return one === '' ? other : one
  const [ofOne, ofOther] = [sentenceKey(one), sentenceKey(other)]
  if (ofOne.includes(ofOther)) return one
  return ofOther.includes(ofOne) ? other : `${one} / ${other}`
}

/** All of the first, then what the second has besides. */
const united = <Item>(first: readonly Item[], second: readonly Item[], key: (item: Item) => string): Item[] => {
  const known = new Set(first.map(key))
  const fresh = second.filter((item) => {
    const own = key(item)
    if (known.has(own)) return false
    known.add(own)
    return true
  })
  return [...first, ...fresh]
}

const figureKey = ({ subject, amount, upTo, unit }: Figure): string =>
  JSON.stringify([sentenceKey(subject), amount, upTo, sentenceKey(unit)])

const evidenceKey = ({ text, link, resumePath }: StoryEvidence): string =>
  JSON.stringify([sentenceKey(text), link, resumePath])

/**
 * One story out of two that tell the same. Nothing is lost and no sentence stands there twice: where the texts differ
 * the other's further sentences follow; figures, evidence and competencies are united, and figures that contradict each
 * other both stay for the user to choose.
 */
export const mergeStories = (kept: StoryContent, other: StoryContent): StoryContent => ({
  title: joinTitles(kept.title, other.title),
  situation: joinTexts(kept.situation, other.situation),
  task: joinTexts(kept.task, other.task),
  action: joinTexts(kept.action, other.action),
  result: joinTexts(kept.result, other.result),
  reflection: joinTexts(kept.reflection, other.reflection),
  figures: united(kept.figures, other.figures, figureKey),
  competencies: united(kept.competencies, other.competencies, sentenceKey),
  evidence: united(kept.evidence, other.evidence, evidenceKey),
})
