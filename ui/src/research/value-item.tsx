import { Button, Menu, Stack, Text } from '@mantine/core'
import type { NoteView, ValueView } from '@roundtwo/contract'
import { IconPlus } from '@tabler/icons-react'
import { titleOf } from '../stories/story-parts.ts'
import { useStoriesFor } from '../stories/use-stories-for.ts'
import { NoteItem } from './note-item.tsx'
import type { NoteChanges } from './use-note-changes.ts'
import { ValueStory } from './value-story.tsx'

interface ValueItemProps {
  value: ValueView
  /** The note it stands on; none yet where only the posting says it. */
  note: NoteView | null
  opportunityId: string
  changes: NoteChanges
}

/** Chooses which stories show a value; where only the posting says it, a note is made of it. */
const useChoice = ({ value, note, changes }: ValueItemProps) => {
  const chosen = value.stories.filter((story) => story.chosen).map(({ storyId }) => storyId)
  const keep = (storyIds: string[]) => {
    const kept = note
      ? changes.change(note.note, { storyIds })
      : changes.add('values', { text: value.value, source: value.source, storyIds })
    // What did not work was told.
    kept.catch(() => undefined)
  }
  return {
    chosen,
    add: (storyId: string) => keep([...new Set([...chosen, storyId])]),
    leave: (storyId: string) => keep(chosen.filter((other) => other !== storyId)),
  }
}

export const ValueItem = (props: ValueItemProps) => {
  const { value, note, changes, opportunityId } = props
  const stories = useStoriesFor(opportunityId)
  const choice = useChoice(props)
  const others = stories.filter(({ story }) => !choice.chosen.includes(story.id))
  return (
    <li className="r2-value">
      {note ? (
        <ul className="r2-plain-list">
          <NoteItem view={note} changes={changes} />
        </ul>
      ) : (
        <>
          <Text fw={600}>{value.value}</Text>
          <Text size="sm" c="dimmed">
            {value.source}
          </Text>
        </>
      )}
      <Stack gap="xs" mt="xs" className="r2-value-stories">
        {value.stories.length === 0 && (
          <Text size="sm" c="dimmed">
            No story of yours shows this yet.
          </Text>
        )}
        <ul className="r2-plain-list">
          {value.stories.map((story) => (
            <ValueStory
              key={story.storyId}
              story={story}
              value={value.value}
              onAdd={() => choice.add(story.storyId)}
              onLeave={() => choice.leave(story.storyId)}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button
                variant="subtle"
                size="compact-sm"
                className="r2-start"
                leftSection={<IconPlus size={16} aria-hidden />}
                aria-label={`Choose a story: “${value.value}”`}
              >
                Choose a story
              </Button>
            </Menu.Target>
            <Menu.Dropdown className="r2-menu-tall">
              {others.map(({ story }) => (
                <Menu.Item key={story.id} onClick={() => choice.add(story.id)}>
                  {titleOf(story.content)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Stack>
    </li>
  )
}
