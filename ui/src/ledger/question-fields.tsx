import { Checkbox, Textarea } from '@mantine/core'
import type { QuestionEntry } from '@roundtwo/model'
import { MoreFields } from './more-fields.tsx'
import { RatingButtons } from './rating-buttons.tsx'

interface QuestionFieldsProps {
  entry: QuestionEntry
  onChange: (entry: QuestionEntry) => void
}

export const QuestionFields = ({ entry, onChange }: QuestionFieldsProps) => (
  <>
    <RatingButtons label="How it went" value={entry.rating} onChange={(rating) => onChange({ ...entry, rating })} />
    <Checkbox
      size="sm"
      label="They asked further"
      checked={entry.followedUp}
      onChange={(event) => onChange({ ...entry, followedUp: event.currentTarget.checked })}
    />
    <MoreFields summary="What I said, and would say today" filled={entry.answer !== '' || entry.better !== ''}>
      <Textarea
        size="sm"
        label="What I said"
        autosize
        minRows={1}
        value={entry.answer}
        onChange={(event) => onChange({ ...entry, answer: event.currentTarget.value })}
      />
      <Textarea
        size="sm"
        label="What I would say today"
        autosize
        minRows={1}
        value={entry.better}
        onChange={(event) => onChange({ ...entry, better: event.currentTarget.value })}
      />
    </MoreFields>
  </>
)
