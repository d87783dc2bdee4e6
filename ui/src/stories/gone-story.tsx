import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import type { StoryRecord } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { useChange } from '../calls/change.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { titleOf } from './story-parts.ts'

/** What stands at the address of a story that was removed, merged or never was. */
export const GoneStory = ({ story }: { story: StoryRecord | null }) => {
  const restore = useChange('restoreStory')
  const mergedInto = story?.mergedInto
  return (
    <Stack>
      <PageHeading title={story ? 'This story was removed' : 'There is no such story'} />
      {story && <Text>{titleOf(story.content)}</Text>}
      <Group>
        {story && <Button onClick={() => restore.mutate({ id: story.id })}>Restore it</Button>}
        {mergedInto && (
          <Anchor renderRoot={(props) => <Link to="/stories/$storyId" params={{ storyId: mergedInto }} {...props} />}>
            See the one it was merged into
          </Anchor>
        )}
        <Anchor renderRoot={(props) => <Link to="/stories" {...props} />}>All stories</Anchor>
      </Group>
    </Stack>
  )
}
