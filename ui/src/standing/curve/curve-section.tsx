import type { StandingView } from '@roundtwo/contract'
import { useId, useState } from 'react'
import { Section } from '../../parts/section.tsx'
import { useNow } from '../../parts/use-now.ts'
import { useOwnZone } from '../../parts/use-own-zone.ts'
import { dayOf } from '../../words/dates.ts'
import { type ChartMark, chartOf, margin, pastPoints } from './chart.ts'
import { CurvePicture } from './curve-picture.tsx'
import { CurveTable } from './curve-table.tsx'
import { pointWords } from './point-words.ts'
import { useWidth } from './use-width.ts'

const smallest = 240

const marksOf = ({ stage, facts }: StandingView, today: string): ChartMark[] => [
  { day: today, label: 'today', kind: 'today' },
  ...(stage === 'before' ? [{ day: facts.interviewedOn, label: 'the interview', kind: 'interview' as const }] : []),
  ...(facts.promisedBy ? [{ day: facts.promisedBy, label: 'promised', kind: 'promised' as const }] : []),
]

const aboutOf = ({ stage }: StandingView): string =>
  stage === 'before'
    ? 'If the interview is held and you hear nothing after it: the chance of an offer in the end, day by day.'
    : 'If you hear nothing: the chance of an offer in the end, day by day.'

/** The chance of an offer over the coming days, by eye, by key and as a table. */
export const CurveSection = ({ standing }: { standing: StandingView }) => {
  const now = useNow()
  const zone = useOwnZone()
  const { ref, width } = useWidth<HTMLDivElement>()
  const [place, setPlace] = useState(0)
  const readout = useId()
  const today = dayOf(now, zone)
  const { curve, answerLikely } = standing.forecast
  const points = curve.map(({ day, eventualOffer }) => ({ day, ...eventualOffer }))
  const past = pastPoints(standing.history, standing.stage === 'before' ? (points[0]?.day ?? today) : today, zone)
  const chart = chartOf({
    points: [...past, ...points],
    marks: marksOf(standing, today),
    width: Math.max(smallest, width),
  })
  const from = chart.x(points[0]?.day ?? '')
  const apart = (chart.width - margin.right - from) / Math.max(1, points.length - 1)
  /** The day under a pointer. */
  const pointAt = (event: { clientX: number; currentTarget: Element }) => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left
    setPlace(Math.min(points.length - 1, Math.max(0, Math.round((left - from) / apart))))
  }
  const words = pointWords(standing, place)
  return (
    <Section title="The coming days" about={aboutOf(standing)}>
      <div ref={ref} className="r2-curve" onPointerMove={pointAt} onPointerDown={pointAt}>
        <input
          type="range"
          className="r2-curve-slider"
          aria-label="Day"
          aria-valuetext={words}
          aria-describedby={readout}
          min={0}
          max={points.length - 1}
          value={place}
          onChange={(event) => setPlace(Number(event.currentTarget.value))}
        />
        <div className="r2-curve-frame" style={{ height: chart.height }}>
          {width > 0 && (
            <CurvePicture chart={chart} points={points} past={past} likely={answerLikely} at={points[place]} />
          )}
        </div>
      </div>
      <p className="r2-curve-readout">{words}</p>
      <p className="r2-curve-legend" id={readout}>
        <span data-sign="band">Eight times in ten it is within the band.</span>
        {answerLikely && <span data-sign="likely">An answer most likely comes here.</span>}
        {past.length > 0 && <span data-sign="past">What you were told on earlier days.</span>}
      </p>
      <CurveTable standing={standing} />
    </Section>
  )
}
