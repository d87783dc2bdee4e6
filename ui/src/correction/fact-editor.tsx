import { Button, Group, Stack } from '@mantine/core'
import type { Invitation } from '@roundtwo/model'
import type { Draft } from '../intake/draft.ts'
import { PersonFields } from '../invitation/invited-people.tsx'
import { NextStepFields } from '../invitation/next-step-fields.tsx'
import { ReplyFields } from '../invitation/reply-fields.tsx'
import { RoundFields } from '../invitation/round-fields.tsx'
import { TimeFields } from '../invitation/time-fields.tsx'
import { LineList } from '../parts/line-list.tsx'
import { ReadField } from '../parts/read-field.tsx'
import { changeFact, changeJob } from './answer.ts'
import type { Fact } from './facts.ts'

interface FactEditorProps {
  fact: Fact
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
  onDone: () => void
}

const lists = ['bring', 'prepare'] as const
const texts = ['place', 'link', 'platform'] as const
const jobs = ['company', 'role'] as const

const Fields = ({ fact: { path, label }, draft, update }: Omit<FactEditorProps, 'onDone'>) => {
  const { invitation } = draft
  const change = (at: string, changed: Partial<Invitation>) => update((now) => changeFact(now, at, changed))
  const job = jobs.find((one) => one === path)
  if (job)
    return (
      <ReadField
        label={label}
        value={draft[job]}
        onChange={(text) => update((now) => changeJob(now, job, text ?? ''))}
      />
    )
  const text = texts.find((one) => one === path)
  if (text)
    return <ReadField label={label} value={invitation[text]} onChange={(told) => change(text, { [text]: told })} />
  const list = lists.find((one) => one === path)
  if (list)
    return (
      <LineList
        legend={label}
        item={list === 'bring' ? 'thing to bring' : 'thing to prepare'}
        lines={invitation[list]}
        onChange={(lines) => change(list, { [list]: lines })}
      />
    )
  const place = Number(/^people\.(\d+)$/.exec(path)?.[1] ?? Number.NaN)
  const person = invitation.people[place]
  if (person)
    return (
      <PersonFields
        person={person}
        onChange={(changed) => change(path, { people: invitation.people.with(place, { ...person, ...changed }) })}
      />
    )
  if (path === 'start') return <TimeFields value={invitation} origins={{}} onChange={change} />
  if (path === 'nextStep') return <NextStepFields value={invitation} onChange={change} />
  if (path === 'round' || path === 'final' || path === 'formats')
    return <RoundFields value={invitation} origins={{}} onChange={change} />
  return <ReplyFields value={invitation} onChange={change} />
}

/** One fact put right, where it stands. */
export const FactEditor = ({ onDone, ...rest }: FactEditorProps) => (
  <Stack gap="sm">
    <Fields {...rest} />
    <Group>
      <Button size="compact-sm" variant="light" onClick={onDone}>
        Done
      </Button>
    </Group>
  </Stack>
)
