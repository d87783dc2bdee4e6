import { Button, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { RoundRecord } from '@roundtwo/model'
import { lazy } from 'react'
import { Later } from '../parts/later.tsx'
import { Section } from '../parts/section.tsx'
import { dateWords } from '../words/dates.ts'
import { formatLabels } from '../words/labels.ts'

const RoundDialog = lazy(async () => ({ default: (await import('./round-dialog.tsx')).RoundDialog }))

interface RoundSectionProps {
  opportunityId: string
  round: RoundRecord | null
}

const Lines = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <List size="sm">
        {[...new Set(lines)].map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </div>
  )

const Facts = ({ round }: { round: RoundRecord }) => (
  <Stack gap="sm">
    <Text>
      Round {round.number}
      {round.final === true && ', the final one'}
      {round.final === false && ', not the final one'}. {formatLabels[round.format]}.
    </Text>
    <Lines title="Bring" lines={round.bring} />
    <Lines title="Prepare" lines={round.prepare} />
    {round.nextStep ? (
      <Text size="sm">
        <strong>Promised for afterwards:</strong> {round.nextStep.text}
        {round.nextStep.by && ` (by ${dateWords(round.nextStep.by)})`}
      </Text>
    ) : (
      <Text size="sm" c="dimmed">
        Nothing was promised for afterwards: ask when you will hear from them.
      </Text>
    )}
  </Stack>
)

export const RoundSection = ({ opportunityId, round }: RoundSectionProps) => {
  const [editing, edit] = useDisclosure(false)
  return (
    <Section
      title="This round"
      aside={
        <Button variant="default" size="compact-sm" onClick={edit.open}>
          {round ? 'Change' : 'Add'}
        </Button>
      }
    >
      {round ? <Facts round={round} /> : <Text>Nothing is known of the round yet.</Text>}
      <Later open={editing}>
        {() => <RoundDialog opportunityId={opportunityId} round={round} onClose={edit.close} />}
      </Later>
    </Section>
  )
}
