import { Button, Stack, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useOpportunity } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { PersonCard } from './person-card.tsx'

const People = ({ view }: { view: OpportunityView }) => {
  const { id } = view.opportunity
  const [added, setAdded] = useState<string[]>([])
  const known = new Map(view.people.map((person) => [person.id, person]))
  // One list, so that somebody being added keeps their card, and the focus in it, once they are saved.
  const ids = [...new Set([...known.keys(), ...added])]
  return (
    <Stack gap="md">
      {ids.length === 0 && (
        <Text>Nobody is named yet. Ask who will be there: it shapes what they ask, and what you ask them.</Text>
      )}
      {ids.map((personId) => (
        <PersonCard
          key={personId}
          id={personId}
          opportunityId={id}
          person={known.get(personId) ?? null}
          view={view}
          onRemoved={() => setAdded((others) => others.filter((other) => other !== personId))}
        />
      ))}
      <Button
        className="r2-start"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setAdded((ids) => [...ids, crypto.randomUUID()])}
      >
        Add a person
      </Button>
    </Stack>
  )
}

export const PeopleTab = () => {
  const opportunity = useOpportunity(useOpportunityId())
  return <Answered answer={opportunity}>{(view) => <People view={view} />}</Answered>
}
