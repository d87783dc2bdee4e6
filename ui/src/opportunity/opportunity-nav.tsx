import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useId, useRef } from 'react'
import { useStandingHidden } from '../calls/standing-queries.ts'
import { groupTitle, type PlaceGroup, placeGroups, shownPlaces } from './places.ts'

/** Brings the current place into view where the row is wider than the screen. */
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

interface NavProps {
  id: string
  /** The last round held. */
  held: number
}

const NavGroup = ({ id, held, group }: NavProps & { group: PlaceGroup }) => {
  const titleId = useId()
  const hidden = useStandingHidden() !== false
  const title = groupTitle(group, held)
  return (
    <div className="r2-nav-group">
      {title && (
        <span className="r2-nav-title" id={titleId}>
          {title}
        </span>
      )}
      <ul {...(title ? { 'aria-labelledby': titleId } : {})}>
        {shownPlaces(group, hidden).map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ id }} activeOptions={{ exact: true, includeSearch: false }} className="r2-tab">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

export const OpportunityNav = ({ id, held }: NavProps) => {
  const row = useCurrentInView()
  return (
    <nav aria-label="This opportunity" className="r2-tabs" ref={row}>
      {placeGroups.map((group) => (
        <NavGroup key={group.places[0].to} id={id} held={held} group={group} />
      ))}
    </nav>
  )
}
