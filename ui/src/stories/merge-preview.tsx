import { Text } from '@mantine/core'
import type { StoryRecord } from '@roundtwo/model'
import { SideBySide } from './side-by-side.tsx'
import { titleOf } from './story-parts.ts'

interface MergePreviewProps {
  kept: StoryRecord
  added: StoryRecord
}

/** What a merge joins, part by part. */
export const MergePreview = ({ kept, added }: MergePreviewProps) => (
  <>
    <Text size="sm">
      “{titleOf(kept.content)}” stays, and takes what “{titleOf(added.content)}” says besides, part by part. Sentences
      that stand in both are kept once. Whoever heard either has heard the joined one.
    </Text>
    <SideBySide left={kept.content} right={added.content} leftTitle="Stays" rightTitle="Is added" />
  </>
)
