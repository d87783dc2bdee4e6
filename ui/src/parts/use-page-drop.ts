import { useEffect, useRef, useState } from 'react'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere on the page; true while some hover over it. */
export const usePageDrop = (onFiles: ((files: File[]) => void) | null): boolean => {
  const [over, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  const isOn = onFiles !== null
  useEffect(() => {
    if (!isOn) return
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      take.current?.([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', hover)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    const settle = () => setOver(false)
    addEventListener('drop', settle, { capture: true })
    return () => {
      removeEventListener('dragover', hover)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
      removeEventListener('drop', settle, { capture: true })
    }
  }, [isOn])
  return over
}
