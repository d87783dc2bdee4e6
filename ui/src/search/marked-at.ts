export interface Piece {
  at: number
  text: string
  marked: boolean
}

/** A text cut where marks begin and end; marks may overlap, be out of order or reach beyond the text. */
export const piecesOf = (text: string, marks: readonly (readonly [number, number])[]): Piece[] => {
  const pieces: Piece[] = []
  const add = (at: number, upTo: number, marked: boolean) => {
    if (upTo > at) pieces.push({ at, text: text.slice(at, upTo), marked })
  }
  let done = 0
  for (const [from, upTo] of marks.toSorted(([one], [other]) => one - other)) {
    const begin = Math.min(text.length, Math.max(done, from))
    const end = Math.min(text.length, Math.max(begin, upTo))
    add(done, begin, false)
    add(begin, end, true)
    done = end
  }
  add(done, text.length, false)
  return pieces
}
