import { Badge, Button, Group, Text } from '@mantine/core'
import type { AskPage } from '@roundtwo/contract'
import type { PersonRecord } from '@roundtwo/model'
import { IconPlus } from '@tabler/icons-react'
import { themeLabels } from '../words/labels.ts'

interface AskItemProps {
  suggested: AskPage['suggested'][number]
  /** Whom it suits. */
  person: PersonRecord | null
  onChoose: () => void
}

/** The reason to ask it here; that ends with why one asks it at all, which stands above. */
const reasonBesides = (reason: string, why: string): string =>
  reason.endsWith(why) ? reason.slice(0, -why.length).trim().replace(/:$/u, '.') : reason

export const AskItem = ({ suggested, person, onChoose }: AskItemProps) => {
  const { ask, reason, personReason } = suggested
  return (
    <li className="r2-ask">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Text fw={600} className="r2-heading">
          {ask.text}
        </Text>
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={`Choose: ${ask.text}`}
          onClick={onChoose}
        >
          Choose
        </Button>
      </Group>
      <Text size="sm" mt={4}>
        <strong>Why:</strong> {ask.why}
      </Text>
      <Text size="sm">
        <strong>Not when:</strong> {ask.notWhen}
      </Text>
      <Group gap="xs" mt={6}>
        <Badge variant="default">{themeLabels[ask.theme]}</Badge>
        {person && <Badge variant="default">For {person.name}</Badge>}
        <Text size="sm" c="dimmed">
          {personReason ?? reasonBesides(reason, ask.why)}
        </Text>
      </Group>
    </li>
  )
}
