import { Button, Group, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { minutesOf } from '../words/branded.ts'

const usual = 30

export const AddTask = ({ opportunityId }: { opportunityId: string }) => {
  const [title, setTitle] = useState('')
  const [effort, setEffort] = useState<number>(usual)
  const save = useChange('saveTask')
  const add = () =>
    save.mutate({ opportunityId, title: title.trim(), effort: minutesOf(effort) }, { onSuccess: () => setTitle('') })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim()) add()
      }}
    >
      <Group align="flex-end" gap="sm" mt="lg">
        <TextInput
          className="r2-paste"
          label="Add a task of your own"
          placeholder="Ring Sam about their week there"
          maxLength={1000}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NumberInput
          label="Minutes"
          w={100}
          min={5}
          max={600}
          step={15}
          value={effort}
          onChange={(value) => setEffort(typeof value === 'number' ? value : usual)}
        />
        <Button type="submit" variant="default" disabled={!title.trim()} loading={save.isPending}>
          Add
        </Button>
      </Group>
    </form>
  )
}
