import { chanceThat, inSteps, named, templates } from '../features.ts'
import type { NoteFigure } from './figures.ts'
import type { NoteModels } from './models.ts'
import type { NoteEntry } from './note-entry.ts'

const ofEntry = templates(`chance {chance}|people {people}|people {people} of {count}|beside {beside}`)
const marked = templates(`{correction}?correction|{carriesOn}?carries on|{isPromise}?due {due}`)
const ofFigure = templates(`role {role}|role {role} {certainty}|unit {unit}|role {role} unit {unit}|figure {certainty}
  |{range}?range`)

function figureTold({ subject, unit, upTo }: NoteFigure, chance: number): string[] {
  const role = subject.startsWith('other') ? 'other' : subject
  const counted = unit === '' ? 'no unit' : unit.includes('/') ? 'pay' : unit
  return ofFigure({ role, unit: counted, certainty: inSteps(chance, 10), range: upTo !== null })
}

/** What an entry was read from, as far as it says how right it is: for judging it as a whole. */
export function trustFeatures(entry: NoteEntry, beside: readonly NoteEntry[]): string[] {
  const { kind, figure, due, correction, carriesOn } = entry
  const others = beside.filter((other) => other !== entry)
  const chances = { chance: inSteps(entry.probability, 20), people: inSteps(entry.peopleProbability, 10) }
  const given = due === undefined ? 'none' : due === null ? 'unclear' : 'given'
  const own = [
    ...ofEntry({ ...chances, count: entry.people.length, beside: Math.min(3, others.length) }),
    ...others.map((other) => `beside ${other.kind}`),
    ...marked({ correction, carriesOn, isPromise: kind === 'promise', due: given }),
    ...(figure ? figureTold(figure, entry.figureProbability ?? 0) : []),
  ]
  return named(`${kind}:`, own)
}

/** How likely an entry is right in all it says. */
export const trustIn = (entry: NoteEntry, beside: readonly NoteEntry[], { trust }: NoteModels): number =>
  chanceThat(trust, 'yes', trustFeatures(entry, beside))
