import { Checkbox, TextInput } from '@mantine/core'
import type { PromiseEntry } from '@roundtwo/model'
import { plainDateOf } from '../words/branded.ts'
import { SideChoice } from './side-choice.tsx'

interface PromiseFieldsProps {
  entry: PromiseEntry
  onChange: (entry: PromiseEntry) => void
}

export const PromiseFields = ({ entry, onChange }: PromiseFieldsProps) => (
  <>
    <SideChoice label="Promised by" value={entry.by} onChange={(by) => onChange({ ...entry, by })} />
    <TextInput
      type="date"
      size="xs"
      label="Due"
      value={entry.due ?? ''}
      onChange={(event) => onChange({ ...entry, due: plainDateOf(event.currentTarget.value) })}
    />
    <Checkbox
      size="sm"
      label="Kept"
      checked={entry.kept}
      onChange={(event) => onChange({ ...entry, kept: event.currentTarget.checked })}
    />
  </>
)
