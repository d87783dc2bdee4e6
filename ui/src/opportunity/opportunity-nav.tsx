import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

const tabs = [
  { to: '/opportunities/$id', label: 'Overview' },
  { to: '/opportunities/$id/fit', label: 'Fit' },
  { to: '/opportunities/$id/questions', label: 'Questions' },
  { to: '/opportunities/$id/plan', label: 'Plan' },
  { to: '/opportunities/$id/people', label: 'People' },
  { to: '/opportunities/$id/files', label: 'Files' },
  { to: '/opportunities/$id/day-sheet', label: 'Day sheet' },
] as const

/** Brings the current tab into view where the row is wider than the screen. */
const useCurrentInView = () => {
  const row = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    const afterLayout = requestAnimationFrame(() => {
      const current = row.current?.querySelector(`[href="${path}"]`) ?? null
      if (!row.current || !(current instanceof HTMLElement)) return
      row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.offsetWidth) / 2
    })
    return () => cancelAnimationFrame(afterLayout)
  }, [path])
  return row
}

export const OpportunityNav = ({ id }: { id: string }) => {
  const row = useCurrentInView()
  return (
    <nav aria-label="This opportunity" className="r2-tabs" ref={row}>
      {tabs.map(({ to, label }) => (
        <Link key={to} to={to} params={{ id }} activeOptions={{ exact: true }} className="r2-tab">
          {label}
        </Link>
      ))}
    </nav>
  )
}
