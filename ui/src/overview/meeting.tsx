import { ActionIcon, Anchor, Badge, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord } from '@roundtwo/model'
import { IconMapPin, IconPencil, IconUsers, IconVideo } from '@tabler/icons-react'
import { lazy } from 'react'
import { Calendar } from '../home/calendar.tsx'
import { WhenLines } from '../home/when-lines.tsx'
import { Later } from '../parts/later.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { isWebAddress } from './web-address.ts'

const InterviewDialog = lazy(async () => ({
  default: (await import('./interview-dialog.tsx')).InterviewDialog,
}))

interface MeetingProps {
  view: OpportunityView
  interview: InterviewRecord
  now: Date
}

const Where = ({ interview }: { interview: InterviewRecord }) => {
  const { place, link, platform } = interview
  return (
    <>
      {place && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconMapPin size={18} aria-label="Place" className="r2-line-icon" />
          <Text>{place}</Text>
        </Group>
      )}
      {(link || platform) && (
        <Group gap={6} wrap="nowrap" align="flex-start">
          <IconVideo size={18} aria-label="By video" className="r2-line-icon" />
          {link && isWebAddress(link) ? (
            <Anchor href={link} target="_blank" rel="noreferrer">
              {platform ?? link}
            </Anchor>
          ) : (
            <Text>{[platform, link].filter(Boolean).join(': ')}</Text>
          )}
        </Group>
      )}
      {!place && !link && !platform && <Text c="dimmed">The place is not known yet.</Text>}
    </>
  )
}

export const Meeting = ({ view, interview, now }: MeetingProps) => {
  const own = useOwnZone()
  const [editing, edit] = useDisclosure(false)
  const there = new Set(view.attendance.filter((row) => row.interviewId === interview.id).map((row) => row.personId))
  const people = view.people.filter((person) => there.has(person.id))
  return (
    <Group align="flex-start" gap="md" wrap="nowrap">
      <Calendar start={interview.start} zone={own} />
      <div className="r2-grow">
        {interview.status === 'cancelled' && (
          <Badge color="red" variant="light">
            Cancelled
          </Badge>
        )}
        <WhenLines start={interview.start} end={interview.end} own={own} theirs={interview.zone} now={now} />
        <Where interview={interview} />
        {people.length > 0 && (
          <Group gap={6} wrap="nowrap" align="flex-start">
            <IconUsers size={18} aria-label="With" className="r2-line-icon" />
            <Text>{people.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')}</Text>
          </Group>
        )}
      </div>
      <ActionIcon variant="subtle" size="lg" aria-label="Change or move this interview" onClick={edit.open}>
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <Later open={editing}>{() => <InterviewDialog view={view} interview={interview} onClose={edit.close} />}</Later>
    </Group>
  )
}
