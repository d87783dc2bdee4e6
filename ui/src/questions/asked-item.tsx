import { Anchor, Checkbox, Group, Text, Textarea } from '@mantine/core'
import type { AskRecord, PersonRecord, RoundRecord } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import type { AskChanges } from './use-ask-changes.ts'

interface AskedItemProps {
  ask: AskRecord
  people: PersonRecord[]
  rounds: RoundRecord[]
  changes: AskChanges
}

/** A question that was asked: its answer can be completed, the tick taken back. */
export const AskedItem = ({ ask, people, rounds, changes }: AskedItemProps) => {
  const [words, setWords] = useState(ask.answer)
  const { state, change: keep } = useAutosave((text: string) => changes.changeAnswer(ask, text.trim()))
  const person = people.find(({ id }) => id === ask.personId)
  const round = rounds.find(({ id }) => id === ask.roundId)
  const where = [round && `Round ${round.number}`, person?.name].filter(Boolean).join(', ')
  return (
    <li className="r2-asked">
      <Checkbox
        checked
        onChange={() => changes.untick(ask)}
        label={ask.text}
        classNames={{ label: 'r2-planned-text' }}
      />
      <div className="r2-asked-more">
        <Textarea
          aria-label={`Answer to: ${ask.text}`}
          placeholder="Still open. Type the answer once you have it."
          autosize
          minRows={1}
          maxLength={20_000}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value)
            keep(event.currentTarget.value)
          }}
        />
        <Group gap="sm" mt={2}>
          <Text size="sm" c="dimmed">
            {where}
          </Text>
          {ask.entryId && (
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link
                  to="/opportunities/$id/ledger"
                  params={{ id: ask.opportunityId }}
                  search={ask.entryId ? { entry: ask.entryId } : {}}
                  {...props}
                />
              )}
            >
              In the ledger
            </Anchor>
          )}
          <SavedHint state={state} />
        </Group>
      </div>
    </li>
  )
}
