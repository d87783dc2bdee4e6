import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { sentenceOf } from '../calls/refusal.ts'

interface TroubleProps {
  error: unknown
  retry?: () => void
}

/** What went wrong, as a sentence, and a way to try again. */
export const Trouble = ({ error, retry }: TroubleProps) => (
  <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title="This could not be loaded" role="alert">
    <Group justify="space-between" gap="sm">
      <Text size="sm">{sentenceOf(error)}</Text>
      {retry && (
        <Button variant="default" size="xs" onClick={retry}>
          Try again
        </Button>
      )}
    </Group>
  </Alert>
)
