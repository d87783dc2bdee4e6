import { Button, Group, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { Section } from '../parts/section.tsx'
import { forgetKept } from '../parts/use-kept.ts'

const words = 'delete everything'

export const DeleteSection = () => {
  const [typed, setTyped] = useState('')
  const erase = useChange('deleteData')
  const go = () =>
    erase.mutate(
      { confirm: typed },
      {
        onSuccess: () => {
          setTyped('')
          // Drafts stand in the browser only.
          forgetKept()
          notifications.show({ message: 'Everything was deleted.' })
        },
      },
    )
  return (
    <Section
      title="Delete everything"
      about="All opportunities, files, CVs and settings, for good. There is no undo: download a backup first if in doubt."
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          label={`To confirm, type: ${words}`}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button color="red" disabled={typed.trim().toLowerCase() !== words} loading={erase.isPending} onClick={go}>
          Delete everything
        </Button>
      </Group>
    </Section>
  )
}
