import { Checkbox, Text } from '@mantine/core'
import type { TaskRecord } from '@roundtwo/units'
import type { ReactNode } from 'react'
import { minutesWords } from '../words/dates.ts'
import { taskKindLabels } from '../words/labels.ts'
import { TaskMenu } from './task-menu.tsx'
import { useTaskChanges } from './use-task-changes.ts'

interface TaskRowProps {
  task: TaskRecord
  /** When the plan has it, or why it has not. */
  when?: ReactNode
}

export const TaskRow = ({ task, when }: TaskRowProps) => {
  const changes = useTaskChanges(task)
  return (
    <li className="r2-task" data-done={task.doneAt ? true : undefined} data-kind={task.kind}>
      <Checkbox
        checked={task.doneAt !== null}
        onChange={(event) => changes.setDone(event.currentTarget.checked)}
        label={task.title}
        className="r2-grow"
        classNames={{ label: 'r2-task-title' }}
        description={
          <>
            {when && <span className="r2-task-when">{when}</span>}
            <span>
              {taskKindLabels[task.kind]}, {minutesWords(task.effort)}
            </span>
            {task.detail && (
              <Text component="span" size="sm" display="block" mt={2}>
                {task.detail}
              </Text>
            )}
          </>
        }
      />
      <TaskMenu task={task} onEffort={(effort) => changes.change({ effort })} onDismiss={changes.dismiss} />
    </li>
  )
}
