import { ActionIcon, Badge, Checkbox, Group, NativeSelect, Switch, Text } from '@mantine/core'
import type { AskPage } from '@roundtwo/contract'
import type { PersonRecord } from '@roundtwo/model'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { isKept } from '../parts/use-kept.ts'
import { themeLabels } from '../words/labels.ts'
import { AnswerForm } from './answer-form.tsx'
import type { AskChanges } from './use-ask-changes.ts'

type Planned = AskPage['planned'][number]

interface PlannedItemProps {
  ask: Planned
  place: number
  count: number
  people: PersonRecord[]
  changes: AskChanges
  onMove: (to: number) => void
}

const whoever = ''

/** The buttons that move a question; what was pressed keeps the focus at its new place. */
const Order = ({ ask, place, count, onMove }: Pick<PlannedItemProps, 'ask' | 'place' | 'count' | 'onMove'>) => (
  <Group gap={0} wrap="nowrap">
    <ActionIcon
      id={`up-${ask.id}`}
      variant="transparent"
      color="gray"
      className="r2-order"
      aria-label={`Earlier: ${ask.text}`}
      disabled={place === 0}
      onClick={() => onMove(place - 1)}
    >
      <IconArrowUp size={18} aria-hidden />
    </ActionIcon>
    <ActionIcon
      id={`down-${ask.id}`}
      variant="transparent"
      color="gray"
      className="r2-order"
      aria-label={`Later: ${ask.text}`}
      disabled={place === count - 1}
      onClick={() => onMove(place + 1)}
    >
      <IconArrowDown size={18} aria-hidden />
    </ActionIcon>
  </Group>
)

const Before = ({ ask, changes }: Pick<PlannedItemProps, 'ask' | 'changes'>) => {
  const { before } = ask
  if (!before) return null
  return (
    <div className="r2-before">
      <Text size="sm">
        You asked this company before (for {before.role}
        {before.round === null ? '' : `, round ${before.round}`})
        {before.answer ? `, and they answered: “${before.answer}”` : ', and it stayed open.'}
      </Text>
      <Switch
        mt={6}
        size="sm"
        label="Ask again"
        checked={ask.again}
        onChange={(event) => changes.change(ask, { again: event.currentTarget.checked })}
      />
    </div>
  )
}

export const PlannedItem = ({ ask, place, count, people, changes, onMove }: PlannedItemProps) => {
  const [answering, setAnswering] = useState<'begun' | 'half-typed' | null>(() =>
    isKept(`roundtwo-answer-1-${ask.id}`) ? 'half-typed' : null,
  )
  return (
    <li className="r2-planned" data-withheld={ask.withheld || undefined}>
      <span className="r2-question-place" aria-hidden="true">
        {place + 1}
      </span>
      <div className="r2-grow">
        <Checkbox
          checked={answering !== null}
          onChange={(event) => setAnswering(event.currentTarget.checked ? 'begun' : null)}
          label={ask.text}
          classNames={{ label: 'r2-planned-text' }}
        />
        <Group gap="sm" className="r2-planned-more">
          <Badge variant="default">{themeLabels[ask.theme]}</Badge>
          {people.length > 0 && (
            <NativeSelect
              size="xs"
              aria-label={`Whom to ask: ${ask.text}`}
              data={[
                { value: whoever, label: 'Whoever fits' },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={ask.personId ?? whoever}
              onChange={(event) => changes.change(ask, { personId: event.currentTarget.value || null })}
            />
          )}
        </Group>
        <Before ask={ask} changes={changes} />
        {answering && (
          <AnswerForm
            askId={ask.id}
            fresh={answering === 'begun'}
            onTick={(words) => changes.tick(ask, words)}
            onCancel={() => setAnswering(null)}
          />
        )}
      </div>
      <div className="r2-planned-side">
        {count > 1 && <Order ask={ask} place={place} count={count} onMove={onMove} />}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Take off the list: ${ask.text}`}
          onClick={() => changes.putAway(ask)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  )
}
