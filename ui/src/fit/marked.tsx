import { Fragment } from 'react'
import { markedParts } from './marked-parts.ts'

/** A text with the words that count marked. */
export const Marked = ({ text, terms }: { text: string; terms: string[] }) =>
  markedParts(text, terms).map(({ at, part, isTerm }) =>
    isTerm ? (
      <mark key={at} className="r2-mark">
        {part}
      </mark>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  )
