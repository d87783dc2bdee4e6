import { ActionIcon, Button, Group, Kbd, Progress, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { PersonRecord } from '@roundtwo/units'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { DraftRow } from '../draft-row.tsx'
import { acceptRest, type Decision, decide, draftsIn, type Import, move, openCount } from './decisions.ts'

interface ProposalReviewProps {
  given: Import
  people: PersonRecord[]
  onChange: (given: Import) => void
}

const decisionWords: Record<Decision, string> = { accepted: 'Accepted', skipped: 'Skipped' }

/** One proposal at a time, with the words it was read from; letters decide, arrows move. */
export const ProposalReview = ({ given, people, onChange }: ProposalReviewProps) => {
  const drafts = draftsIn(given)
  const draft = drafts[given.at]
  const accept = () => onChange(decide(given, 'accepted'))
  const skip = () => onChange(decide(given, 'skipped'))
  const back = () => onChange(move(given, -1))
  const forth = () => onChange(move(given, 1))
  useHotkeys([
    ['a', accept],
    ['s', skip],
    ['ArrowLeft', back],
    ['ArrowUp', back],
    ['ArrowRight', forth],
    ['ArrowDown', forth],
  ])
  if (!draft) return <Text>Nothing for the ledger was found in it.</Text>
  const open = openCount(given)
  const decision = given.decisions[draft.key]
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Text fw={600} role="status">
          {given.at + 1} of {drafts.length}
          {decision && `: ${decisionWords[decision]}`}
        </Text>
        <Text size="sm" c="dimmed">
          {open === 0 ? 'All decided' : `${open} to decide`}
        </Text>
      </Group>
      <Progress
        aria-label="Decided"
        value={((drafts.length - open) / drafts.length) * 100}
        size="sm"
        radius="xl"
      />
      <Group gap="xs">
        <Button
          onClick={accept}
          leftSection={
            <Kbd size="xs" aria-hidden>
              a
            </Kbd>
          }
          aria-keyshortcuts="a"
        >
          Accept
        </Button>
        <Button
          variant="default"
          onClick={skip}
          leftSection={
            <Kbd size="xs" aria-hidden>
              s
            </Kbd>
          }
          aria-keyshortcuts="s"
        >
          Skip
        </Button>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="The one before"
          disabled={given.at === 0}
          onClick={back}
        >
          <IconArrowLeft size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="The next one"
          disabled={given.at === drafts.length - 1}
          onClick={forth}
        >
          <IconArrowRight size={18} aria-hidden />
        </ActionIcon>
        {open > 1 && (
          <Button variant="subtle" ml="auto" onClick={() => onChange(acceptRest(given))}>
            Accept the rest ({open})
          </Button>
        )}
      </Group>
      {draft.quote !== draft.entry.text && (
        <figure className="r2-quote">
          <blockquote>{draft.quote}</blockquote>
        </figure>
      )}
      <DraftRow
        key={draft.key}
        draft={draft}
        people={people}
        onChange={(change) =>
          onChange({
            ...given,
            changes: { ...given.changes, [draft.key]: { ...given.changes[draft.key], ...change } },
          })
        }
      />
    </Stack>
  )
}
