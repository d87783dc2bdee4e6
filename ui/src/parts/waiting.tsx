import { Skeleton, Stack } from '@mantine/core'

/** Stands where an answer is to come. */
export const Waiting = ({ rows = 3, height = 72 }: { rows?: number; height?: number }) => (
  <Stack gap="md" role="status" aria-label="Loading">
    {[...Array(rows).keys()].map((row) => (
      <Skeleton key={row} height={height} radius="md" />
    ))}
  </Stack>
)
