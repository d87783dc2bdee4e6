import { Box, Kbd, Modal, Text, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useKept } from '../parts/use-kept.ts'
import { recentKey, withRecent } from './recent.ts'
import type { Row, RowGroup } from './rows.ts'
import { SearchRow } from './search-row.tsx'
import { useRows } from './use-rows.ts'

const nothing: Row[] = []

interface ListProps {
  id: string
  groups: RowGroup[]
  active: number
  onPoint: (place: number) => void
  onGo: (row: Row) => void
}

const optionId = (list: string, place: number): string => `${list}-${place}`

const List = ({ id, groups, active, onPoint, onGo }: ListProps) => {
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

/** The row to go to on Enter, and moving it; back at the first one when the words change. */
const useActive = (words: string, count: number) => {
  const [active, setActive] = useState({ words, place: 0 })
  const place = active.words === words ? Math.min(active.place, count - 1) : 0
  const point = (to: number) => setActive({ words, place: to })
  return { place, point, move: (by: number) => point((place + by + count) % Math.max(1, count)) }
}

/** Goes once what is shown belongs to the words typed. */
const useEnter = (fresh: boolean, go: () => void) => {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    if (!wanted || !fresh) return
    setWanted(false)
    go()
  })
  return () => setWanted(true)
}

export const SearchPalette = ({ onClose }: { onClose: () => void }) => {
  const [words, setWords] = useState('')
  const [recent, setRecent] = useKept(recentKey, nothing)
  const list = useId()
  const navigate = useNavigate()
  const small = useMediaQuery('(max-width: 40em)')
  const { groups, fresh } = useRows(words.trim(), recent)
  const rows = groups.flatMap((group) => group.rows)
  const { place, point, move } = useActive(words, rows.length)
  const go = (row: Row | undefined) => {
    if (!row) return
    setRecent(withRecent(recent, row))
    onClose()
    void navigate({ href: row.address })
  }
  const enter = useEnter(fresh, () => go(rows[place]))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  const nothingFound = fresh && rows.length === 0
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      yOffset="8vh"
      padding={0}
      fullScreen={small ?? false}
      aria-label="Search everything"
      transitionProps={{ duration: 80 }}
    >
      <div className="r2-search-field">
        <IconSearch size={20} aria-hidden />
        <input
          type="search"
          role="combobox"
          aria-label="Search everything"
          aria-expanded={rows.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(rows.length > 0 ? { 'aria-activedescendant': optionId(list, place) } : {})}
          data-autofocus
          placeholder="Search everything"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" onClick={onClose} aria-label="Close">
          <Kbd size="xs">Esc</Kbd>
        </button>
      </div>
      {nothingFound ? (
        <Text p="lg" c="dimmed">
          Nothing kept holds “{words.trim()}”.
        </Text>
      ) : (
        <List id={list} groups={groups} active={place} onPoint={point} onGo={go} />
      )}
      <VisuallyHidden role="status">
        {words.trim() !== '' && fresh && (rows.length === 1 ? 'One found' : `${rows.length} found`)}
      </VisuallyHidden>
    </Modal>
  )
}
