export interface MarkedPart {
  at: number
  part: string
  isTerm: boolean
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text cut where terms begin and end; longer terms win, whatever their case. */
export const markedParts = (text: string, terms: string[]): MarkedPart[] => {
  const known = [...new Set(terms.map((term) => term.trim()).filter(Boolean))]
  if (known.length === 0) return [{ at: 0, part: text, isTerm: false }]
  const longestFirst = known.toSorted((a, b) => b.length - a.length).map(escaped)
  const pieces = text.split(new RegExp(`(${longestFirst.join('|')})`, 'giu'))
  let at = 0
  return pieces.flatMap((part, place) => {
    const begin = at
    at += part.length
    return part === '' ? [] : [{ at: begin, part, isTerm: place % 2 === 1 }]
  })
}
