import type { FigureGroup, Folklore, PublishedFigure } from '@roundtwo/model'
import { figureGroups } from '@roundtwo/model'
import type { Figures } from '../calls/standing-queries.ts'
import { groupNames } from './figure-words.ts'

/** What people say, one group of figures, or all of it. */
export type Shown = 'all' | 'folklore' | FigureGroup

export interface Found {
  folklore: Folklore[]
  groups: { group: FigureGroup; figures: PublishedFigure[] }[]
  count: number
}

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’]/g, "'").toLowerCase()

const holds = (words: string[], texts: (string | number | null)[]): boolean => {
  const text = plain(texts.filter((part) => part !== null).join(' '))
  return words.every((word) => text.includes(word))
}

const figureTexts = ({ claim, population, source, author, caveat, counted, year, group }: PublishedFigure) => [
  claim,
  population,
  source,
  author,
  caveat,
  counted,
  year,
  groupNames[group],
]

/** Entries that hold every word; nothing typed finds all. */
export const findFigures = ({ figures, folklore }: Figures, typed: string, shown: Shown): Found => {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const told = folklore.filter(
    ({ claim, measured, origin }) =>
      (shown === 'all' || shown === 'folklore') && holds(words, [claim, measured, origin]),
  )
  const kept = figures.filter(
    (figure) => (shown === 'all' || shown === figure.group) && holds(words, figureTexts(figure)),
  )
  const groups = figureGroups.flatMap((group) => {
    const inside = kept.filter((figure) => figure.group === group)
    return inside.length > 0 ? [{ group, figures: inside }] : []
  })
  return { folklore: told, groups, count: told.length + kept.length }
}
