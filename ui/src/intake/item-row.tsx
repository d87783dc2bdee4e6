import { ActionIcon, Group, Loader, SegmentedControl, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react'
import { type Item, type Role, roleLabels, roles } from './item.ts'
import { readingWords } from './reading-words.ts'

interface ItemRowProps {
  item: Item
  inUse: boolean
  onRole: (role: Role) => void
  onRemove: () => void
}

const signs = {
  reading: <Loader size="sm" aria-hidden />,
  read: <IconCircleCheck size={22} stroke={1.6} className="r2-good" aria-hidden />,
  failed: <IconAlertTriangle size={22} stroke={1.6} className="r2-bad" aria-hidden />,
}

const stateWords = (item: Item, inUse: boolean): string => {
  if (item.state === 'reading') return 'Reading…'
  if (item.state === 'failed') return item.trouble ?? 'This could not be read.'
  const words = readingWords(item)
  return inUse ? words : `${words} Kept as a file; a later one is used for the fields.`
}

export const ItemRow = ({ item, inUse, onRole, onRemove }: ItemRowProps) => (
  <li className="r2-item" data-state={item.state}>
    <span className="r2-item-sign">{signs[item.state]}</span>
    <div className="r2-grow">
      <Text fw={600} lineClamp={1}>
        {item.name}
      </Text>
      <Text size="sm" c={item.state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
        {stateWords(item, inUse)}
      </Text>
    </div>
    <Group gap="xs" wrap="nowrap">
      {'address' in item.source ? null : (
        <SegmentedControl
          size="xs"
          aria-label={`What ${item.name} is`}
          data={roles.map((value) => ({ value, label: roleLabels[value] }))}
          value={item.role}
          onChange={onRole}
        />
      )}
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Take out ${item.name}`} onClick={onRemove}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  </li>
)
