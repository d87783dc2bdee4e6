import { type ReflectionTrend, ratings } from '@roundtwo/model'
import { aspectLabels, ratingLabels } from '../words/labels.ts'
import { leftMargin, levelOf, pictureHeight, pictureWidth, pointsOf } from './trend-line.ts'

/** Ratings in the order of the interviews; the sentence below says what can be said of them. */
export const TrendPicture = ({ trend }: { trend: ReflectionTrend }) => {
  const values = trend.ratings.map(({ rating }) => rating)
  const points = pointsOf(values)
  const label = `${aspectLabels[trend.aspect]}: ${values.join(', ')}`
  return (
    <svg viewBox={`0 0 ${pictureWidth} ${pictureHeight}`} className="r2-trend" role="img" aria-label={label}>
      <title>{label}</title>
      {ratings.map((rating) => (
        <line
          key={rating}
          x1={leftMargin}
          x2={pictureWidth}
          y1={levelOf(rating)}
          y2={levelOf(rating)}
          className="r2-trend-level"
        />
      ))}
      {ratings.flatMap((rating) =>
        rating === 1 || rating === 5 ? (
          <text key={rating} x={4} y={levelOf(rating) + 4} className="r2-trend-end">
            {rating}
          </text>
        ) : (
          []
        ),
      )}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className="r2-trend-line" />
      {points.map(({ x, y }, place) => (
        <circle key={x} cx={x} cy={y} r={4} className="r2-trend-point">
          <title>{ratingLabels[values[place] ?? 3]}</title>
        </circle>
      ))}
    </svg>
  )
}
