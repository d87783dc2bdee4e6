import { Modal, Text, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useState } from 'react'
import { useKept } from '../parts/use-kept.ts'
import { recentKey, withRecent } from './recent.ts'
import type { Row } from './rows.ts'
import { SearchField } from './search-field.tsx'
import { optionId, SearchList } from './search-list.tsx'
import { useRows } from './use-rows.ts'

const nothing: Row[] = []

interface SearchPaletteProps {
  /** What was typed before this was there. */
  typed: string
  onClose: () => void
}

/** The row to go to on Enter, and moving it; back at the first one when the words change. */
const useActive = (words: string, count: number) => {
  const [active, setActive] = useState({ words, place: 0 })
  const place = active.words === words ? Math.max(0, Math.min(active.place, count - 1)) : 0
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

const countWords = (count: number): string => (count === 1 ? 'One found' : `${count} found`)

export const SearchPalette = ({ typed, onClose }: SearchPaletteProps) => {
  const [words, setWords] = useState(typed)
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
    // Not back to where the search was opened from: the content is next.
    document.getElementById('main')?.focus({ preventScroll: true })
    onClose()
    void navigate({ href: row.address })
  }
  const enter = useEnter(fresh, () => go(rows[place]))
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      yOffset="8vh"
      padding={0}
      fullScreen={small ?? false}
      attributes={{ content: { 'aria-label': 'Search everything' } }}
      transitionProps={{ duration: 80 }}
    >
      <SearchField
        words={words}
        list={list}
        active={rows.length > 0 ? optionId(list, place) : null}
        onType={setWords}
        onMove={move}
        onEnter={enter}
        onClose={onClose}
      />
      {fresh && rows.length === 0 && (
        <Text p="lg" c="dimmed">
          Nothing kept holds “{words.trim()}”.
        </Text>
      )}
      <SearchList id={list} groups={groups} active={place} onPoint={point} onGo={go} />
      <VisuallyHidden role="status">{words.trim() !== '' && fresh && countWords(rows.length)}</VisuallyHidden>
    </Modal>
  )
}
