import { Button, Group, Stack, Text } from '@mantine/core'
import type { LedgerEntry } from '@roundtwo/model'
import { answersTo, answerWords, questionAbout } from './doubtful.ts'

interface AskAboutProps {
  entry: LedgerEntry
  /** As it was read first. */
  readings: readonly LedgerEntry[]
  onAnswer: (entry: LedgerEntry) => void
}

/** One short question about an entry that was not surely understood, with two or three answers to tap. */
export const AskAbout = ({ entry, readings, onAnswer }: AskAboutProps) => (
  <Stack gap={4} mt={4} role="group" aria-label={`${questionAbout(entry)} (“${entry.text}”)`}>
    <Text size="sm" fw={600}>
      {questionAbout(entry)}
    </Text>
    <Group gap="xs">
      {answersTo(readings).map((answer) => (
        <Button
          key={`${answer.kind} ${answerWords(answer)}`}
          size="compact-sm"
          variant="default"
          className="r2-answer"
          onClick={() => onAnswer(answer)}
        >
          {answerWords(answer)}
        </Button>
      ))}
    </Group>
  </Stack>
)
