import type { OpportunityView } from '@roundtwo/contract'
import { useFit, useOpportunity } from '../calls/queries.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { FitList } from './fit-list.tsx'
import { MissingForFit } from './missing-for-fit.tsx'
import { missingPart } from './missing-part.ts'

const OwnFit = ({ view }: { view: OpportunityView }) => {
  const part = missingPart(view)
  const fit = useFit(view.opportunity.id, part === null)
  if (part)
    return (
      <Section title="Your fit">
        <MissingForFit part={part} view={view} />
      </Section>
    )
  return (
    <Answered answer={fit} rows={5}>
      {(found) => <FitList fit={found} view={view} />}
    </Answered>
  )
}

export const FitTab = () => {
  const opportunity = useOpportunity(useOpportunityId())
  return <Answered answer={opportunity}>{(view) => <OwnFit view={view} />}</Answered>
}
