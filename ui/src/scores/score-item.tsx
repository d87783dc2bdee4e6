import { Anchor, Text } from '@mantine/core'
import type { ScoredForecast } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { dayWords } from '../words/dates.ts'
import { outcomeLabels } from '../words/labels.ts'

interface PairProps {
  name: string
  own: number
  base: number
  /** The worst that is drawn. */
  worst: number
}

const Bar = ({ label, score, worst, of }: { label: string; score: number; worst: number; of: 'own' | 'base' }) => (
  <div className="r2-score-line">
    <span>{label}</span>
    <span className="r2-score-track" aria-hidden="true">
      <span data-of={of} style={{ width: `${Math.min(1, score / worst) * 100}%` }} />
    </span>
    <span className="r2-score-number">{score.toFixed(2)}</span>
  </div>
)

const Pair = ({ name, own, base, worst }: PairProps) => (
  <div className="r2-score-pair">
    <Text size="sm" fw={600}>
      {name}
    </Text>
    <Bar label="Forecast" score={own} worst={worst} of="own" />
    <Bar label="Base rate" score={base} worst={worst} of="base" />
  </div>
)

const worstBrier = 2
const worstLog = 4

interface ScoreItemProps {
  scored: ScoredForecast
  /** Left out where one is there already. */
  untitled?: boolean
}

/** One forecast and what came of it. */
export const ScoreItem = ({ scored, untitled = false }: ScoreItemProps) => {
  const zone = useOwnZone()
  const { opportunityId: id, role, company, outcome, chanceWords, madeAt, forecast, baseRate, words } = scored
  return (
    <li className="r2-score">
      {!untitled && (
        <Text fw={600}>
          <Anchor fw={600} renderRoot={(props) => <Link to="/opportunities/$id/standing" params={{ id }} {...props} />}>
            {role}, {company}
          </Anchor>
        </Text>
      )}
      <Text size="sm">
        Told on {dayWords(madeAt, zone)}: {chanceWords} for an offer in the end. It came to:{' '}
        <strong>{outcomeLabels[outcome].toLowerCase()}</strong>.
      </Text>
      <div className="r2-score-pairs">
        <Pair name="Brier score" own={forecast.brier} base={baseRate.brier} worst={worstBrier} />
        <Pair name="Log score" own={forecast.log} base={baseRate.log} worst={worstLog} />
      </div>
      <Text size="sm" c="dimmed">
        {words}
      </Text>
    </li>
  )
}
