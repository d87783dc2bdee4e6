import { useDebouncedValue } from '@mantine/hooks'
import { useRouterState } from '@tanstack/react-router'
import { useFound, useOpportunities } from '../calls/queries.ts'
import { useStandingHidden } from '../calls/standing-queries.ts'
import {
  foundGroups,
  opportunityRows,
  pageRows,
  placeRows,
  type Row,
  type RowGroup,
  rowsNamed,
  withoutEmpty,
} from './rows.ts'

const pause = 80
const fewPlaces = 4
const fewOpportunities = 5

interface Rows {
  groups: RowGroup[]
  /** False while what is shown belongs to words typed before. */
  fresh: boolean
}

/** The opportunity the page is in. */
const useCurrentCard = () => {
  const { data: cards = [] } = useOpportunities()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const id = /^\/opportunities\/([^/]+)/.exec(path)?.[1]
  return { cards, current: cards.find((card) => card.id === id) ?? null }
}

/** What the words lead to; without words, where one was last and what is most useful. */
export const useRows = (words: string, recent: readonly Row[]): Rows => {
  const { cards, current } = useCurrentCard()
  const [typed] = useDebouncedValue(words, pause)
  const found = useFound(typed)
  const hidden = useStandingHidden() !== false
  const places = current ? placeRows(current, hidden) : []
  const everywhere = pageRows(hidden)
  const opportunities = opportunityRows(cards)
  if (words === '')
    return {
      fresh: true,
      groups: withoutEmpty([
        { title: 'Lately', rows: [...recent] },
        { title: current ? `In ${current.company}` : '', rows: places.map((row) => ({ ...row, note: '' })) },
        {
          title: 'Opportunities',
          rows: opportunities.slice(0, fewOpportunities).map((row) => ({ ...row, note: '' })),
        },
        { title: 'Everywhere', rows: everywhere },
      ]),
    }
  const named = rowsNamed([...places, ...everywhere], words).slice(0, fewPlaces)
  return {
    fresh: typed === words && !found.isFetching,
    groups: withoutEmpty([{ title: 'Go to', rows: named }, ...foundGroups(found.data ?? [])]),
  }
}
