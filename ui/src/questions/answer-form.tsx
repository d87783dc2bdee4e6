import { Button, Group, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useKept } from '../parts/use-kept.ts'

interface AnswerFormProps {
  askId: string
  /** It was just opened, not found half-typed. */
  fresh: boolean
  /** Ticks it off with these words. */
  onTick: (answer: string) => Promise<unknown>
  onCancel: () => void
}

const blank = ''

/** What they answered, typed where the question stands; a half-typed one outlives a reload. */
export const AnswerForm = ({ askId, fresh, onTick, onCancel }: AnswerFormProps) => {
  const [words, setWords] = useKept(`roundtwo-answer-1-${askId}`, blank)
  const [ticking, setTicking] = useState(false)
  const tick = async () => {
    setTicking(true)
    try {
      await onTick(words.trim())
      setWords(blank)
    } catch {
      // What did not work was told; the words stay.
      setTicking(false)
    }
  }
  const cancel = () => {
    setWords(blank)
    onCancel()
  }
  return (
    <form
      className="r2-answer"
      onSubmit={(event) => {
        event.preventDefault()
        void tick()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && words === '') onCancel()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void tick()
      }}
    >
      <Textarea
        label="What did they answer?"
        autoFocus={fresh}
        autosize
        minRows={2}
        maxLength={20_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap="sm" mt="xs">
        <Button type="submit" size="compact-md" loading={ticking}>
          {words.trim() ? 'Put the answer on record' : 'Asked, but still open'}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={cancel}>
          Not asked after all
        </Button>
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        The answer goes into the ledger. Without one, the question goes there as still open.
      </Text>
    </form>
  )
}
