import { Anchor, Stack, Text } from '@mantine/core'
import type { OpportunityView, StandingView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useScores } from '../../calls/standing-queries.ts'
import { Answered } from '../../parts/answered.tsx'
import { Section } from '../../parts/section.tsx'
import { ScoreItem } from '../../scores/score-item.tsx'
import { PlaybookLink } from '../playbook/playbook-link.tsx'
import { playbookNames, playbookOfOutcome } from '../playbook/playbook-names.ts'

interface AnsweredPartProps {
  view: OpportunityView
  standing: StandingView
}

/** Why there is no score. */
const unscoredWords = ({ opportunity }: OpportunityView): string => {
  if (opportunity.example) return 'The worked example is not scored: it is nobody’s own.'
  if (opportunity.outcome === 'withdrawn')
    return 'A withdrawal is not scored: no forecast speaks of what you decide yourself.'
  return 'Nothing was forecast before the answer came, so there is nothing to score.'
}

/** What a known answer leaves: how good the forecast was, and what to do now. */
export const AnsweredPart = ({ view, standing }: AnsweredPartProps) => {
  const scores = useScores()
  const { id } = view.opportunity
  const { outcome } = standing.facts
  return (
    <>
      {outcome && (
        <Section title="What to do now">
          <Text>
            <PlaybookLink id={id} playbook={playbookOfOutcome[outcome]}>
              {playbookNames[playbookOfOutcome[outcome]]}: this week, in which words, and until when
            </PlaybookLink>
          </Text>
        </Section>
      )}
      <Section
        title="How the forecast did"
        aside={
          <Anchor size="sm" renderRoot={(props) => <Link to="/scores" {...props} />}>
            All scores
          </Anchor>
        }
      >
        <Answered answer={scores} rows={1}>
          {({ scored }) => {
            const own = scored.find(({ opportunityId }) => opportunityId === id)
            return (
              <Stack component="ul" className="r2-plain-list">
                {own ? <ScoreItem scored={own} untitled /> : <li>{unscoredWords(view)}</li>}
              </Stack>
            )
          }}
        </Answered>
      </Section>
    </>
  )
}
