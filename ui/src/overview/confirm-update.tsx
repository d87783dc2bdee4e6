import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { File as KeptFile } from '@roundtwo/contract'
import type { InterviewRecord, Invitation } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { changeWords } from '../invitation/change-words.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'

interface ConfirmUpdateProps {
  opportunityId: string
  invitation: Invitation
  interview: InterviewRecord | null
  file: KeptFile
  onKeepOnly: () => void
  onClose: () => void
}

const effects = {
  added: 'The interview was added; the plan follows.',
  moved: 'The interview was moved; the plan follows.',
  updated: 'The interview was updated.',
  cancelled: 'The interview is marked as cancelled.',
  unchanged: 'Nothing was new in it.',
} as const

export const ConfirmUpdate = (props: ConfirmUpdateProps) => {
  const { opportunityId, invitation, interview, file, onKeepOnly, onClose } = props
  const own = useOwnZone()
  const apply = useChange('applyInvitation')
  const people = invitation.people.map(({ name }) => name).join(', ')
  const change = () =>
    apply.mutate(
      { invitation, opportunityId, file },
      {
        onSuccess: ({ effect }) => {
          notifications.show({ message: effects[effect] })
          onClose()
        },
      },
    )
  return (
    <Modal opened onClose={onClose} title="What this changes">
      <Stack>
        <Text>{changeWords(invitation, interview, own)}</Text>
        {people && <Text size="sm">People named: {people}</Text>}
        {invitation.place && <Text size="sm">Place: {invitation.place}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeepOnly}>
            Only keep the file
          </Button>
          <Button loading={apply.isPending} onClick={change} data-autofocus>
            Change it
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
