import { Button, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useStories } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { NoStories } from './no-stories.tsx'
import { RemovedStories } from './removed-stories.tsx'
import { StoryList } from './story-list.tsx'
import { useStoryChanges } from './use-story-changes.ts'

export const StoriesPage = () => {
  const stories = useStories()
  const { write, isWriting } = useStoryChanges()
  const begin = () => void write()
  const isEmpty = stories.data?.length === 0
  return (
    <Stack gap="lg">
      <PageHeading
        title="Your stories"
        about="What you did, ready to tell: how long each takes, what it still lacks, and who has heard it."
        aside={
          !isEmpty && (
            <Button leftSection={<IconPlus size={18} aria-hidden />} loading={isWriting} onClick={begin}>
              New story
            </Button>
          )
        }
      />
      <Answered answer={stories}>
        {(all) =>
          all.length === 0 ? <NoStories onWrite={begin} isWriting={isWriting} /> : <StoryList stories={all} />
        }
      </Answered>
      <RemovedStories />
    </Stack>
  )
}
