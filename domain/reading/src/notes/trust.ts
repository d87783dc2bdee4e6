import { probabilitiesOf } from '@roundtwo/text'
import type { NoteModels } from './models.ts'
import type { NoteEntry } from './note-entry.ts'

const step = (chance: number, steps: number): number => Math.min(steps - 1, Math.floor(chance * steps))

/** What an entry was read from, as far as it says how right it is: for judging it as a whole. */
export function trustFeatures(entry: NoteEntry, beside: readonly NoteEntry[]): string[] {
  const { kind, figure } = entry
  const others = beside.filter((other) => other !== entry)
  const own = [
    `chance ${step(entry.probability, 20)}`,
    `people ${step(entry.peopleProbability, 10)}`,
    `people ${step(entry.peopleProbability, 10)} of ${entry.people.length}`,
    `beside ${Math.min(3, others.length)}`,
    ...others.map((other) => `beside ${other.kind}`),
    ...(entry.correction ? ['correction'] : []),
    ...(entry.carriesOn ? ['carries on'] : []),
    ...(kind === 'promise'
      ? [`due ${entry.due === undefined ? 'none' : entry.due === null ? 'unclear' : 'given'}`]
      : []),
  ]
  if (figure) {
    const role = figure.subject.startsWith('other') ? 'other' : figure.subject
    const unit = figure.unit === '' ? 'no unit' : figure.unit.includes('/') ? 'pay' : figure.unit
    const certainty = step(entry.figureProbability ?? 0, 10)
    own.push(
      `role ${role}`,
      `role ${role} ${certainty}`,
      `unit ${unit}`,
      `role ${role} unit ${unit}`,
      `figure ${certainty}`,
    )
    if (figure.upTo !== null) own.push('range')
  }
  return own.map((feature) => `${kind}: ${feature}`)
}

/** How likely an entry is right in all it says. */
export const trustIn = (entry: NoteEntry, beside: readonly NoteEntry[], models: NoteModels): number =>
  probabilitiesOf(models.trust, trustFeatures(entry, beside))[1] ?? 0
