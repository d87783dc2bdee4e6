import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

interface EarlySearchProps {
  words: string
  onType: (words: string) => void
  onClose: () => void
}

/** Takes what is typed until the search itself is there: letters must not reach the page’s shortcuts meanwhile. */
export const EarlySearch = ({ words, onType, onClose }: EarlySearchProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="r2-early r2-search-field">
      <IconSearch size={20} aria-hidden />
      <input
        ref={field}
        aria-label="Search everything"
        autoComplete="off"
        value={words}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      />
    </div>
  )
}
