import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import type { StoryRecord } from '@roundtwo/model'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { useStories } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { MergePreview } from './merge-preview.tsx'
import { titleOf } from './story-parts.ts'
import { useStoryChanges } from './use-story-changes.ts'

interface MergeDialogProps {
  story: StoryRecord
  onClose: () => void
}

const none = ''

const Choice = ({ story, others, onClose }: MergeDialogProps & { others: StoryRecord[] }) => {
  const changes = useStoryChanges()
  const [otherId, setOtherId] = useState(none)
  const [turned, setTurned] = useState(false)
  const other = others.find(({ id }) => id === otherId)
  const [kept, added] = turned && other ? [other, story] : [story, other]
  const merge = async (into: StoryRecord, from: StoryRecord) => {
    await changes.merge(into, from)
    onClose()
    if (turned) void changes.open(into.id)
  }
  if (others.length === 0) return <Text>There is no other story to merge this one with.</Text>
  return (
    <Stack>
      <NativeSelect
        label={`Merge “${titleOf(story.content)}” with`}
        data={[
          { value: none, label: 'Choose a story' },
          ...others.map(({ id, content }) => ({ value: id, label: titleOf(content) })),
        ]}
        value={otherId}
        onChange={(event) => setOtherId(event.currentTarget.value)}
      />
      {added && <MergePreview kept={kept} added={added} />}
      <Group justify="space-between">
        {added ? (
          <Button
            variant="subtle"
            leftSection={<IconArrowsExchange size={16} aria-hidden />}
            onClick={() => setTurned(!turned)}
          >
            The other way round
          </Button>
        ) : (
          <span />
        )}
        <Button
          disabled={!added}
          loading={changes.isMerging}
          onClick={() => added && void merge(kept, added).catch(() => undefined)}
        >
          Merge them
        </Button>
      </Group>
    </Stack>
  )
}

export const MergeDialog = ({ story, onClose }: MergeDialogProps) => {
  const stories = useStories()
  return (
    <Modal opened onClose={onClose} size="xl" title="Merge two stories into one">
      <Answered answer={stories}>
        {(all) => (
          <Choice
            story={story}
            others={all
              .map((view) => view.story)
              .filter(({ id, example }) => id !== story.id && example === story.example)}
            onClose={onClose}
          />
        )}
      </Answered>
    </Modal>
  )
}
