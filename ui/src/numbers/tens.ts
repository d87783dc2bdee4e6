/** How much of each of ten figures is filled, so that together they show a share. */
export const filledOfTen = (share: number): number[] =>
  Array.from({ length: 10 }, (_, place) => Math.min(1, Math.max(0, share * 10 - place)))

/** Below this a row of ten would hold next to nothing; a hundred then stand in its place. */
export const rare = 0.095

/** How many of a hundred; one at least, where it is not nothing. */
export const ofHundred = (share: number): number => (share === 0 ? 0 : Math.max(1, Math.round(share * 100)))
