import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Draft } from '../intake/draft.ts'
import { FactEditor } from './fact-editor.tsx'
import type { Fact } from './facts.ts'

interface SummaryRowProps {
  fact: Fact
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

/** A calendar file's own time is written for machines. */
const isReadable = ({ where }: { where: string }): boolean => !where.startsWith('DT')

/** A fact that is sure, in a line that opens. */
export const SummaryRow = ({ fact, draft, update }: SummaryRowProps) => {
  const [isOpen, setOpen] = useState(false)
  const { label, words, origin } = fact
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <div>
          <Text>
            <strong>{label}:</strong> {words}
          </Text>
          {origin?.quote && isReadable(origin) && !words.includes(origin.quote) && (
            <Text size="xs" c="dimmed" lineClamp={1}>
              “{origin.quote}”
            </Text>
          )}
        </div>
        {fact.path !== 'options' && !isOpen && (
          <Button
            variant="subtle"
            size="compact-sm"
            className="r2-fixed"
            aria-label={`Change: ${label}`}
            onClick={() => setOpen(true)}
          >
            Change
          </Button>
        )}
      </Group>
      {isOpen && <FactEditor {...{ fact, draft, update }} onDone={() => setOpen(false)} />}
    </li>
  )
}
