import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** The entry the address points at; it is brought into view once it is there. */
export const usePointed = (): string => {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    const entry = hash ? document.getElementById(hash) : null
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
  }, [hash])
  return hash
}
