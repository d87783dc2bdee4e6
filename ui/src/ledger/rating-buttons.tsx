import { Group } from '@mantine/core'
import { type Rating, ratings } from '@roundtwo/model'
import { ratingLabels } from '../words/labels.ts'

interface RatingButtonsProps {
  label: string
  value: Rating | null
  onChange: (rating: Rating | null) => void
  large?: boolean
}

/** Five buttons from badly to very well; small, the chosen one pressed again takes it back. */
export const RatingButtons = ({ label, value, onChange, large = false }: RatingButtonsProps) => (
  <Group gap={4} role="group" aria-label={label} className="r2-ratings" data-large={large || undefined} wrap="nowrap">
    {ratings.map((rating) => (
      <button
        key={rating}
        type="button"
        className="r2-rating"
        {...(large ? {} : { 'aria-label': `${rating}: ${ratingLabels[rating]}` })}
        aria-pressed={rating === value}
        {...(large ? {} : { title: ratingLabels[rating] })}
        // A thumb that taps twice means it once.
        onClick={() => onChange(rating === value && !large ? null : rating)}
      >
        <span className="r2-rating-number">{rating}</span>
        {large && <span className="r2-rating-word">{ratingLabels[rating]}</span>}
      </button>
    ))}
    {!large && (
      <span className="r2-rating-said" aria-hidden="true">
        {value ? ratingLabels[value] : 'Not rated'}
      </span>
    )}
  </Group>
)
