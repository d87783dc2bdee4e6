import { Text } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import { IconX } from '@tabler/icons-react'
import { dateWords } from '../../words/dates.ts'
import type { EvidenceChanges } from './use-evidence-changes.ts'

interface EvidenceChipsProps {
  standing: StandingView
  changes: EvidenceChanges
}

/** What was noted, each removable; a sign of an earlier round stays on record and does not count now. */
export const EvidenceChips = ({ standing, changes }: EvidenceChipsProps) => {
  const { evidence } = standing
  if (evidence.length === 0) return null
  const uncounted = new Set(standing.changes.map(({ type }) => type))
  return (
    <div>
      <Text fw={600} size="sm" mb={6}>
        Noted so far
      </Text>
      <ul className="r2-chips">
        {evidence.map((noted) => (
          <li key={noted.id} className="r2-chip">
            <span>{noted.label}</span>
            <span className="r2-chip-note">
              {dateWords(noted.observedOn, 'short')}
              {uncounted.has(noted.type) && ', in an earlier round'}
            </span>
            <button type="button" aria-label={`Take back: ${noted.label}`} onClick={() => changes.remove(noted)}>
              <IconX size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
