/** A word with the place it stands at. */
export interface Token {
  start: number
  end: number
  /** Lower case, without accents and possessive. */
  word: string
  stem: string
  /** What stands between this word and the next is more than a blank, hyphen or slash. */
  breaksAfter: boolean
  /** The characters between this word and the next. */
  gap: string
}
