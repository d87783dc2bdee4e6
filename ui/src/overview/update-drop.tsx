import { Stack } from '@mantine/core'
import type { File as KeptFile, OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord, Invitation } from '@roundtwo/model'
import { lazy, Suspense, useState } from 'react'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { Refusal } from '../calls/refusal.ts'
import { DropArea } from '../parts/drop-area.tsx'
import { isTooLarge, toKeptFile } from '../parts/files.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'

const ConfirmUpdate = lazy(async () => ({ default: (await import('./confirm-update.tsx')).ConfirmUpdate }))

interface UpdateDropProps {
  view: OpportunityView
  interview: InterviewRecord | null
}

interface Update {
  file: KeptFile
  invitation: Invitation
}

/** Takes a changed, cancelled or further invitation, and says what it changes before it does. */
export const UpdateDrop = ({ view, interview }: UpdateDropProps) => {
  const client = useClient()
  const own = useOwnZone()
  const attach = useChange('attachDocument')
  const [update, setUpdate] = useState<Update | null>(null)
  const take = async ([first]: File[]) => {
    if (!first) return
    if (isTooLarge(first))
      return tellTrouble(new Refusal('file-too-large', 'This file is larger than 20 MB.'))
    const file = await toKeptFile(first)
    const read = await client.readInvitation({ file, ...(own ? { zone: own } : {}) })
    if (!read.ok) return tellTrouble(new Refusal(read.code, read.message))
    const { origins: _origins, notes: _notes, ...invitation } = read.value
    return setUpdate({ file, invitation })
  }
  const close = () => setUpdate(null)
  return (
    <Stack>
      <DropArea
        small
        anywhere
        title="Something changed?"
        about="Drop the new mail or calendar file: you see what it changes before it does."
        accept=".ics,.eml,.txt,.pdf,.docx"
        onFiles={(files) => void take(files)}
      />
      <Suspense>
        {update && (
          <ConfirmUpdate
            opportunityId={view.opportunity.id}
            invitation={update.invitation}
            file={update.file}
            interview={view.interviews.find(({ uid }) => uid && uid === update.invitation.uid) ?? interview}
            onKeepOnly={() => {
              attach.mutate({ opportunityId: view.opportunity.id, role: 'other', file: update.file })
              close()
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </Stack>
  )
}
