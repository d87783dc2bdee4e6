import { Stack } from '@mantine/core'
import { useOpportunity } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { FileList } from './file-list.tsx'
import { PostingSection } from './posting-section.tsx'
import { ResumeSection } from './resume-section.tsx'

export const FilesTab = () => {
  const opportunity = useOpportunity(useOpportunityId())
  return (
    <Answered answer={opportunity}>
      {(view) => (
        <Stack gap="lg">
          <FileList view={view} />
          <PostingSection view={view} />
          <ResumeSection view={view} />
        </Stack>
      )}
    </Answered>
  )
}
