import { useEffect, useRef } from 'react'
import { piecesOf } from './marked-at.ts'
import type { Row } from './rows.ts'

interface SearchRowProps {
  id: string
  row: Row
  active: boolean
  onPoint: () => void
  onGo: () => void
}

const Excerpt = ({ row }: { row: Row }) => (
  <span className="r2-found-excerpt">
    {piecesOf(row.excerpt, row.marks).map(({ at, text, marked }) =>
      marked ? (
        <mark key={at} className="r2-mark">
          {text}
        </mark>
      ) : (
        <span key={at}>{text}</span>
      ),
    )}
  </span>
)

export const SearchRow = ({ id, row, active, onPoint, onGo }: SearchRowProps) => {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="r2-found"
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
      onKeyDown={undefined}
    >
      <span className="r2-found-title">{row.title}</span>
      {row.note && <span className="r2-found-note">{row.note}</span>}
      {row.excerpt && row.excerpt !== row.title && <Excerpt row={row} />}
    </div>
  )
}
