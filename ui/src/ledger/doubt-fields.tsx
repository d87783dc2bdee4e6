import { Checkbox, Textarea } from '@mantine/core'
import type { DoubtEntry } from '@roundtwo/model'
import { MoreFields } from './more-fields.tsx'

interface DoubtFieldsProps {
  entry: DoubtEntry
  onChange: (entry: DoubtEntry) => void
}

export const DoubtFields = ({ entry, onChange }: DoubtFieldsProps) => (
  <>
    <Checkbox
      size="sm"
      label="They said it; I did not only sense it"
      checked={entry.spoken}
      onChange={(event) => onChange({ ...entry, spoken: event.currentTarget.checked })}
    />
    <Checkbox
      size="sm"
      label="Settled"
      checked={entry.settled}
      onChange={(event) => onChange({ ...entry, settled: event.currentTarget.checked })}
    />
    <MoreFields summary="What would settle it" filled={entry.better !== ''}>
      <Textarea
        size="sm"
        label="What I would say to it today"
        autosize
        minRows={1}
        value={entry.better}
        onChange={(event) => onChange({ ...entry, better: event.currentTarget.value })}
      />
    </MoreFields>
  </>
)
