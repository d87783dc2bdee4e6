import { Text } from '@mantine/core'
import type { OpportunityRecord } from '@roundtwo/model'
import { dateWords } from '../../words/dates.ts'
import { outcomeLabels } from '../../words/labels.ts'
import { PlaybookLink } from '../playbook/playbook-link.tsx'
import { playbookOfOutcome } from '../playbook/playbook-names.ts'

/** What was noted of the answer, and the way to what to do with it. */
export const KnownOutcome = ({ opportunity }: { opportunity: OpportunityRecord }) => {
  const { outcome, outcomeOn, id } = opportunity
  if (!outcome) return null
  return (
    <Text>
      Noted: <strong>{outcomeLabels[outcome]}</strong>
      {outcomeOn && `, ${dateWords(outcomeOn)}`}.{' '}
      <PlaybookLink id={id} playbook={playbookOfOutcome[outcome]}>
        What to do now
      </PlaybookLink>
    </Text>
  )
}
