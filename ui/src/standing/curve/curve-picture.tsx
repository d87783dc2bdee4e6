import { plainDateOf } from '../../words/branded.ts'
import { dateWords } from '../../words/dates.ts'
import {
  type Chart,
  type ChartPoint,
  margin,
  markGap,
  markHeight,
  namedDays,
  type PlacedMark,
  ticksUpTo,
} from './chart.ts'

interface CurvePictureProps {
  chart: Chart
  /** From today on. */
  points: readonly ChartPoint[]
  /** As it was shown on earlier days. */
  past: readonly ChartPoint[]
  /** The days an answer is most likely to come on. */
  likely: { from: string; to: string } | null
  /** The day that is pointed at. */
  at: ChartPoint | undefined
}

const shortDay = (day: string): string => {
  const date = plainDateOf(day)
  return date ? dateWords(date, 'short').replace(/^\S+ /, '') : day
}

const Scale = ({ chart }: { chart: Chart }) => (
  <g>
    {ticksUpTo(chart.highest).map(({ chance, words }) => (
      <g key={words}>
        <line
          x1={margin.left}
          x2={chart.width - margin.right}
          y1={chart.y(chance)}
          y2={chart.y(chance)}
          className="r2-curve-level"
        />
        <text x={margin.left - 8} y={chart.y(chance) + 4} textAnchor="end" className="r2-curve-word">
          {words}
        </text>
      </g>
    ))}
  </g>
)

const Days = ({ chart, first, last }: { chart: Chart; first: string; last: string }) => {
  const days = namedDays(first, last, chart.width - margin.left - margin.right)
  return days.map((day, place) => (
    <text
      key={day}
      x={chart.x(day)}
      y={chart.height - 7}
      textAnchor={place === 0 ? 'start' : 'middle'}
      className="r2-curve-word"
    >
      {shortDay(day)}
    </text>
  ))
}

const Mark = ({ mark, chart }: { mark: PlacedMark; chart: Chart }) => {
  const word = chart.top - markGap - mark.row * markHeight
  return (
    <g data-mark={mark.kind} className="r2-curve-mark">
      <line x1={mark.x} x2={mark.x} y1={word - 10} y2={chart.y(0)} />
      <text x={mark.x + (mark.toLeft ? -6 : 6)} y={word} textAnchor={mark.toLeft ? 'end' : 'start'}>
        {mark.label}
      </text>
    </g>
  )
}

/** Drawn for the eye; the words of each day are said by the slider over it and the table below. */
export const CurvePicture = ({ chart, points, past, likely, at }: CurvePictureProps) => {
  const { x, y } = chart
  const line = (value: (point: ChartPoint) => number) => points.map((point) => `${x(point.day)},${y(value(point))}`)
  const band = [...line(({ high }) => high), ...line(({ low }) => low).toReversed()]
  const days = [...past, ...points].map(({ day }) => day).toSorted()
  const last = days.at(-1) ?? ''
  return (
    <svg width={chart.width} height={chart.height} aria-hidden="true" className="r2-curve-picture">
      <Scale chart={chart} />
      {likely && (
        <rect
          x={x(likely.from)}
          width={Math.max(3, Math.min(x(likely.to), x(last)) - x(likely.from))}
          y={y(0) - 5}
          height={5}
          rx={2}
          className="r2-curve-likely"
        />
      )}
      <polygon points={band.join(' ')} className="r2-curve-band" />
      <polyline points={line(({ p }) => p).join(' ')} className="r2-curve-line" />
      {chart.marks.map((mark) => (
        <Mark key={mark.kind} mark={mark} chart={chart} />
      ))}
      {past.map(({ day, p, low, high }) => (
        <g key={day} className="r2-curve-past">
          <line x1={x(day)} x2={x(day)} y1={y(low)} y2={y(high)} />
          <circle cx={x(day)} cy={y(p)} r={4} />
        </g>
      ))}
      <Days chart={chart} first={days[0] ?? ''} last={last} />
      {at && <circle cx={x(at.day)} cy={y(at.p)} r={6} className="r2-curve-at" />}
    </svg>
  )
}
