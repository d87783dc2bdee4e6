import { useFit, useOpportunity } from '../calls/queries.ts'
import { codeOf } from '../calls/refusal.ts'
import { useOpportunityId } from '../opportunity/use-opportunity-id.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'
import { FitList } from './fit-list.tsx'
import { MissingForFit } from './missing-for-fit.tsx'

export const FitTab = () => {
  const id = useOpportunityId()
  const opportunity = useOpportunity(id)
  const fit = useFit(id)
  const code = codeOf(fit.error)
  return (
    <Answered answer={opportunity}>
      {(view) =>
        code === 'no-posting' || code === 'no-resume' ? (
          <Section title="Your fit">
            <MissingForFit code={code} view={view} />
          </Section>
        ) : (
          <Answered answer={fit} rows={5}>
            {(found) => <FitList fit={found} view={view} />}
          </Answered>
        )
      }
    </Answered>
  )
}
