import { Stack, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { tellTrouble, useChange } from '../calls/change.ts'
import { Refusal } from '../calls/refusal.ts'
import { DropArea } from '../parts/drop-area.tsx'
import { isTooLarge, toKeptFile } from '../parts/files.ts'
import { Section } from '../parts/section.tsx'
import { FileRow } from './file-row.tsx'

export const FileList = ({ view }: { view: OpportunityView }) => {
  const attach = useChange('attachDocument')
  const { id } = view.opportunity
  const take = async (files: File[]) => {
    for (const file of files) {
      if (isTooLarge(file)) tellTrouble(new Refusal('file-too-large', `${file.name} is larger than 20 MB.`))
      else attach.mutate({ opportunityId: id, role: 'other', file: await toKeptFile(file) })
    }
  }
  return (
    <Section title="Files" about="The originals you gave, as they came, and whatever else you want at hand.">
      <Stack gap="md">
        {view.documents.length === 0 && <Text c="dimmed">No files yet.</Text>}
        <Stack component="ul" gap="xs" className="r2-plain-list">
          {view.documents.map((document) => (
            <FileRow key={document.id} document={document} />
          ))}
        </Stack>
        <DropArea
          small
          anywhere
          title="Attach files"
          about="Anything up to 20 MB: it is only kept, not read."
          onFiles={(files) => void take(files)}
        />
      </Stack>
    </Section>
  )
}
