import { Text, Title } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import { Section } from '../parts/section.tsx'
import { adviceKindLabels } from '../words/labels.ts'
import type { AdviceCard as Card } from './advice-groups.ts'
import { AdviceIcon } from './advice-icon.tsx'
import { AdviceLine } from './advice-line.tsx'

interface AdviceCardProps {
  card: Card
  entries: EntryView[]
}

/** What to do with one person, or in the whole interview. */
export const AdviceCard = ({ card, entries }: AdviceCardProps) => {
  const { person, groups } = card
  return (
    <Section title={person ? `With ${person.name}` : 'In the whole interview'} about={person?.role}>
      {groups.length === 0 && (
        <Text c="dimmed">Nothing was said with them yet: nothing to repeat, nothing to avoid.</Text>
      )}
      {groups.map(({ kind, lines }) => (
        <div key={kind} className="r2-advice-group" data-advice={kind}>
          <Title order={3} size="h5" className="r2-advice-kind">
            <AdviceIcon kind={kind} /> {adviceKindLabels[kind]}
          </Title>
          <ul className="r2-plain-list">
            {lines.map((advice) => (
              <AdviceLine key={advice.key} advice={advice} entries={entries} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
