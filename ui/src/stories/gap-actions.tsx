import { Button, Group, Menu } from '@mantine/core'
import type { CoverageRow } from '@roundtwo/model'
import { IconLink, IconPencilPlus } from '@tabler/icons-react'
import { needTitle } from './need-words.ts'
import { titleOf } from './story-parts.ts'
import type { GapChanges } from './use-gap-changes.ts'

interface GapActionsProps {
  need: CoverageRow['need']
  changes: GapChanges
}

/** What to do about a need without a story. */
export const GapActions = ({ need, changes }: GapActionsProps) => (
  <Group gap="xs">
    <Button
      variant="light"
      size="compact-sm"
      leftSection={<IconPencilPlus size={16} aria-hidden />}
      aria-label={`Write a story for this: ${needTitle(need)}`}
      loading={changes.isWriting}
      onClick={() => void changes.writeFor(need)}
    >
      Write a story for this
    </Button>
    {changes.stories.length > 0 && (
      // The table scrolls, and would cut off what opens inside it.
      <Menu position="bottom-start" portalProps={{ target: '#main' }} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconLink size={16} aria-hidden />}
            aria-label={`Link a story: ${needTitle(need)}`}
          >
            Link a story
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="r2-menu-tall">
          {changes.stories.map(({ story }) => (
            <Menu.Item key={story.id} onClick={() => void changes.link(need, story.id)}>
              {titleOf(story.content)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    )}
  </Group>
)
