import { Textarea } from '@mantine/core'
import type { OpportunityRecord } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { Section } from '../parts/section.tsx'
import { useAutosave } from '../parts/use-autosave.ts'

export const NotesSection = ({ opportunity }: { opportunity: OpportunityRecord }) => {
  const [notes, setNotes] = useState(opportunity.notes)
  const update = useChange('updateOpportunity')
  const { state, change } = useAutosave((text: string) => update.mutateAsync({ id: opportunity.id, notes: text }))
  return (
    <Section title="Notes" aside={<SavedHint state={state} />}>
      <Textarea
        aria-label="Notes"
        placeholder="How the first round went, what you noticed, what you want to ask"
        rows={5}
        classNames={{ input: 'r2-notes' }}
        maxLength={100_000}
        value={notes}
        onChange={(event) => {
          setNotes(event.currentTarget.value)
          change(event.currentTarget.value)
        }}
      />
    </Section>
  )
}
