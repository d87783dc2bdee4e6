import { Anchor, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useFit } from '../calls/queries.ts'
import { FitStrip } from '../fit/fit-strip.tsx'
import { MissingForFit } from '../fit/missing-for-fit.tsx'
import { missingPart } from '../fit/missing-part.ts'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'

export const FitSummary = ({ view }: { view: OpportunityView }) => {
  const { id } = view.opportunity
  const part = missingPart(view)
  const fit = useFit(id, part === null)
  return (
    <Section
      title="Your fit"
      aside={
        <Anchor size="sm" renderRoot={(props) => <Link to="/opportunities/$id/fit" params={{ id }} {...props} />}>
          Every requirement
        </Anchor>
      }
    >
      {part ? (
        <MissingForFit part={part} view={view} />
      ) : (
        <Answered answer={fit} rows={1}>
          {({ matches, gaps }) => (
            <>
              <FitStrip matches={matches} />
              {gaps.length > 0 && (
                <Text size="sm" mt="sm">
                  <strong>To prepare first:</strong>{' '}
                  {gaps
                    .slice(0, 3)
                    .flatMap((place) => matches[place]?.requirement.text ?? [])
                    .join('; ')}
                </Text>
              )}
            </>
          )}
        </Answered>
      )}
    </Section>
  )
}
