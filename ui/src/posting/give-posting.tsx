import { Button, Stack, Textarea } from '@mantine/core'
import type { File as KeptFile } from '@roundtwo/contract'
import { useState } from 'react'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { sentenceOf, unwrap } from '../calls/refusal.ts'
import { DropArea } from '../parts/drop-area.tsx'
import { textAsFile, toKeptFile } from '../parts/files.ts'

type Source = { file: KeptFile } | { text: string } | { address: string }

const onlyAddress = /^https?:\/\/\S+$/i

/** Takes a posting as a file, as text or by its address, and keeps it with the opportunity. */
export const GivePosting = ({ opportunityId }: { opportunityId: string }) => {
  const client = useClient()
  const save = useChange('savePosting')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const give = async (source: Source) => {
    setBusy(true)
    try {
      const { origins, notes: _notes, ...posting } = await unwrap(client.readPosting(source))
      const file = 'file' in source ? source.file : textAsFile('posting.txt', posting.text)
      await save.mutateAsync({ opportunityId, posting, origins, ...(file.base64 ? { file } : {}) })
    } catch (error) {
      if (!save.isError) tellTrouble(error instanceof Error ? error : new Error(sentenceOf(error)))
    }
    setBusy(false)
  }
  const given = text.trim()
  return (
    <Stack gap="sm">
      <DropArea
        small
        title="Drop the posting"
        about="PDF, Word, web page or text"
        onFiles={async ([first]) => {
          if (first) await give({ file: await toKeptFile(first) })
        }}
      />
      <Textarea
        label="Or paste its text or address"
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button
        className="r2-start"
        disabled={!given}
        loading={busy}
        onClick={() => void give(onlyAddress.test(given) ? { address: given } : { text: given })}
      >
        Read the posting
      </Button>
    </Stack>
  )
}
