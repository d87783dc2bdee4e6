import { Group, Progress, Stack, Text } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { DraftRow } from '../draft-row.tsx'
import type { Change } from '../drafts.ts'
import { DecisionButtons } from './decision-buttons.tsx'
import { type Decision, draftsIn, type Import, openCount } from './decisions.ts'

interface ProposalReviewProps {
  given: Import
  people: PersonRecord[]
  onChange: (given: Import) => void
}

const decisionWords: Record<Decision, string> = { accepted: 'Accepted', skipped: 'Skipped' }

const Progressed = ({ given, count }: { given: Import; count: number }) => {
  const open = openCount(given)
  const decision = given.decisions[draftsIn(given)[given.at]?.key ?? '']
  return (
    <>
      <Group justify="space-between" gap="sm">
        <Text fw={600} role="status">
          {given.at + 1} of {count}
          {decision && `: ${decisionWords[decision]}`}
        </Text>
        <Text size="sm" c="dimmed">
          {open === 0 ? 'All decided' : `${open} to decide`}
        </Text>
      </Group>
      <Progress aria-label="Decided" value={((count - open) / count) * 100} size="sm" radius="xl" />
    </>
  )
}

/** One proposal at a time, with the words it was read from. */
export const ProposalReview = ({ given, people, onChange }: ProposalReviewProps) => {
  const drafts = draftsIn(given)
  const draft = drafts[given.at]
  if (!draft) return <Text>Nothing for the ledger was found in it.</Text>
  const changed = (change: Change) =>
    onChange({
      ...given,
      changes: { ...given.changes, [draft.key]: { ...given.changes[draft.key], ...change } },
    })
  return (
    <Stack gap="sm">
      <Progressed given={given} count={drafts.length} />
      <DecisionButtons given={given} count={drafts.length} onChange={onChange} />
      {draft.quote !== draft.entry.text && (
        <figure className="r2-quote">
          <blockquote>{draft.quote}</blockquote>
        </figure>
      )}
      <DraftRow key={draft.key} draft={draft} people={people} onChange={changed} />
    </Stack>
  )
}
