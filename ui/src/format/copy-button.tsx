import { Button, type ButtonProps } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'

interface CopyButtonProps extends ButtonProps {
  text: string
  label: string
  /** Where the label alone says too little. */
  of?: string
}

const confirmed = 3000

/** Copies in one click, and says so on itself and to a screen reader. */
export const CopyButton = ({ text, label, of, ...rest }: CopyButtonProps) => {
  const { copied, copy, error } = useClipboard({ timeout: confirmed })
  const refused = error ? 'The browser did not allow it: mark the text and copy it by hand.' : ''
  return (
    <>
      <Button
        {...rest}
        {...(of ? { 'aria-label': `${copied ? 'Copied' : label}: ${of}` } : {})}
        leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
        onClick={() => copy(text)}
      >
        {copied ? 'Copied' : label}
      </Button>
      <span role="status" className={refused ? 'r2-bad' : 'r2-hidden'}>
        {copied ? 'Copied' : refused}
      </span>
    </>
  )
}
