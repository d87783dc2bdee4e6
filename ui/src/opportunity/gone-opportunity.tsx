import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useChange } from '../calls/change.ts'
import { useOpportunities } from '../calls/queries.ts'
import { PageHeading } from '../parts/page-heading.tsx'

/** What stands at the address of an opportunity that was deleted or never was. */
export const GoneOpportunity = ({ id }: { id: string }) => {
  const { data: deleted } = useOpportunities(true)
  const restore = useChange('restoreOpportunity')
  const card = deleted?.find((kept) => kept.id === id)
  return (
    <Stack>
      <PageHeading title={card ? 'This opportunity was deleted' : 'There is no such opportunity'} />
      {card && (
        <Text>
          {card.role}, {card.company}
        </Text>
      )}
      <Group>
        {card && <Button onClick={() => restore.mutate({ id })}>Restore it</Button>}
        <Anchor renderRoot={(props) => <Link to="/" {...props} />}>Go home</Anchor>
      </Group>
    </Stack>
  )
}
