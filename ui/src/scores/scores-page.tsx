import { Stack, Text } from '@mantine/core'
import { type Scores, useScores, useStandingHidden } from '../calls/standing-queries.ts'
import { Answered } from '../parts/answered.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { Section } from '../parts/section.tsx'
import { HiddenStanding } from '../standing/hidden-standing.tsx'
import { CalibrationPicture } from './calibration-picture.tsx'
import { ScoreItem } from './score-item.tsx'

const Found = ({ scores: { scored, calibration } }: { scores: Scores }) => (
  <>
    <Section
      title="Did as many offers come as were forecast?"
      about="One forecast for each opportunity that came to an end: the last that was shown before."
    >
      <Text className="r2-scores-verdict">{calibration.verdict}</Text>
      {calibration.enough && <CalibrationPicture bins={calibration.bins} />}
    </Section>
    <Section
      title="Forecast by forecast"
      about={
        'How far what was said of the next news was from what came: 0 is perfect, and lower is ' +
        'better. The base rate is what anybody would have been told at first.'
      }
    >
      {scored.length === 0 ? (
        <Text>
          Nothing is scored yet. When you note how an opportunity ended, the last forecast you were shown of it appears
          here.
        </Text>
      ) : (
        <Stack component="ul" gap="lg" className="r2-plain-list">
          {scored.map((each) => (
            <ScoreItem key={each.opportunityId} scored={each} />
          ))}
        </Stack>
      )}
    </Section>
  </>
)

const Shown = () => (
  <Answered answer={useScores()} rows={3}>
    {(scores) => <Found scores={scores} />}
  </Answered>
)

/** How good the forecasts were. */
export const ScoresPage = () => {
  const hidden = useStandingHidden()
  return (
    <Stack gap="lg">
      <PageHeading title="How the forecasts did" about="A forecast that never says how it did is only an opinion." />
      {hidden === true && <HiddenStanding />}
      {hidden === false && <Shown />}
    </Stack>
  )
}
