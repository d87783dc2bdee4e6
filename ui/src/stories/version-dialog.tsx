import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { StoryPage, StoryView } from '@roundtwo/contract'
import type { RevisionRecord } from '@roundtwo/model'
import { useQueryClient } from '@tanstack/react-query'
import { useChange } from '../calls/change.ts'
import { offerUndo } from '../parts/undo.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dayWords } from '../words/dates.ts'
import { SideBySide } from './side-by-side.tsx'
import { titleOf } from './story-parts.ts'

interface VersionDialogProps {
  page: StoryPage
  revision: RevisionRecord
  onClose: () => void
  onRestored: () => void
}

/** An old version beside the present one, to go back to. */
export const VersionDialog = ({ page, revision, onClose, onRestored }: VersionDialogProps) => {
  const cache = useQueryClient()
  const zone = useOwnZone()
  const restore = useChange('restoreRevision')
  const save = useChange('saveStory')
  const { id, content } = page.story
  const show = (view: StoryView) => {
    cache.setQueriesData<StoryPage>({ queryKey: ['story', id] }, (shown) => shown && { ...shown, ...view })
    onRestored()
  }
  const goBack = () =>
    restore.mutate(
      { id: revision.id },
      {
        onSuccess: (view) => {
          show(view)
          onClose()
          offerUndo(`Back to version ${revision.version}.`, () =>
            save.mutateAsync({ id, content }).then(show, () => undefined),
          )
        },
      },
    )
  return (
    <Modal opened onClose={onClose} size="xl" title={`${titleOf(content)}, version ${revision.version}`}>
      <Stack>
        <Text size="sm" c="dimmed">
          As it stood on {dayWords(revision.savedAt, zone)}, beside what it is now.
        </Text>
        <SideBySide
          folded
          left={revision.content}
          right={content}
          leftTitle={`Version ${revision.version}`}
          rightTitle="Now"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button loading={restore.isPending} onClick={goBack}>
            Go back to version {revision.version}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
