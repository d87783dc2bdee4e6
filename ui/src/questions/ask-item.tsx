import { Badge, Group, Text } from '@mantine/core'
import type { SuggestedAsk } from '@roundtwo/units'
import { themeLabels } from '../words/labels.ts'

export const AskItem = ({ suggested }: { suggested: SuggestedAsk }) => {
  const { ask, reason } = suggested
  return (
    <li className="r2-ask">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Text fw={600}>{ask.text}</Text>
        <Badge variant="default" className="r2-fixed">
          {themeLabels[ask.theme]}
        </Badge>
      </Group>
      <Text size="sm" mt={4}>
        <strong>Why:</strong> {ask.why}
      </Text>
      <Text size="sm">
        <strong>Not when:</strong> {ask.notWhen}
      </Text>
      {reason && (
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
      )}
    </li>
  )
}
