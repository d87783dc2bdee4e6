import { Alert, Button, Group, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useChange } from '../calls/change.ts'

export const ExampleBanner = () => {
  const remove = useChange('removeExample')
  return (
    <Alert color="pine" variant="light" icon={<IconInfoCircle aria-hidden />}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          The example is made up. Look around, change what you like, and remove it when you are done.
        </Text>
        <Button variant="default" size="xs" loading={remove.isPending} onClick={() => remove.mutate({})}>
          Remove the example
        </Button>
      </Group>
    </Alert>
  )
}
