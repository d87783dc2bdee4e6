import { Button, Group, Stack, Text } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { Section } from '../../parts/section.tsx'
import { offerUndo } from '../../parts/undo.tsx'
import { acceptedOf, type Import } from './decisions.ts'
import { GiveTranscript } from './give-transcript.tsx'
import { ProposalReview } from './proposal-review.tsx'
import { type ImportState, useImport } from './use-import.ts'
import { WhoIsMe } from './who-is-me.tsx'

interface TranscriptSectionProps {
  id: string
  round: number
  people: PersonRecord[]
  onClose: () => void
}

interface ReadProps {
  given: Import
  state: ImportState
  people: PersonRecord[]
  onDone: () => void
}

const Read = ({ given, state, people, onDone }: ReadProps) => {
  const accepted = acceptedOf(given).length
  const asking = given.me === null && given.speakers.length > 0 && state.canChooseMe
  const forget = () => {
    const before = given
    state.forget()
    offerUndo(`${given.name} was put away.`, () => state.change(before))
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {given.name}: {given.turns} turns, {given.proposals.length} things for the ledger.
      </Text>
      <WhoIsMe given={given} state={state} />
      {!asking && <ProposalReview given={given} people={people} onChange={state.change} />}
      <Group gap="sm">
        {accepted > 0 && (
          <Button loading={state.busy} onClick={() => void state.put(onDone)}>
            {accepted === 1 ? 'Put one entry on record' : `Put ${accepted} entries on record`}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={forget}>
          Put the transcript away
        </Button>
      </Group>
    </Stack>
  )
}

export const TranscriptSection = ({ id, round, people, onClose }: TranscriptSectionProps) => {
  const state = useImport(id, round)
  return (
    <Section
      title="From a transcript"
      about="What was found is shown one by one; nothing is on record until you accept it."
      aside={
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          Close
        </Button>
      }
    >
      {state.given ? (
        <Read given={state.given} state={state} people={people} onDone={onClose} />
      ) : (
        <GiveTranscript id={id} state={state} />
      )}
    </Section>
  )
}
