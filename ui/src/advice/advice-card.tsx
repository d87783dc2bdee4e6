import { Button, Text, Title } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import { useState } from 'react'
import { Section } from '../parts/section.tsx'
import { adviceKindLabels } from '../words/labels.ts'
import type { AdviceCard as Card } from './advice-groups.ts'
import { AdviceIcon } from './advice-icon.tsx'
import { AdviceLine, type Settle } from './advice-line.tsx'

interface AdviceCardProps extends Pick<GroupProps, 'entries' | 'settle'> {
  card: Card
}

interface GroupProps {
  group: Card['groups'][number]
  entries: Map<string, EntryView>
  settle: Settle
}

/** More than these are a list nobody keeps in mind. */
const first = 8

const Group = ({ group: { kind, lines }, entries, settle }: GroupProps) => {
  const [whole, setWhole] = useState(false)
  return (
    <div className="r2-advice-group" data-advice={kind}>
      <Title order={3} size="h5" className="r2-advice-kind">
        <AdviceIcon kind={kind} /> {adviceKindLabels[kind]}
      </Title>
      <ul className="r2-plain-list">
        {(whole ? lines : lines.slice(0, first)).map((advice) => (
          <AdviceLine key={advice.key} advice={advice} entries={entries} settle={settle} />
        ))}
      </ul>
      {!whole && lines.length > first && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          Show all {lines.length}
        </Button>
      )}
    </div>
  )
}

/** What to do with one person, or in the whole interview. */
export const AdviceCard = ({ card, entries, settle }: AdviceCardProps) => {
  const { person, groups } = card
  return (
    <Section title={person ? `With ${person.name}` : 'In the whole interview'} about={person?.role}>
      {groups.length === 0 && (
        <Text c="dimmed">Nothing was said with them yet: nothing to repeat, nothing to avoid.</Text>
      )}
      {groups.map((group) => (
        <Group key={group.kind} group={group} entries={entries} settle={settle} />
      ))}
    </Section>
  )
}
