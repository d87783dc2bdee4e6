import type { StandingOutcome } from '@roundtwo/model'

/** Two ways to arrange the map: beside one another, or in two columns where it is narrow. */
export type Shape = 'wide' | 'narrow'

interface Point {
  x: number
  y: number
}

/** In hundredths of the picture. Rows are of equal height: three where it is wide, four where it is narrow. */
export const centres: Record<Shape, Point> = { wide: { x: 50, y: 50 }, narrow: { x: 50, y: 37.5 } }

const ends: Record<Shape, Record<StandingOutcome, Point>> = {
  wide: {
    offer: { x: 83, y: 17 },
    furtherRound: { x: 17, y: 17 },
    rejection: { x: 83, y: 83 },
    hold: { x: 17, y: 83 },
    noAnswer: { x: 50, y: 90 },
  },
  narrow: {
    offer: { x: 75, y: 12.5 },
    furtherRound: { x: 25, y: 12.5 },
    rejection: { x: 75, y: 62.5 },
    hold: { x: 25, y: 62.5 },
    noAnswer: { x: 50, y: 90 },
  },
}

const thickest = 72
const thinnest = 1.5

/** A ribbon's width in pixels: twice the chance, twice as wide. */
export const ribbonWidth = (chance: number): number => Math.max(thinnest, chance * thickest)

/** From the centre to where an outcome stands: first sideways, then up or down. */
export const ribbonPath = (shape: Shape, answer: StandingOutcome): string => {
  const { x, y } = centres[shape]
  const end = ends[shape][answer]
  if (end.x === x) return `M${x} ${y} L${end.x} ${end.y}`
  const half = (x + end.x) / 2
  return `M${x} ${y} C${half} ${y} ${half} ${end.y} ${end.x} ${end.y}`
}
