import { Checkbox, Text } from '@mantine/core'
import type { TaskRecord } from '@roundtwo/model'
import type { ReactNode } from 'react'
import { minutesWords } from '../words/dates.ts'
import { taskKindLabels } from '../words/labels.ts'
import { TaskMenu } from './task-menu.tsx'
import { useTaskChanges } from './use-task-changes.ts'

interface TaskRowProps {
  task: TaskRecord
  /** When the plan has it. */
  when?: ReactNode
  /** Why the plan has no time for it. */
  whyNot?: string | undefined
}

export const TaskRow = ({ task, when, whyNot }: TaskRowProps) => {
  const changes = useTaskChanges(task)
  return (
    <li className="r2-task" data-done={task.doneAt ? true : undefined}>
      <span className="r2-task-kind" data-kind={task.kind} aria-hidden="true" />
      <div className="r2-grow">
        <Checkbox
          checked={task.doneAt !== null}
          onChange={(event) => changes.setDone(event.currentTarget.checked)}
          label={task.title}
          classNames={{ label: 'r2-task-title' }}
        />
        <div className="r2-task-more">
          <Text size="sm" c="dimmed">
            {when && <span className="r2-task-when">{when}</span>}
            {taskKindLabels[task.kind]}, {minutesWords(task.effort)}
            {whyNot && <span className="r2-task-why">{whyNot}</span>}
          </Text>
          {task.detail && (
            <details>
              <summary>Why and how</summary>
              <Text size="sm">{task.detail}</Text>
            </details>
          )}
        </div>
      </div>
      <TaskMenu task={task} onEffort={(effort) => changes.change({ effort })} onDismiss={changes.dismiss} />
    </li>
  )
}
