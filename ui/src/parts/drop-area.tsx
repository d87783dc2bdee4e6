import { Button, FileButton, Group, Text } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { usePageDrop } from './use-page-drop.ts'

interface DropAreaProps {
  title: string
  about: ReactNode
  onFiles: (files: File[]) => void
  accept?: string
  /** A file dropped anywhere on the page counts. */
  anywhere?: boolean
  small?: boolean
}

export const DropArea = ({ title, about, onFiles, accept, anywhere = false, small = false }: DropAreaProps) => {
  const [over, setOver] = useState(false)
  const clear = useRef<() => void>(null)
  const draggedOver = usePageDrop(anywhere ? onFiles : null)
  /** Forgets the choice at once, so that the same file can be chosen again. */
  const choose = (files: File[]) => {
    onFiles(files)
    clear.current?.()
  }
  return (
    <section
      aria-label={title}
      className="r2-drop"
      data-over={over || draggedOver || undefined}
      data-small={small || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <IconFileUpload size={small ? 24 : 36} stroke={1.5} aria-hidden className="r2-drop-icon" />
      <div className="r2-grow">
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed" component="div">
          {about}
        </Text>
      </div>
      <Group>
        <FileButton multiple onChange={choose} resetRef={clear} {...(accept ? { accept } : {})}>
          {(props) => (
            <Button {...props} variant={small ? 'default' : 'filled'} aria-label={`Choose files: ${title}`}>
              Choose files
            </Button>
          )}
        </FileButton>
      </Group>
    </section>
  )
}
