import { Stack, Title } from '@mantine/core'
import type { OpportunityCard } from '@roundtwo/contract'
import { useId } from 'react'
import { OpportunityItem } from './opportunity-item.tsx'

interface CardGroupProps {
  title: string
  cards: OpportunityCard[]
  now: Date
}

export const CardGroup = ({ title, cards, now }: CardGroupProps) => {
  const id = useId()
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm" className="r2-group-title">
        {title}
      </Title>
      <Stack component="ul" gap="md" className="r2-plain-list">
        {cards.map((card) => (
          <li key={card.id}>
            <OpportunityItem card={card} now={now} />
          </li>
        ))}
      </Stack>
    </section>
  )
}
