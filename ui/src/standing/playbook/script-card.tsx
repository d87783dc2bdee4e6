import { Group, Text, Title } from '@mantine/core'
import type { PlaybookScript } from '@roundtwo/units'
import { CopyButton } from '../../format/copy-button.tsx'
import { gapsIn, plainScript, scriptParts } from './script-gaps.ts'

const Marked = ({ text }: { text: string }) =>
  [...scriptParts(text).entries()].map(([place, part]) =>
    part.gap ? (
      <mark key={place} className="r2-mark">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )

/** Words to send or to say; what only the user can fill in is marked. */
export const ScriptCard = ({ script }: { script: PlaybookScript }) => {
  const { situation, subject, body } = script
  const gaps = gapsIn(subject, body)
  return (
    <li className="r2-script">
      <Title order={3} size="h5">
        {situation}
      </Title>
      <Text size="sm" c="dimmed">
        {subject ? 'To send' : 'To say'}
        {gaps.length > 0 && `. Fill in first: ${gaps.join(', ')}`}
      </Text>
      <div className="r2-mail">
        {subject && (
          <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm">
              <strong>Subject:</strong> <Marked text={subject} />
            </Text>
            <CopyButton
              text={plainScript(subject)}
              label="Copy"
              of={`the subject, ${situation}`}
              variant="subtle"
              size="compact-xs"
              className="r2-fixed"
            />
          </Group>
        )}
        <Text className="r2-mail-body">
          <Marked text={body} />
        </Text>
      </div>
      <Group gap="sm">
        <CopyButton
          text={plainScript(body)}
          label={subject ? 'Copy the mail' : 'Copy the words'}
          of={situation}
          variant="default"
          size="sm"
        />
      </Group>
    </li>
  )
}
