import { Stack, Text, VisuallyHidden } from '@mantine/core'
import type { AskPage } from '@roundtwo/contract'
import type { PersonRecord } from '@roundtwo/model'
import { useEffect, useRef, useState } from 'react'
import { Section } from '../parts/section.tsx'
import { AddAsk } from './add-ask.tsx'
import { PlannedItem } from './planned-item.tsx'
import type { AskChanges } from './use-ask-changes.ts'

interface ToAskProps {
  page: AskPage
  people: PersonRecord[]
  changes: AskChanges
}

const plenty = 5

const aboutOf = (count: number): string => {
  if (count === 0) return 'Choose a few below, or write your own. Three good ones are plenty.'
  if (count > plenty) return 'That is more than there will be time for: put the best three on top.'
  return 'In the order you would ask them. Tick one off with its answer once you asked it.'
}

interface Pressed {
  id: string
  up: boolean
}

/** A moved row loses the focus, and at either end its button is not to be pressed any more: then the other has it. */
const useFocusAfterMove = (planned: AskPage['planned']) => {
  const pressed = useRef<Pressed | null>(null)
  const order = planned.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (!pressed.current) return
    const { id, up } = pressed.current
    const buttons = (up ? ['up', 'down'] : ['down', 'up']).map((way) => document.getElementById(`${way}-${id}`))
    buttons.find((button) => button && !button.matches(':disabled'))?.focus()
    pressed.current = null
  }, [order])
  return pressed
}

/** The questions chosen for the interview, in order. */
export const ToAsk = ({ page, people, changes }: ToAskProps) => {
  const { planned } = page
  const [said, setSaid] = useState('')
  const pressed = useFocusAfterMove(planned)
  const move = (from: number, to: number) => {
    const ask = planned[from]
    if (!ask) return
    pressed.current = { id: ask.id, up: to < from }
    setSaid(`Now in place ${to + 1} of ${planned.length}`)
    void changes.move(planned, from, to)
  }
  return (
    <Section title="To ask" about={aboutOf(planned.length)}>
      <Stack gap="md">
        {planned.length > 0 && (
          <ol className="r2-plain-list">
            {[...planned.entries()].map(([place, ask]) => (
              <PlannedItem
                key={ask.id}
                ask={ask}
                place={place}
                count={planned.length}
                people={people}
                changes={changes}
                onMove={(to) => move(place, to)}
              />
            ))}
          </ol>
        )}
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        {page.asked.length > 0 && planned.length === 0 && <Text size="sm">Everything on your list was asked.</Text>}
        <AddAsk changes={changes} />
      </Stack>
    </Section>
  )
}
