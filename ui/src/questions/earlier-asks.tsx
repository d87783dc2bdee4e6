import { Button, Group, Stack, Text } from '@mantine/core'
import type { AskPage } from '@roundtwo/contract'
import { Section } from '../parts/section.tsx'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dayWords } from '../words/dates.ts'
import { askedBefore } from './asked-before.ts'
import type { AskChanges } from './use-ask-changes.ts'

type Earlier = AskPage['earlier'][number]

interface EarlierAsksProps {
  page: AskPage
  changes: AskChanges
}

/** What this company was asked for another job, with what it answered. */
export const EarlierAsks = ({ page, changes }: EarlierAsksProps) => {
  const zone = useOwnZone()
  const { earlier, planned } = page
  if (earlier.length === 0) return null
  const isPlanned = (asked: Earlier) => planned.some((ask) => askedBefore(ask, [asked]))
  return (
    <Section
      title="Asked here before"
      about="For another job at this company. Asking the same twice looks forgetful, unless you say why."
    >
      <Stack component="ul" gap="md" className="r2-plain-list">
        {earlier.map((asked) => (
          <li key={`${asked.askedAt} ${asked.text}`}>
            <Group justify="space-between" align="flex-start" gap="sm">
              <div className="r2-heading">
                <Text fw={600}>{asked.text}</Text>
                <Text size="sm">{asked.answer ? `“${asked.answer}”` : 'It stayed open.'}</Text>
                <Text size="sm" c="dimmed">
                  {[asked.role, asked.round === null ? '' : `round ${asked.round}`, dayWords(asked.askedAt, zone)]
                    .filter(Boolean)
                    .join(', ')}
                </Text>
              </div>
              {isPlanned(asked) ? (
                <Text size="sm" c="dimmed">
                  On your list
                </Text>
              ) : (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Ask again: ${asked.text}`}
                  onClick={() => changes.askAgain(asked)}
                >
                  Ask again
                </Button>
              )}
            </Group>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
