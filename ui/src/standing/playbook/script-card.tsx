import { Group, Text } from '@mantine/core'
import type { PlaybookScript } from '@roundtwo/model'
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

const Subject = ({ subject, situation }: { subject: string; situation: string }) => (
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
)

interface ScriptCardProps {
  script: PlaybookScript
  /** Whether it is unfolded at first. */
  open: boolean
}

/** Words to send or to say; what only the user can fill in is marked. */
export const ScriptCard = ({ script, open }: ScriptCardProps) => {
  const { situation, subject, body } = script
  const gaps = gapsIn(subject, body)
  return (
    <li>
      <details className="r2-fold" open={open}>
        <summary>{situation}</summary>
        <Text size="sm" c="dimmed" mt="xs">
          {subject ? 'To send' : 'To say'}
          {gaps.length > 0 && `. Fill in first: ${gaps.join(', ')}`}
        </Text>
        <div className="r2-mail r2-script">
          {subject && <Subject subject={subject} situation={situation} />}
          <Text className="r2-mail-body">
            <Marked text={body} />
          </Text>
        </div>
        <CopyButton
          text={plainScript(body)}
          label={subject ? 'Copy the mail' : 'Copy the words'}
          of={situation}
          variant="default"
          size="sm"
        />
      </details>
    </li>
  )
}
