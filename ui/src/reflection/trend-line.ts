import { ratings } from '@roundtwo/model'

export const pictureWidth = 320
export const pictureHeight = 120
const margin = 14
/** Room on the left for the ends of the scale. */
export const leftMargin = 22

export interface Point {
  x: number
  y: number
}

const highest = Math.max(...ratings)
const lowest = Math.min(...ratings)

/** How high a rating stands in the picture. */
export const levelOf = (rating: number): number =>
  margin + ((highest - rating) / (highest - lowest)) * (pictureHeight - 2 * margin)

/** One point an interview, evenly apart; a single one stands in the middle. */
export const pointsOf = (values: readonly number[]): Point[] => {
  const room = pictureWidth - leftMargin - margin
  const apart = values.length > 1 ? room / (values.length - 1) : 0
  const first = values.length > 1 ? leftMargin : pictureWidth / 2
  return values.map((rating, place) => ({ x: first + place * apart, y: levelOf(rating) }))
}
