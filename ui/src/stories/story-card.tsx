import { Badge, Group, Text, Title } from '@mantine/core'
import type { StoryView } from '@roundtwo/contract'
import { IconClock, IconPencilQuestion, IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { competencyName } from '../words/competencies.ts'
import { shortLength, verdictOf } from './length-words.ts'
import { missingWords } from './missing-words.ts'
import { StoryMenu } from './story-menu.tsx'
import { titleOf } from './story-parts.ts'
import { toldWords } from './told-words.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const StoryCard = ({ view }: { view: StoryView }) => {
  const { story, tellings, length } = view
  const missing = missingWords(view)
  return (
    <li className="r2-story">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Title order={2} size="h4" className="r2-grow">
          <Link to="/stories/$storyId" params={{ storyId: story.id }} className="r2-story-link">
            {titleOf(story.content)}
          </Link>
        </Title>
        <StoryMenu story={story} />
      </Group>
      {(story.example || story.content.competencies.length > 0) && (
        <Group gap={6} mt={4}>
          {story.example && <Badge variant="light">Example</Badge>}
          {story.content.competencies.map((id) => (
            <Badge key={id} variant="default">
              {competencyName(id)}
            </Badge>
          ))}
        </Group>
      )}
      <ul className="r2-story-facts">
        <li data-verdict={verdictOf(length)}>
          <IconClock size={16} aria-hidden />
          <Text size="sm">{capital(shortLength(length))}</Text>
        </li>
        <li data-verdict={tellings.length > 0 ? 'told' : 'untold'}>
          <IconUsers size={16} aria-hidden />
          <Text size="sm">{toldWords(tellings)}</Text>
        </li>
        {missing && (
          <li data-verdict="missing">
            <IconPencilQuestion size={16} aria-hidden />
            <Text size="sm">{capital(missing)}</Text>
          </li>
        )}
      </ul>
    </li>
  )
}
