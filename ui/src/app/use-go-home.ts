import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

const patience = 1200

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `g`, then `h`: home. */
export const useGoHome = (): void => {
  const navigate = useNavigate()
  useEffect(() => {
    let begun = 0
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'h' && event.timeStamp - begun < patience) void navigate({ to: '/' })
      begun = event.key === 'g' ? event.timeStamp : 0
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [navigate])
}
