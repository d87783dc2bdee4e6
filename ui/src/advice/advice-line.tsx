import { Anchor, Checkbox, Group, Text } from '@mantine/core'
import type { EntryView } from '@roundtwo/contract'
import type { Advice, AdviceSide } from '@roundtwo/model'
import { Link } from '@tanstack/react-router'
import { isSettled, settledWord } from '../ledger/use-settle.ts'
import { Why } from './why.tsx'

export type Settle = (view: EntryView, settled: boolean) => void

interface AdviceLineProps {
  advice: Advice
  /** By their ids. */
  entries: Map<string, EntryView>
  settle: Settle
}

/** What was said where, next to each other. */
const SideBySide = ({ sides }: { sides: AdviceSide[] }) => (
  <div className="r2-sides-apart">
    {sides.map(({ where, words, entryId }) => (
      <figure key={`${entryId} ${where} ${words}`}>
        <figcaption>{where}</figcaption>
        <blockquote>{words}</blockquote>
      </figure>
    ))}
  </div>
)

const Outline = ({ lines }: { lines: string[] }) => (
  <div className="r2-outline">
    <Text size="sm" fw={600}>
      A better answer
    </Text>
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  </div>
)

/** The entries of a line that ask for something: done here, the line goes. */
const Ticks = ({ entries, settle }: { entries: EntryView[]; settle: Settle }) => {
  const open = entries.filter(({ entry }) => isSettled(entry) === false)
  return open.map((view) => (
    <Checkbox
      key={view.id}
      size="sm"
      label={settledWord(view.entry)}
      aria-label={`${settledWord(view.entry)}: ${view.entry.text}`}
      checked={false}
      onChange={() => settle(view, true)}
    />
  ))
}

export const AdviceLine = ({ advice, entries, settle }: AdviceLineProps) => {
  const named = advice.entryIds.flatMap((id) => entries.get(id) ?? [])
  return (
    <li className="r2-advice">
      <Text fw={600}>{advice.text}</Text>
      {advice.sides.length > 0 && <SideBySide sides={advice.sides} />}
      {advice.outline.length > 0 && <Outline lines={advice.outline} />}
      <Group gap="md" align="flex-start" mt={4}>
        <Why advice={advice} named={named} />
        {advice.storyId && (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/stories/$storyId" params={{ storyId: advice.storyId ?? '' }} {...props} />
            )}
          >
            The story
          </Anchor>
        )}
        <Ticks entries={named} settle={settle} />
      </Group>
    </li>
  )
}
