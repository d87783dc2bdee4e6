import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import type { StoryView } from '@roundtwo/contract'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { StoryCard } from './story-card.tsx'
import { competenciesIn, filterStories, type StoryFilter } from './story-filter.ts'

const all = ''
const worthFiltering = 3

/** The stories, found by words or by competency. */
export const StoryList = ({ stories }: { stories: StoryView[] }) => {
  const [filter, setFilter] = useState<StoryFilter>({ words: '', competency: null })
  const found = filterStories(stories, filter)
  return (
    <Stack gap="md">
      {stories.length >= worthFiltering && (
        <Group gap="sm" align="flex-end">
          <TextInput
            className="r2-paste"
            aria-label="Search your stories"
            placeholder="Search your stories"
            leftSection={<IconSearch size={16} aria-hidden />}
            value={filter.words}
            onChange={(event) => setFilter({ ...filter, words: event.currentTarget.value })}
          />
          <NativeSelect
            aria-label="Competency"
            data={[
              { value: all, label: 'All competencies' },
              ...competenciesIn(stories).map(({ id, name, count }) => ({
                value: id,
                label: `${name} (${count})`,
              })),
            ]}
            value={filter.competency ?? all}
            onChange={(event) => setFilter({ ...filter, competency: event.currentTarget.value || null })}
          />
        </Group>
      )}
      <Text size="sm" c="dimmed" role="status">
        {found.length === stories.length
          ? `${stories.length === 1 ? 'One story' : `${stories.length} stories`}, the last changed first`
          : `${found.length} of ${stories.length} stories`}
      </Text>
      <Stack component="ul" gap="md" className="r2-plain-list">
        {found.map((view) => (
          <StoryCard key={view.story.id} view={view} />
        ))}
      </Stack>
    </Stack>
  )
}
