import type { StandingView } from '@roundtwo/contract'

export type Change = StandingView['changes'][number]

export interface ChangeGroups {
  /** What moves it most comes first. */
  raises: Change[]
  lowers: Change[]
  /** What moves it, by less than the chance is sure of. */
  little: Change[]
  /** What is often taken for a sign and is none. */
  nothing: Change[]
}

/** Only rounding: what counts nothing leaves the chance as it is. */
const rounding = 1e-6
/** Half of one in ten: what moves it by less seldom changes the words. */
const much = 0.05

export const changeGroups = (changes: readonly Change[], now: number): ChangeGroups => {
  const moved = (change: Change) => change.p - now
  const far = changes.toSorted((one, other) => Math.abs(moved(other)) - Math.abs(moved(one)))
  return {
    raises: far.filter((change) => moved(change) >= much),
    lowers: far.filter((change) => moved(change) <= -much),
    little: far.filter((change) => Math.abs(moved(change)) >= rounding && Math.abs(moved(change)) < much),
    nothing: changes.filter((change) => Math.abs(moved(change)) < rounding),
  }
}
