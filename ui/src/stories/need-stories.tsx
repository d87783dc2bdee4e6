import { Text } from '@mantine/core'
import type { CoverageRow } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { CoverageSign } from './coverage-sign.tsx'
import type { StoryName } from './story-name.ts'
import { titleOf } from './story-parts.ts'

interface NeedStoriesProps {
  row: CoverageRow
  stories: StoryName[]
}

/** The stories that show a need, each with the reason. */
export const NeedStories = ({ row, stories }: NeedStoriesProps) => (
  <ul className="r2-plain-list r2-need-stories">
    {row.stories.map(({ storyId, strength, reason }) => (
      <li key={storyId}>
        <Text size="sm" component="div">
          <CoverageSign strength={strength} />{' '}
          <Link to="/stories/$storyId" params={{ storyId }} className="r2-story-link">
            {titleOf(stories.find(({ id }) => id === storyId) ?? { title: '' })}
          </Link>
        </Text>
        <Text size="sm" c="dimmed">
          {reason}
        </Text>
      </li>
    ))}
  </ul>
)
