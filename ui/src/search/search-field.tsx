import { Kbd, VisuallyHidden } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'

interface SearchFieldProps {
  words: string
  list: string
  /** The option Enter goes to. */
  active: string | null
  onType: (words: string) => void
  onMove: (by: 1 | -1) => void
  onEnter: () => void
  onClose: () => void
}

export const SearchField = (props: SearchFieldProps) => {
  const { words, list, active, onType, onMove, onEnter, onClose } = props
  const field = useRef<HTMLInputElement>(null)
  // At once, with the cursor behind what was typed already: the next letter may be on its way.
  useEffect(() => {
    const input = field.current
    input?.focus()
    input?.setSelectionRange(input.value.length, input.value.length)
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onMove(1)
    else if (event.key === 'ArrowUp') onMove(-1)
    else if (event.key === 'Enter') onEnter()
    else return
    event.preventDefault()
  }
  return (
    <div className="r2-search-field">
      <IconSearch size={20} aria-hidden />
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label="Search everything"
        aria-expanded={active !== null}
        aria-controls={list}
        aria-autocomplete="list"
        {...(active ? { 'aria-activedescendant': active } : {})}
        data-autofocus
        placeholder="Search everything"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={words}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" onClick={onClose}>
        <VisuallyHidden>Close</VisuallyHidden>
        <Kbd size="xs" aria-hidden className="r2-wide-only">
          Esc
        </Kbd>
        <IconX size={22} aria-hidden className="r2-small-only" />
      </button>
    </div>
  )
}
