import { Stack, Text } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import { Section } from '../../parts/section.tsx'
import { ChangeButtons } from './change-buttons.tsx'
import { changeGroups } from './change-groups.ts'
import { EvidenceChips } from './evidence-chips.tsx'
import type { EvidenceChanges } from './use-evidence-changes.ts'

interface ChangeSectionProps {
  standing: StandingView
  changes: EvidenceChanges
}

export const ChangeSection = ({ standing, changes }: ChangeSectionProps) => {
  const { raises, lowers, nothing } = changeGroups(standing.changes, standing.offer.p)
  return (
    <Section
      title="What would change this"
      about="Press what has happened, and it counts. It can be taken back."
      aside={
        <Text size="sm" fw={600} role="status">
          Now {standing.offer.words}
        </Text>
      }
    >
      <Stack gap="lg">
        <EvidenceChips standing={standing} changes={changes} />
        <ChangeButtons title="Would raise it" found={raises} changes={changes} />
        <ChangeButtons title="Would lower it" found={lowers} changes={changes} />
        <ChangeButtons
          title="Worth doing, or pleasant to hear, and no sign"
          about="None of these is held against you, and none moves the chance."
          found={nothing}
          withNote
          changes={changes}
        />
      </Stack>
    </Section>
  )
}
