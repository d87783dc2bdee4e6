import { chanceThat, held, inSteps } from '../features.ts'
import type { NoteModels } from './models.ts'
import type { NoteEntry } from './note-entry.ts'

/** What an entry was read from, as far as it says how right it is: for judging it as a whole. */
export function trustFeatures(entry: NoteEntry, beside: readonly NoteEntry[]): string[] {
  const { kind, figure, due } = entry
  const others = beside.filter((other) => other !== entry)
  const people = inSteps(entry.peopleProbability, 10)
  const own = [
    `chance ${inSteps(entry.probability, 20)}`,
    `people ${people}`,
    `people ${people} of ${entry.people.length}`,
    `beside ${Math.min(3, others.length)}`,
    ...others.map((other) => `beside ${other.kind}`),
    ...held({
      correction: entry.correction,
      'carries on': entry.carriesOn,
      [`due ${due === undefined ? 'none' : due === null ? 'unclear' : 'given'}`]: kind === 'promise',
    }),
  ]
  if (figure) {
    const role = figure.subject.startsWith('other') ? 'other' : figure.subject
    const unit = figure.unit === '' ? 'no unit' : figure.unit.includes('/') ? 'pay' : figure.unit
    const certainty = inSteps(entry.figureProbability ?? 0, 10)
    own.push(`role ${role}`, `role ${role} ${certainty}`, `unit ${unit}`, `role ${role} unit ${unit}`)
    own.push(`figure ${certainty}`, ...held({ range: figure.upTo !== null }))
  }
  return own.map((feature) => `${kind}: ${feature}`)
}

/** How likely an entry is right in all it says. */
export const trustIn = (entry: NoteEntry, beside: readonly NoteEntry[], { trust }: NoteModels): number =>
  chanceThat(trust, 'yes', trustFeatures(entry, beside))
