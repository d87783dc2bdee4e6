import { Progress, Text } from '@mantine/core'

export const TaskProgress = ({ done, open }: { done: number; open: number }) => {
  const all = done + open
  if (all === 0) return null
  return (
    <div className="r2-progress">
      <Progress value={(done / all) * 100} size="sm" aria-label={`${done} of ${all} tasks done`} />
      <Text size="xs" c="dimmed" mt={4}>
        {done} of {all} tasks done
      </Text>
    </div>
  )
}
