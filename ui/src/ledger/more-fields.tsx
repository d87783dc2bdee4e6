import { type ReactNode, useState } from 'react'

interface MoreFieldsProps {
  summary: string
  /** Open at first, where there is something in it. */
  filled: boolean
  children: ReactNode
}

/** Fields most entries do without. */
export const MoreFields = ({ summary, filled, children }: MoreFieldsProps) => {
  // Emptying a field is no reason to close over it.
  const [open] = useState(filled)
  return (
    <details className="r2-more-fields" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
