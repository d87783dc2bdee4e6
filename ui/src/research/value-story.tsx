import { ActionIcon, Badge, Button, Group, Text } from '@mantine/core'
import type { ValueView } from '@roundtwo/contract'
import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { titleOf } from '../stories/story-parts.ts'

interface ValueStoryProps {
  story: ValueView['stories'][number]
  value: string
  onAdd: () => void
  onLeave: () => void
}

/** A story that shows a value: chosen, or proposed to be. */
export const ValueStory = ({ story, value, onAdd, onLeave }: ValueStoryProps) => {
  const title = titleOf(story)
  return (
    <li className="r2-value-story" data-chosen={story.chosen || undefined}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600} component="div" className="r2-grow">
          <Link to="/stories/$storyId" params={{ storyId: story.storyId }} className="r2-story-link">
            {title}
          </Link>{' '}
          {!story.chosen && (
            <Badge size="sm" variant="default">
              proposed
            </Badge>
          )}
        </Text>
        {story.chosen ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`“${title}” does not show “${value}”`}
            onClick={onLeave}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <Button
            variant="light"
            size="compact-xs"
            className="r2-fixed"
            aria-label={`Choose it: “${title}” for “${value}”`}
            onClick={onAdd}
          >
            Choose it
          </Button>
        )}
      </Group>
      {story.quote && (
        <figure className="r2-quote">
          <blockquote>“{story.quote}”</blockquote>
        </figure>
      )}
      <Text size="sm" c="dimmed" mt={4}>
        {story.reason}
      </Text>
    </li>
  )
}
