import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Draft } from '../intake/draft.ts'
import { changeJob, clearFact, confirmFact } from './answer.ts'
import { FactEditor } from './fact-editor.tsx'
import type { Fact } from './facts.ts'
import { declineOf, questionOf, quotesBelow } from './question-words.ts'

interface QuestionCardProps {
  fact: Fact
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

/** One fact that is not sure, as one question: the source's words beside it, and answers to tap. */
export const QuestionCard = ({ fact, draft, update }: QuestionCardProps) => {
  const [isOpen, setOpen] = useState(false)
  const { path, others } = fact
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Text fw={600}>{questionOf(fact)}</Text>
        {quotesBelow(fact).map((quote) => (
          <Text key={quote} size="sm" c="dimmed" lineClamp={3}>
            It says: “{quote}”
          </Text>
        ))}
        {isOpen ? (
          <FactEditor
            {...{ fact, draft, update }}
            onDone={() => {
              update((now) => confirmFact(now, path))
              setOpen(false)
            }}
          />
        ) : (
          <Group gap="xs">
            <Button size="compact-md" variant="light" onClick={() => update((now) => confirmFact(now, path))}>
              Yes
            </Button>
            {others.map((other) => (
              <Button
                key={other}
                size="compact-md"
                variant="light"
                onClick={() =>
                  update((now) => (path === 'role' ? changeJob(now, path, other) : changeJob(now, 'company', other)))
                }
              >
                {other}
              </Button>
            ))}
            {path !== 'options' && (
              <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
                Something else
              </Button>
            )}
            <Button
              size="compact-md"
              variant="subtle"
              color="gray"
              onClick={() => update((now) => clearFact(now, path))}
            >
              {declineOf(fact)}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  )
}
