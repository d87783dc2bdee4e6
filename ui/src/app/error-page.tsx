import { Button, Group, Stack, Text } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { PageHeading } from '../parts/page-heading.tsx'

export const ErrorPage = ({ error, reset }: ErrorComponentProps) => (
  <Stack>
    <PageHeading title="This page broke" />
    <Text maw={560}>
      Something on this page did not work as it should. What you saved is safe. Reload the page; if it breaks again, the
      details below help whoever looks into it.
    </Text>
    <Text size="sm" c="dimmed" ff="monospace">
      {error instanceof Error ? error.message : String(error)}
    </Text>
    <Group>
      <Button onClick={() => location.reload()}>Reload the page</Button>
      <Button variant="default" onClick={reset}>
        Try again
      </Button>
      <Button variant="subtle" component="a" href="/">
        Go home
      </Button>
    </Group>
  </Stack>
)
