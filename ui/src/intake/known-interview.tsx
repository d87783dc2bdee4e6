import { Alert, Button, Group, Text } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { changeWords } from '../invitation/change-words.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import type { Draft } from './draft.ts'
import { cleanInvitation } from './draft-to-save.ts'
import { useKnownInterview } from './use-known-interview.ts'

interface KnownInterviewProps {
  draft: Draft
  onApplied: (opportunityId: string) => void
}

/** An update or a cancellation of an interview that is kept already is offered to that one. */
export const KnownInterview = ({ draft, onApplied }: KnownInterviewProps) => {
  const { data: known } = useKnownInterview(draft)
  const [declined, setDeclined] = useState(false)
  const own = useOwnZone()
  const apply = useChange('applyInvitation')
  if (!known || declined) return null
  const { opportunity, interview } = known
  const item = draft.items.find(({ id }) => id === draft.from.invitation)
  const update = () =>
    apply.mutate(
      {
        invitation: cleanInvitation(draft.invitation),
        opportunityId: opportunity.id,
        ...(item && 'file' in item.source ? { file: item.source.file } : {}),
      },
      { onSuccess: ({ opportunityId }) => onApplied(opportunityId) },
    )
  return (
    <Alert
      color="pine"
      icon={<IconCalendarEvent aria-hidden />}
      title={`This seems to be about ${opportunity.role} at ${opportunity.company}`}
    >
      <Text size="sm" mb="sm">
        {changeWords(draft.invitation, interview, own)}
      </Text>
      <Group gap="sm">
        <Button size="xs" loading={apply.isPending} onClick={update}>
          Change that interview
        </Button>
        <Button size="xs" variant="default" onClick={() => setDeclined(true)}>
          No, this is another opportunity
        </Button>
      </Group>
    </Alert>
  )
}
