import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useChange } from '../calls/change.ts'
import { useOpportunities } from '../calls/queries.ts'

/** Deleted within the last thirty days. */
export const DeletedList = () => {
  const { data } = useOpportunities(true)
  const restore = useChange('restoreOpportunity')
  if (!data || data.length === 0) return null
  return (
    <details className="r2-details">
      <summary>
        <Title order={2} size="h5" display="inline">
          Recently deleted ({data.length})
        </Title>
      </summary>
      <Stack gap="xs" mt="sm">
        {data.map((card) => (
          <Group key={card.id} justify="space-between" gap="xs">
            <Text>
              {card.role}, {card.company}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Restore ${card.role}, ${card.company}`}
              onClick={() => restore.mutate({ id: card.id })}
            >
              Restore
            </Button>
          </Group>
        ))}
        <Text size="sm" c="dimmed">
          Kept for thirty days, then gone for good.
        </Text>
      </Stack>
    </details>
  )
}
