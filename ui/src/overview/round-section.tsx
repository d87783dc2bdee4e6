import { Button, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { RoundRecord } from '@roundtwo/model'
import { lazy, type ReactNode } from 'react'
import { Later } from '../parts/later.tsx'
import { Section } from '../parts/section.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dateWords, dayWords, deadlineWords, timeRange } from '../words/dates.ts'
import { contactWords, formatWords } from '../words/labels.ts'

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

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Text size="sm">
    <strong>{name}:</strong> {children}
  </Text>
)

/** What they want back, what they promised and what it hangs on. */
const FurtherFacts = ({ round }: { round: RoundRecord }) => {
  const own = useOwnZone()
  const { options, replyAsks, replyBy, nextStep, decisionBy, finalists, contact, conditions } = round
  return (
    <>
      <Lines
        title="Times offered"
        lines={options.map(({ start, end }) => `${dayWords(start, own)}, ${timeRange(start, end, own)}`)}
      />
      <Lines title="They ask back" lines={replyAsks} />
      {replyBy && <Fact name="Reply by">{deadlineWords(replyBy, own)}</Fact>}
      <Lines title="It hangs on" lines={conditions} />
      {finalists && <Fact name="In the running">{finalists}</Fact>}
      {contact && <Fact name="Contact">{contactWords(contact)}</Fact>}
      {nextStep || decisionBy ? (
        <Fact name="Promised for afterwards">
          {[nextStep, decisionBy && (nextStep ? `(by ${dateWords(decisionBy)})` : `by ${dateWords(decisionBy)}`)]
            .filter(Boolean)
            .join(' ')}
        </Fact>
      ) : (
        <Text size="sm" c="dimmed">
          Nothing was promised for afterwards: ask when you will hear from them.
        </Text>
      )}
    </>
  )
}

const Facts = ({ round }: { round: RoundRecord }) => (
  <Stack gap="sm">
    <Text>
      Round {round.number}
      {round.final === true && ', the final one'}
      {round.final === false && ', not the final one'}. {formatWords(round.formats)}.
    </Text>
    <Lines title="Bring" lines={round.bring} />
    <Lines title="Prepare" lines={round.prepare} />
    <FurtherFacts round={round} />
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
