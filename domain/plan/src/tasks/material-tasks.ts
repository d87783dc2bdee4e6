import type { PreparationTask } from '@roundtwo/model'
import { textKey } from '@roundtwo/text'
import { durationWords } from '../duration-words.ts'
import { bringingEffort, preparingEffort } from './asked-effort.ts'
import type { PreparationFacts } from './facts.ts'
import { task } from './task.ts'

const tidy = (asked: string): string => {
  const text = asked
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,]+$/u, '')
    .trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const distinct = (asked: readonly string[]): string[] => {
  const byKey = new Map(asked.filter((text) => /[\p{L}\p{N}]/u.test(text)).map((text) => [textKey(text), text]))
  return [...byKey.values()]
}

const prepareTask = (asked: string): PreparationTask => {
  const effort = preparingEffort(asked)
  return task({
    key: `materials:prepare:${textKey(asked)}`,
    kind: 'materials',
    title: `Prepare: ${tidy(asked)}`,
    detail:
      `They asked for this, so it comes before everything optional. About ${durationWords(effort)} ` +
      'to do it properly; begin early enough to look at it again after a night. Change the time if ' +
      'you know better.',
    effort,
    value: 96,
  })
}

const bringTask = (thing: string): PreparationTask =>
  task({
    key: `materials:bring:${textKey(thing)}`,
    kind: 'materials',
    title: `Get ready to bring: ${tidy(thing)}`,
    detail: 'They asked you to bring it. Find it now: replacing something lost takes days, not hours.',
    effort: bringingEffort(thing),
    value: 84,
  })

/** Each thing the invitation asks to prepare or bring is a task of its own. */
export const materialTasks = ({ invitation }: PreparationFacts): PreparationTask[] => [
  ...distinct(invitation.prepare).map(prepareTask),
  ...distinct(invitation.bring).map(bringTask),
]
