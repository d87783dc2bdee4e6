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
  const { raises, lowers, little, nothing } = changeGroups(standing.changes, standing.offer.p)
  return (
    <Section
      title="What would change this"
      about="Press what has happened, and it counts. It can be taken back."
      aside={
        <Text size="sm" fw={600}>
          Now {standing.offer.words}
        </Text>
      }
    >
      <Stack gap="lg">
        <EvidenceChips standing={standing} changes={changes} />
        <ChangeButtons title="Would raise it" found={raises} changes={changes} />
        <ChangeButtons title="Would lower it" found={lowers} changes={changes} />
        {little.length > 0 && (
          <details className="r2-fold" open={raises.length + lowers.length === 0}>
            <summary>Signs that say little ({little.length})</summary>
            <ChangeButtons
              title="Would move it a little"
              about="Much is read into these; what is known of them moves the chance by less than half of one in ten."
              found={little}
              changes={changes}
            />
          </details>
        )}
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
