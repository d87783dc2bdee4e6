import { Badge, Group, Text, Title } from '@mantine/core'
import type { OpportunityCard } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { countdownWords } from '../words/countdown.ts'
import { outcomeLabels, roundWords } from '../words/labels.ts'
import { Calendar } from './calendar.tsx'
import { TaskProgress } from './task-progress.tsx'
import { WhenLines } from './when-lines.tsx'

interface OpportunityItemProps {
  card: OpportunityCard
  now: Date
}

export const OpportunityItem = ({ card, now }: OpportunityItemProps) => {
  const zone = useOwnZone()
  const { interview } = card
  const start = interview?.start ?? null
  const cancelled = interview?.status === 'cancelled'
  return (
    <Link to="/opportunities/$id" params={{ id: card.id }} className="r2-card">
      <Calendar start={start} zone={zone} />
      <div className="r2-grow">
        <Group gap="xs" mb={2}>
          {card.example && <Badge variant="default">Example</Badge>}
          {card.outcome && <Badge variant="light">{outcomeLabels[card.outcome]}</Badge>}
          {cancelled && (
            <Badge variant="light" color="red">
              Cancelled
            </Badge>
          )}
        </Group>
        <Title order={3} size="h4" lineClamp={2}>
          {card.role}
        </Title>
        <Text lineClamp={1}>{card.company}</Text>
        {interview && (
          <>
            <WhenLines start={start} end={interview.end} own={zone} theirs={interview.zone} now={now} />
            <Text size="sm" c="dimmed">
              {roundWords(interview.round, interview.final, interview.formats)}
            </Text>
          </>
        )}
      </div>
      <div className="r2-card-side">
        {start && !cancelled && (
          <Text className="r2-countdown">{countdownWords(now, start, interview?.end ?? null, zone)}</Text>
        )}
        <TaskProgress done={card.tasksDone} open={card.tasksOpen} />
      </div>
    </Link>
  )
}
