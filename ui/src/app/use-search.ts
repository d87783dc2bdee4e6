import { useRef, useState } from 'react'

/** The search: open or not, and what is typed while its code is on its way. */
export const useSearch = () => {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const before = useRef<Element | null>(null)
  const open = () => {
    before.current = document.activeElement
    setTyped('')
    setOpen(true)
  }
  /** Gives the focus back to where it was. */
  const close = () => {
    setOpen(false)
    const element = before.current
    requestAnimationFrame(() => {
      if (element instanceof HTMLElement && document.activeElement === document.body) element.focus()
    })
  }
  return { isOpen, typed, setTyped, open, close, toggle: () => (isOpen ? close() : open()) }
}
