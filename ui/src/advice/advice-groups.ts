import type { Operations, OutputOf } from '@roundtwo/contract'
import { type Advice, type AdviceKind, adviceKinds, type PersonRecord } from '@roundtwo/model'

export type AdviceView = OutputOf<Operations['getAdvice']>

export interface AdviceCard {
  key: string
  /** Null for the whole interview. */
  person: PersonRecord | null
  groups: { kind: AdviceKind; lines: Advice[] }[]
}

const byKind = (lines: readonly Advice[]): AdviceCard['groups'] =>
  adviceKinds.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    return own.length === 0 ? [] : { kind, lines: own }
  })

/** A card for the whole interview and one for each person, in the order they take part; nobody is left out. */
export const adviceCards = ({ advice, people }: Pick<AdviceView, 'advice' | 'people'>): AdviceCard[] => {
  const known = new Set(people.map(({ id }) => id))
  const whole = advice.filter(({ personId }) => personId === null || !known.has(personId))
  const cards = people.map((person) => ({
    key: person.id,
    person,
    groups: byKind(advice.filter(({ personId }) => personId === person.id)),
  }))
  return whole.length === 0 ? cards : [{ key: 'whole', person: null, groups: byKind(whole) }, ...cards]
}

/** The lines to act on first: in the order of their kinds. */
export const firstAdvice = (advice: readonly Advice[], count: number): Advice[] =>
  byKind(advice)
    .flatMap(({ lines }) => lines)
    .slice(0, count)
