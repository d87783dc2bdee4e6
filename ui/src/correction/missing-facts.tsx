import { Stack, Text } from '@mantine/core'
import type { Draft } from '../intake/draft.ts'
import { InvitedPeople } from '../invitation/invited-people.tsx'
import { TimeFields } from '../invitation/time-fields.tsx'
import { ReadField } from '../parts/read-field.tsx'
import { changeFact, changeJob } from './answer.ts'

interface MissingFactsProps {
  draft: Draft
  /** Those of company, role, start and people that were not known when the fields were opened. */
  missing: ReadonlySet<string>
  update: (change: (draft: Draft) => Draft) => void
}

/** What matters and was not found, each a line to fill. */
export const MissingFacts = ({ draft, missing, update }: MissingFactsProps) => {
  const { invitation } = draft
  if (missing.size === 0) return null
  return (
    <Stack gap="md">
      <Text fw={600}>Not found, and needed</Text>
      {missing.has('company') && (
        <ReadField
          label="Company"
          required
          value={draft.company}
          onChange={(text) => update((now) => changeJob(now, 'company', text ?? ''))}
        />
      )}
      {missing.has('role') && (
        <ReadField
          label="Role"
          required
          value={draft.role}
          onChange={(text) => update((now) => changeJob(now, 'role', text ?? ''))}
        />
      )}
      {missing.has('start') && (
        <TimeFields
          value={invitation}
          origins={{}}
          onChange={(path, changed) => update((now) => changeFact(now, path, changed))}
        />
      )}
      {missing.has('people') && (
        <InvitedPeople
          people={invitation.people}
          origins={{}}
          onChange={(people) => update((now) => changeFact(now, 'people', { people }))}
        />
      )}
    </Stack>
  )
}
