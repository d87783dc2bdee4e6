import { ActionIcon, Menu } from '@mantine/core'
import type { TaskRecord } from '@roundtwo/model'
import { IconDots } from '@tabler/icons-react'
import { minutesWords } from '../words/dates.ts'

interface TaskMenuProps {
  task: TaskRecord
  onEffort: (minutes: number) => void
  onDismiss: () => void
}

const efforts = [15, 30, 45, 60, 90, 120, 180]

export const TaskMenu = ({ task, onEffort, onDismiss }: TaskMenuProps) => (
  <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`More for ${task.title}`}>
        <IconDots size={18} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>How long it takes</Menu.Label>
      <Menu.RadioGroup value={String(task.effort)} onChange={(value) => onEffort(Number(value))}>
        {efforts.map((effort) => (
          <Menu.RadioItem key={effort} value={String(effort)} closeMenuOnClick>
            {minutesWords(effort)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item onClick={onDismiss}>Put it away</Menu.Item>
    </Menu.Dropdown>
  </Menu>
)
