import { NativeSelect, Stack } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { useResumes } from '../calls/queries.ts'
import { Refusal } from '../calls/refusal.ts'
import { DropArea } from '../parts/drop-area.tsx'
import { isTooLarge, toKeptFile } from '../parts/files.ts'

/** The CV an opportunity is measured against: one kept before, or a new file. */
export const ChooseResume = ({ view }: { view: OpportunityView }) => {
  const client = useClient()
  const { data: kept = [] } = useResumes()
  const save = useChange('saveResume')
  const update = useChange('updateOpportunity')
  const { id, resumeId } = view.opportunity
  const take = async ([first]: File[]) => {
    if (!first) return
    if (isTooLarge(first)) return tellTrouble(new Refusal('file-too-large', 'This file is larger than 20 MB.'))
    const file = await toKeptFile(first)
    const read = await client.readResume({ file })
    if (!read.ok) return tellTrouble(new Refusal(read.code, read.message))
    const saved = await save.mutateAsync({ resume: read.value.resume, file })
    update.mutate({ id, resumeId: saved.id })
  }
  return (
    <Stack gap="sm">
      {kept.length > 0 && (
        <NativeSelect
          label="Measured against"
          data={[{ value: '', label: 'No CV' }, ...kept.map(({ id: value, name }) => ({ value, label: name }))]}
          value={resumeId ?? ''}
          onChange={(event) => update.mutate({ id, resumeId: event.currentTarget.value || null })}
        />
      )}
      <DropArea
        small
        title={kept.length > 0 ? 'Or drop another CV' : 'Drop your CV'}
        about="PDF, Word, text, JSON Resume or LinkedIn’s archive"
        onFiles={(files) => void take(files)}
      />
    </Stack>
  )
}
