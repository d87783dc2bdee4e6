import { Button, Stack, Text } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import { Section } from '../../parts/section.tsx'
import type { EvidenceChanges } from './use-evidence-changes.ts'

interface AskSectionProps {
  standing: StandingView
  changes: EvidenceChanges
}

type Unknown = StandingView['unknowns'][number]

/** The fields beside this hold two of the facts; what else is not known is a sign that may have been seen. */
const fields: Record<string, string> = { finalists: 'standing-finalists', 'final-round': 'standing-final' }

const goTo = (id: string): void => {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  const first = field?.matches('input') ? field : field?.querySelector('input')
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
}

const Answer = ({ unknown, standing, changes }: AskSectionProps & { unknown: Unknown }) => {
  const field = fields[unknown.fact]
  const sign = standing.changes.find(({ type }) => type === unknown.fact)
  if (field)
    return (
      <Button variant="default" size="compact-sm" onClick={() => goTo(field)}>
        I know it
      </Button>
    )
  return sign ? (
    <Button
      variant="default"
      size="compact-sm"
      className="r2-wrap"
      disabled={changes.isSaving}
      onClick={() => changes.add(sign.type, sign.label)}
    >
      Note: {sign.label}
    </Button>
  ) : null
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What nobody has said yet and would move it most. */
export const AskSection = ({ standing, changes }: AskSectionProps) => {
  const { unknowns } = standing
  return (
    <Section
      title="What nobody has told you"
      about="The answers exist, at the company. Of all you could ask, these would move it most."
    >
      {unknowns.length === 0 ? (
        <Text>Nothing you could ask would move it much now.</Text>
      ) : (
        <Stack component="ul" gap="md" className="r2-plain-list">
          {unknowns.map((unknown) => (
            <li key={unknown.fact}>
              <Text fw={600}>“{unknown.question}”</Text>
              <Text size="sm" mb={6}>
                {upper(unknown.words)}.
              </Text>
              <Answer unknown={unknown} standing={standing} changes={changes} />
            </li>
          ))}
        </Stack>
      )}
    </Section>
  )
}
