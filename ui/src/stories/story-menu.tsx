import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { StoryRecord } from '@roundtwo/model'
import { IconArrowMerge, IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { lazy } from 'react'
import { Later } from '../parts/later.tsx'
import { titleOf } from './story-parts.ts'
import { useStoryChanges } from './use-story-changes.ts'

const MergeDialog = lazy(async () => ({ default: (await import('./merge-dialog.tsx')).MergeDialog }))

interface StoryMenuProps {
  story: StoryRecord
  /** Besides removing it, such as leaving its page. */
  onRemoved?: () => void
}

export const StoryMenu = ({ story, onRemoved }: StoryMenuProps) => {
  const changes = useStoryChanges()
  const [merging, merge] = useDisclosure(false)
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`More for ${titleOf(story.content)}`}
            className="r2-fixed"
          >
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void changes.duplicate(story)}>
            Begin another from a copy
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={merge.open}>
            Merge with another
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              changes.putAway(story)
              onRemoved?.()
            }}
          >
            Remove this story
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Later open={merging}>{() => <MergeDialog story={story} onClose={merge.close} />}</Later>
    </>
  )
}
