import { Button, Group, Stack, Textarea } from '@mantine/core'
import type { CallOf, ComparedInvitation, File as KeptFile, Operations, OpportunityView } from '@roundtwo/contract'
import type { Invitation, Origins } from '@roundtwo/model'
import { lazy, Suspense, useState } from 'react'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { Refusal, unwrap } from '../calls/refusal.ts'
import { DropArea } from '../parts/drop-area.tsx'
import { isTooLarge, textAsFile, toKeptFile } from '../parts/files.ts'
import { useOwnZone } from '../parts/use-own-zone.ts'

const ConfirmUpdate = lazy(async () => ({ default: (await import('./confirm-update.tsx')).ConfirmUpdate }))

interface Update {
  file: KeptFile
  invitation: Invitation & { origins: Origins }
  found: ComparedInvitation
}

/** Text that is pasted works like a file that is dropped. */
const UpdatePaste = ({ onText }: { onText: (text: string) => void }) => {
  const [text, setText] = useState('')
  return (
    <Group align="flex-end" gap="sm">
      <Textarea
        className="r2-paste"
        label="Or paste the mail"
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!text.trim()}
        onClick={() => {
          onText(text)
          setText('')
        }}
      >
        See what it changes
      </Button>
    </Group>
  )
}

/** Takes a changed, cancelled or further invitation, and says what it changes before it does. */
export const UpdateDrop = ({ view }: { view: OpportunityView }) => {
  const client = useClient()
  const own = useOwnZone()
  const attach = useChange('attachDocument')
  const [update, setUpdate] = useState<Update | null>(null)
  const opportunityId = view.opportunity.id
  const take = async (source: CallOf<Operations['readInvitation']>, file: KeptFile) => {
    try {
      const reading = await unwrap(client.readInvitation({ ...source, ...(own ? { zone: own } : {}) }))
      const { notes: _notes, ...invitation } = reading
      const { found } = await unwrap(client.compareInvitation({ invitation, opportunityId }))
      if (found) setUpdate({ file, invitation, found })
    } catch (error) {
      tellTrouble(error)
    }
  }
  const takeFile = async ([first]: File[]) => {
    if (!first) return
    if (isTooLarge(first)) return tellTrouble(new Refusal('file-too-large', 'This file is larger than 20 MB.'))
    const file = await toKeptFile(first)
    return take({ file }, file)
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
        onFiles={(files) => void takeFile(files)}
      />
      <UpdatePaste onText={(text) => void take({ text }, textAsFile('update.txt', text))} />
      <Suspense>
        {update && (
          <ConfirmUpdate
            {...update}
            onKeepOnly={() => {
              attach.mutate({ opportunityId, role: 'other', file: update.file })
              close()
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </Stack>
  )
}
