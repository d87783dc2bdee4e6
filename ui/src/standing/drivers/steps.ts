import type { StandingView } from '@roundtwo/contract'

export type Driver = StandingView['forecast']['drivers'][number]

/** A bar of the waterfall: it begins where the one before ended. In points of a hundred. */
export interface Step {
  driver: Driver
  from: number
  to: number
}

export const stepsOf = (drivers: readonly Driver[]): Step[] => {
  let reached = 0
  return drivers.map((driver) => {
    const from = reached
    reached += driver.points
    return { driver, from, to: reached }
  })
}

/** The end of the scale: the next whole ten, never less than twenty. */
export const scaleEnd = (steps: readonly Step[]): number => {
  const highest = Math.max(0, ...steps.flatMap(({ from, to }) => [from, to]))
  return Math.min(100, Math.max(20, Math.ceil(highest / 10) * 10))
}

export interface Bar {
  /** Shares of the scale. */
  left: number
  width: number
}

/** Where a bar stands; one that changes nothing is still to be seen. */
export const barOf = ({ from, to }: Pick<Step, 'from' | 'to'>, end: number): Bar => {
  const within = (points: number) => Math.min(1, Math.max(0, points / end))
  const [low, high] = [within(Math.min(from, to)), within(Math.max(from, to))]
  const width = Math.max(0.006, high - low)
  return { left: Math.min(low, 1 - width), width }
}

export type Direction = 'up' | 'down' | 'none'

export const directionOf = (points: number): Direction => {
  if (Math.round(Math.abs(points)) === 0) return 'none'
  return points > 0 ? 'up' : 'down'
}

/** “+7”, “−3”, “0”. */
export const pointsSign = (points: number): string => {
  const size = Math.round(Math.abs(points))
  if (size === 0) return '0'
  return `${points > 0 ? '+' : '−'}${size}`
}
