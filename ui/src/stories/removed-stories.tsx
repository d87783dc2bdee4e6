import { Button, Group, Stack, Text } from '@mantine/core'
import { useChange } from '../calls/change.ts'
import { useRemovedStories, useStories } from '../calls/queries.ts'
import { isEmpty } from './is-blank.ts'
import { titleOf } from './story-parts.ts'

/** Stories that were removed or merged away, each to be brought back. */
export const RemovedStories = () => {
  const { data = [] } = useRemovedStories()
  const removed = data.filter(({ story }) => !isEmpty(story.content))
  const { data: kept = [] } = useStories()
  const restore = useChange('restoreStory')
  if (removed.length === 0) return null
  const nameOf = (id: string): string => {
    const found = [...kept, ...removed].find(({ story }) => story.id === id)
    return found ? `“${titleOf(found.story.content)}”` : 'another one'
  }
  return (
    <details className="r2-details">
      <summary>Removed stories ({removed.length})</summary>
      <Stack component="ul" gap="sm" mt="sm" className="r2-plain-list">
        {removed.map(({ story }) => (
          <li key={story.id}>
            <Group justify="space-between" wrap="nowrap" className="r2-item">
              <div className="r2-grow">
                <Text fw={600}>{titleOf(story.content)}</Text>
                {story.mergedInto && (
                  <Text size="sm" c="dimmed">
                    Merged into {nameOf(story.mergedInto)}, which keeps what it took from this one.
                  </Text>
                )}
              </div>
              <Button
                variant="default"
                size="compact-md"
                aria-label={`Restore ${titleOf(story.content)}`}
                onClick={() => restore.mutate({ id: story.id })}
              >
                Restore
              </Button>
            </Group>
          </li>
        ))}
      </Stack>
    </details>
  )
}
