import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Tabs of one opportunity are one place: moving between them leaves the focus where it is. */
const placeOf = (path: string): string => path.split('/').slice(0, 3).join('/')

/** Puts the focus on the content when another page is reached, so that a screen reader starts there. */
export const useFocusOnArrival = () => {
  const place = useRouterState({ select: (state) => placeOf(state.location.pathname) })
  const main = useRef<HTMLElement>(null)
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    main.current?.focus({ preventScroll: true })
  }, [place])
  return main
}
