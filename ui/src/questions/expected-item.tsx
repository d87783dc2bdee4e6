import { Badge, Group, List, SimpleGrid, Text } from '@mantine/core'
import type { ExpectedQuestion } from '@roundtwo/model'
import { competencyName } from '../words/competencies.ts'
import { categoryLabels } from '../words/labels.ts'

interface ExpectedItemProps {
  expected: ExpectedQuestion
  place: number
}

const Signs = ({ title, lines }: { title: string; lines: string[] }) => (
  <div>
    <Text fw={600} size="sm" mb={2}>
      {title}
    </Text>
    <List size="sm" spacing={2}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  </div>
)

export const ExpectedItem = ({ expected, place }: ExpectedItemProps) => {
  const { question, reason } = expected
  return (
    <li className="r2-question">
      <details>
        <summary>
          <span className="r2-question-place" aria-hidden="true">
            {place}
          </span>
          <span className="r2-grow">
            <Text component="span" display="block" fw={600}>
              {question.text}
            </Text>
            <Text component="span" display="block" size="sm" c="dimmed">
              {reason}
            </Text>
          </span>
        </summary>
        <div className="r2-question-more">
          <Group gap="xs" mb="sm">
            <Badge variant="default">{categoryLabels[question.category]}</Badge>
            <Text size="sm">Tests {question.competencies.map(competencyName).join(', ')}</Text>
          </Group>
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
            <Signs title="Strong answers" lines={question.strongSigns} />
            <Signs title="Weak answers" lines={question.weakSigns} />
            <Signs title="They may follow up with" lines={question.followUps} />
          </SimpleGrid>
        </div>
      </details>
    </li>
  )
}
