import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ComparedInvitation, File as KeptFile } from '@roundtwo/contract'
import type { Invitation, Origins } from '@roundtwo/model'
import { useState } from 'react'
import { ChangeRows } from '../invitation/change-rows.tsx'
import { changeWords } from '../invitation/change-words.ts'
import { useApply } from '../invitation/use-apply.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'

interface ConfirmUpdateProps {
  invitation: Invitation & { origins: Origins }
  found: ComparedInvitation
  file: KeptFile
  onKeepOnly: () => void
  onClose: () => void
}

export const ConfirmUpdate = ({ invitation, found, file, onKeepOnly, onClose }: ConfirmUpdateProps) => {
  const own = useOwnZone()
  const [accept, setAccept] = useState<string[]>([])
  const apply = useApply(onClose)
  const opportunityId = found.opportunity.id
  return (
    <Modal opened onClose={onClose} title="What this changes">
      <Stack>
        <Text>{changeWords(invitation, found.interview, own)}</Text>
        <ChangeRows found={found} accepted={accept} onAccept={setAccept} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeepOnly}>
            Only keep the file
          </Button>
          <Button
            loading={apply.isPending}
            onClick={() => apply.take({ invitation, opportunityId, file, accept })}
            data-autofocus
          >
            Change it
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
