import { Badge, Group, Text, Title } from '@mantine/core'
import type { Match, Resume } from '@roundtwo/model'
import { levelLabels, requirementKindLabels, strengthLabels } from '../words/labels.ts'
import { Marked } from './marked.tsx'
import { StrengthSign } from './strength-sign.tsx'
import { whereWords } from './where-words.ts'

interface MatchItemProps {
  match: Match
  resume: Resume | null
}

export const MatchItem = ({ match, resume }: MatchItemProps) => {
  const { requirement, strength, evidence, reason, missing } = match
  return (
    <li className="r2-match" data-strength={strength}>
      <Group justify="space-between" align="flex-start" gap="xs" mb={4}>
        <Text className="r2-strength" data-strength={strength} fw={700}>
          <StrengthSign strength={strength} /> {strengthLabels[strength]}
        </Text>
        <Group gap={6}>
          <Badge variant={requirement.level === 'must' ? 'light' : 'default'}>{levelLabels[requirement.level]}</Badge>
          <Badge variant="default">{requirementKindLabels[requirement.kind]}</Badge>
        </Group>
      </Group>
      <Title order={3} size="h5" mb={4}>
        {requirement.text}
      </Title>
      <Text size="sm">{reason}</Text>
      {evidence.slice(0, 3).map((found) => (
        <figure key={`${found.where} ${found.quote}`} className="r2-quote">
          <blockquote>
            <Marked text={found.quote} terms={found.terms.map((term) => term.found)} />
          </blockquote>
          <figcaption>{whereWords(found.where, resume)}</figcaption>
        </figure>
      ))}
      {missing.length > 0 && (
        <Text size="sm" mt="xs">
          <strong>Not found:</strong> {missing.join(', ')}
        </Text>
      )}
    </li>
  )
}
