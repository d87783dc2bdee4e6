import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useState } from 'react'
import { ChangeRows } from '../invitation/change-rows.tsx'
import { changeWords } from '../invitation/change-words.ts'
import { useApply } from '../invitation/use-apply.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'
import type { Draft } from './draft.ts'
import { givenInvitation } from './draft-to-save.ts'
import { useKnownInterview } from './use-known-interview.ts'

interface KnownInterviewProps {
  draft: Draft
  onApplied: (opportunityId: string) => void
}

/** An update or a cancellation of an interview that is kept already is offered to that one. */
export const KnownInterview = ({ draft, onApplied }: KnownInterviewProps) => {
  const { data: known } = useKnownInterview(draft)
  const [declined, setDeclined] = useState(false)
  const [accept, setAccept] = useState<string[]>([])
  const own = useOwnZone()
  const apply = useApply(onApplied)
  if (!known || declined) return null
  const { opportunity, interview } = known
  const item = draft.items.find(({ id }) => id === draft.from.invitation)
  const update = () =>
    apply.take({
      ...{ invitation: givenInvitation(draft), opportunityId: opportunity.id, accept },
      ...(item && 'file' in item.source ? { file: item.source.file } : {}),
    })
  return (
    <Alert
      color="pine"
      icon={<IconCalendarEvent aria-hidden />}
      title={`This seems to be about ${opportunity.role} at ${opportunity.company}`}
    >
      <Stack gap="sm">
        <Text size="sm">{changeWords(draft.invitation, interview, own)}</Text>
        <ChangeRows found={known} accepted={accept} onAccept={setAccept} />
        <Group gap="sm">
          <Button size="xs" loading={apply.isPending} onClick={update}>
            Change that interview
          </Button>
          <Button size="xs" variant="default" onClick={() => setDeclined(true)}>
            No, this is another opportunity
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
