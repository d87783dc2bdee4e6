import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type AskTheme, askThemes } from '@roundtwo/model'
import { useState } from 'react'
import { choices, memberOf, themeLabels } from '../words/labels.ts'
import type { AskChanges } from './use-ask-changes.ts'

export const AddAsk = ({ changes }: { changes: AskChanges }) => {
  const [text, setText] = useState('')
  const [theme, setTheme] = useState<AskTheme>('role')
  const add = () =>
    changes.add(text.trim(), theme).then(
      () => setText(''),
      () => undefined,
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) void add()
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          className="r2-paste"
          label="Add a question of your own"
          placeholder="What would you want me to have changed after half a year?"
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label="Theme"
          data={choices(askThemes, themeLabels)}
          value={theme}
          onChange={(event) => setTheme(memberOf(askThemes, event.currentTarget.value) ?? theme)}
        />
        <Button type="submit" variant="default" disabled={!text.trim()} loading={changes.isSaving}>
          Add
        </Button>
      </Group>
    </form>
  )
}
