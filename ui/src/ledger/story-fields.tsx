import { Checkbox, NativeSelect } from '@mantine/core'
import type { StoryEntry } from '@roundtwo/model'
import { useStories } from '../calls/queries.ts'

interface StoryFieldsProps {
  entry: StoryEntry
  onChange: (entry: StoryEntry) => void
}

const unnamed = ''

export const StoryFields = ({ entry, onChange }: StoryFieldsProps) => {
  const { data: stories = [] } = useStories()
  const choose = (id: string) => {
    const chosen = stories.find(({ story }) => story.id === id)?.story
    onChange({
      ...entry,
      storyId: chosen?.id ?? null,
      version: chosen?.version ?? null,
      text: entry.text.trim() ? entry.text : (chosen?.content.title ?? ''),
    })
  }
  return (
    <>
      {stories.length > 0 && (
        <NativeSelect
          size="xs"
          label="Which of your stories"
          className="r2-field-wide"
          data={[
            { value: unnamed, label: 'None of those written down' },
            ...stories.map(({ story }) => ({ value: story.id, label: story.content.title || 'Untitled' })),
          ]}
          value={entry.storyId ?? unnamed}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      <Checkbox
        size="sm"
        label="They asked further"
        checked={entry.followedUp}
        onChange={(event) => onChange({ ...entry, followedUp: event.currentTarget.checked })}
      />
    </>
  )
}
