import { Button, Stack, Title } from '@mantine/core'
import type { OpportunityCard } from '@roundtwo/contract'
import { useId, useState } from 'react'
import { OpportunityItem } from './opportunity-item.tsx'

interface CardGroupProps {
  title: string
  cards: OpportunityCard[]
  now: Date
}

const first = 12

export const CardGroup = ({ title, cards, now }: CardGroupProps) => {
  const id = useId()
  const [whole, setWhole] = useState(false)
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="sm" className="r2-group-title">
        {title}
      </Title>
      <Stack component="ul" gap="md" className="r2-plain-list">
        {(whole ? cards : cards.slice(0, first)).map((card) => (
          <li key={card.id}>
            <OpportunityItem card={card} now={now} />
          </li>
        ))}
      </Stack>
      {!whole && cards.length > first && (
        <Button variant="default" mt="md" onClick={() => setWhole(true)}>
          Show all {cards.length}
        </Button>
      )}
    </section>
  )
}
