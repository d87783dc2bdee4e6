import { Checkbox } from '@mantine/core'
import type { LedgerEntry } from '@roundtwo/model'
import { DoubtFields } from './doubt-fields.tsx'
import { FigureFields } from './figure-fields.tsx'
import { PromiseFields } from './promise-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { SideChoice } from './side-choice.tsx'
import { StoryFields } from './story-fields.tsx'

interface EntryFieldsProps {
  entry: LedgerEntry
  onChange: (entry: LedgerEntry) => void
}

const OwnFields = ({ entry, onChange }: EntryFieldsProps) => {
  switch (entry.kind) {
    case 'question':
      return <QuestionFields entry={entry} onChange={onChange} />
    case 'story':
      return <StoryFields entry={entry} onChange={onChange} />
    case 'figure':
      return <FigureFields entry={entry} onChange={onChange} />
    case 'doubt':
      return <DoubtFields entry={entry} onChange={onChange} />
    case 'promise':
      return <PromiseFields entry={entry} onChange={onChange} />
    case 'fact':
      return <SideChoice label="Said by" value={entry.by} onChange={(by) => onChange({ ...entry, by })} />
    case 'open':
      return (
        <Checkbox
          size="sm"
          label="Settled"
          checked={entry.settled}
          onChange={(event) => onChange({ ...entry, settled: event.currentTarget.checked })}
        />
      )
    default:
      return null
  }
}

/** What an entry of its kind has besides its text and its people. */
export const EntryFields = (props: EntryFieldsProps) =>
  props.entry.kind === 'interest' || props.entry.kind === 'note' ? null : (
    <div className="r2-entry-fields" data-entry={props.entry.kind}>
      <OwnFields {...props} />
    </div>
  )
