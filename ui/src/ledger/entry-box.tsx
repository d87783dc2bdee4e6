import { Button, Group, Kbd, Stack, Text, Textarea } from '@mantine/core'
import type { PersonRecord } from '@roundtwo/model'
import { type ReactNode, useRef } from 'react'
import { Section } from '../parts/section.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { isOpen } from './drafts.ts'
import { ReadLine } from './read-line.tsx'
import type { EntryBoxState } from './use-entry-box.ts'

interface EntryBoxProps {
  box: EntryBoxState
  people: PersonRecord[]
  /** Chooses the round. */
  round: ReactNode
  /** Other ways of putting something on record. */
  others: ReactNode
}

const placeholder = 'They asked about the outage\nTold Priya the migration story\nSaid notice is 4 weeks'

const countWords = (count: number): string => (count === 1 ? 'one entry' : `${count} entries`)

const statusOf = ({ text, drafts, reading }: EntryBoxState): string => {
  if (text.trim() === '') return 'One thing a line, as you would jot it down. What is not understood stays a note.'
  const open = drafts.filter(isOpen).length
  if (open > 0) return open === 1 ? 'One thing is not clear.' : `${open} things are not clear.`
  if (drafts.length > 0)
    return `${drafts.length === 1 ? 'One entry' : `${drafts.length} entries`} read; change what was misread.`
  return reading ? 'Reading…' : 'Nothing was read from this yet.'
}

export const EntryBox = ({ box, people, round, others }: EntryBoxProps) => {
  const { text, drafts, putting, trouble } = box
  const words = useRef<HTMLTextAreaElement>(null)
  const put = async () => {
    await box.put()
    words.current?.focus()
  }
  return (
    <Section title="What was said?" aside={round}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void put()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void put()
        }}
      >
        <Stack gap="sm">
          <Textarea
            ref={words}
            aria-label="What was said"
            placeholder={placeholder}
            classNames={{ input: 'r2-entry-box' }}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={20_000}
            readOnly={putting}
            value={text}
            onChange={(event) => box.setText(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Text size="sm" c="dimmed" role="status">
              {statusOf(box)}
            </Text>
            {drafts.filter(isOpen).length > 1 && (
              <Button variant="subtle" size="compact-sm" onClick={box.confirmAll}>
                All right as read
              </Button>
            )}
          </Group>
          {trouble && <Trouble error={trouble} />}
          {drafts.length > 0 && (
            <Stack component="ul" gap={4} className="r2-plain-list" aria-label="Entries read">
              {drafts.map((draft) => (
                <li key={draft.key}>
                  <ReadLine
                    draft={draft}
                    people={people}
                    onChange={(change) => box.change(draft.key, change)}
                    onRemove={() => box.change(draft.key, { removed: true })}
                  />
                </li>
              ))}
            </Stack>
          )}
          <Group gap="sm">
            <Button type="submit" disabled={text.trim() === ''} loading={putting}>
              {drafts.length > 0 ? `Put ${countWords(drafts.length)} on record` : 'Put on record'}
            </Button>
            <Text size="xs" c="dimmed" className="r2-wide-only" aria-hidden>
              <Kbd size="xs">Ctrl</Kbd> or <Kbd size="xs">⌘</Kbd> <Kbd size="xs">Enter</Kbd>
            </Text>
            <Group gap={4} ml="auto">
              {others}
            </Group>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
