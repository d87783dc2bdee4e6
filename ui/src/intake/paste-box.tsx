import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Source } from './item.ts'

const onlyAddress = /^https?:\/\/\S+$/i
const names = 60
const storage = 'roundtwo-paste'

const nameOf = (text: string): string => {
  const line = text.trim().split('\n')[0]?.trim() ?? ''
  return line.length > names ? `${line.slice(0, names)}…` : line
}

/** Takes pasted text or the address of a posting; half-typed text survives a reload. */
export const PasteBox = ({ onGive }: { onGive: (name: string, source: Source) => void }) => {
  const [text, setText] = useState(() => localStorage.getItem(storage) ?? '')
  const change = (next: string) => {
    setText(next)
    localStorage.setItem(storage, next)
  }
  const given = text.trim()
  const isAddress = onlyAddress.test(given)
  const give = () => {
    onGive(nameOf(given), isAddress ? { address: given } : { text: given })
    change('')
  }
  return (
    <Group align="flex-end" gap="sm">
      <Textarea
        className="r2-paste"
        label="Or paste text, or the address of the posting"
        placeholder="“We would like to invite you to a second interview on Tuesday…”"
        autosize
        minRows={2}
        maxRows={10}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Button variant="default" disabled={!given} onClick={give}>
        {isAddress ? 'Fetch the posting' : 'Add the text'}
      </Button>
    </Group>
  )
}
