import { Anchor, Text } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useFit } from '../calls/queries.ts'
import { codeOf } from '../calls/refusal.ts'
import { FitStrip } from '../fit/fit-strip.tsx'
import { MissingForFit } from '../fit/missing-for-fit.tsx'
import { Answered } from '../parts/answered.tsx'
import { Section } from '../parts/section.tsx'

export const FitSummary = ({ view }: { view: OpportunityView }) => {
  const { id } = view.opportunity
  const fit = useFit(id)
  const code = codeOf(fit.error)
  return (
    <Section
      title="Your fit"
      aside={
        <Anchor
          size="sm"
          renderRoot={(props) => <Link to="/opportunities/$id/fit" params={{ id }} {...props} />}
        >
          Every requirement
        </Anchor>
      }
    >
      {code === 'no-posting' || code === 'no-resume' ? (
        <MissingForFit code={code} view={view} />
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
