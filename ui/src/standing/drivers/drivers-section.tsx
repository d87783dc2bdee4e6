import { Anchor, Text } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { Section } from '../../parts/section.tsx'
import { DriverSource } from './driver-source.tsx'
import { type Bar, barOf, type Direction, directionOf, pointsSign, type Step, scaleEnd, stepsOf } from './steps.ts'

const icons: Record<Direction, typeof IconEqual> = {
  up: IconArrowUpRight,
  down: IconArrowDownRight,
  none: IconEqual,
}

const place = ({ left, width }: Bar): CSSProperties => ({
  left: `${left * 100}%`,
  width: `${width * 100}%`,
})

interface StepRowProps {
  step: Step
  end: number
  priors: StandingView['priors']
}

const StepRow = ({ step, end, priors }: StepRowProps) => {
  const { driver } = step
  const isBase = driver.evidence === 'base-rate'
  const direction = isBase ? 'none' : directionOf(driver.points)
  const Icon = icons[direction]
  return (
    <li className="r2-fall" data-direction={isBase ? 'base' : direction}>
      <Text className="r2-fall-words">{driver.words}</Text>
      <div className="r2-fall-row">
        <div className="r2-fall-track" aria-hidden="true">
          <span style={place(barOf(step, end))} />
        </div>
        <span className="r2-fall-points">
          {!isBase && <Icon size={16} aria-hidden />}
          {isBase ? Math.round(driver.points) : pointsSign(driver.points)}
        </span>
      </div>
      <DriverSource driver={driver} priors={priors} />
    </li>
  )
}

/** What the chance rests on: from what anybody has after such an interview to one's own. */
export const DriversSection = ({ standing }: { standing: StandingView }) => {
  const { forecast, offer, priors } = standing
  const steps = stepsOf(forecast.drivers)
  const end = scaleEnd(steps)
  return (
    <Section
      title="What it rests on"
      about="Each bar begins where the one above it ended; points are of a hundred."
      aside={
        <Anchor size="sm" renderRoot={(props) => <Link to="/numbers" {...props} />}>
          What the numbers say
        </Anchor>
      }
    >
      <ol className="r2-plain-list">
        {steps.map((step) => (
          <StepRow key={step.driver.evidence} step={step} end={end} priors={priors} />
        ))}
        <li className="r2-fall" data-direction="sum">
          <Text className="r2-fall-words" fw={600}>
            Together: {offer.words}, {offer.range}.
          </Text>
          <div className="r2-fall-row" aria-hidden="true">
            <div className="r2-fall-track">
              <span style={place(barOf({ from: 0, to: steps.at(-1)?.to ?? 0 }, end))} />
            </div>
            <span className="r2-fall-points">{Math.round(steps.at(-1)?.to ?? 0)}</span>
          </div>
        </li>
      </ol>
    </Section>
  )
}
