import { Box } from '@mantine/core'
import type { Row, RowGroup } from './rows.ts'
import { SearchRow } from './search-row.tsx'

interface SearchListProps {
  id: string
  groups: RowGroup[]
  active: number
  onPoint: (place: number) => void
  onGo: (row: Row) => void
}

export const optionId = (list: string, place: number): string => `${list}-${place}`

export const SearchList = ({ id, groups, active, onPoint, onGo }: SearchListProps) => {
  const places = new Map(groups.flatMap(({ rows }) => rows).map((row, place) => [row, place]))
  return (
    <div role="listbox" id={id} aria-label="Where to go" className="r2-found-list" tabIndex={-1}>
      {groups.map(({ title, rows }) => (
        <Box key={title} role="group" aria-label={title}>
          <div className="r2-found-group" aria-hidden="true">
            {title}
          </div>
          {rows.map((row) => {
            const place = places.get(row) ?? 0
            return (
              <SearchRow
                key={`${row.address} ${row.title} ${place}`}
                id={optionId(id, place)}
                row={row}
                active={place === active}
                onPoint={() => onPoint(place)}
                onGo={() => onGo(row)}
              />
            )
          })}
        </Box>
      ))}
    </div>
  )
}
