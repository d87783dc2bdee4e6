import { Text } from '@mantine/core'
import type { StoryView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { longest, shortest, verdictOf } from './length-words.ts'

/** Where the bar ends; what is longer fills it. */
const end = 210

const share = (seconds: number): string => `${(Math.min(seconds, end) / end) * 100}%`

const marks = [
  { seconds: shortest, words: '1:30' },
  { seconds: longest, words: '2:30' },
]

/** How long a story takes to tell: a bar with the band to aim for, and the same in words. */
export const LengthBar = ({ length, lengthWords }: Pick<StoryView, 'length' | 'lengthWords'>) => (
  <div className="r2-length" data-verdict={verdictOf(length)}>
    <div className="r2-length-bar" aria-hidden="true">
      <span className="r2-length-band" style={{ left: share(shortest), width: share(longest - shortest) }} />
      <span className="r2-length-fill" style={{ width: share(length.seconds) }} />
      {marks.map(({ seconds, words }) => (
        <span key={words} className="r2-length-mark" style={{ left: share(seconds) }}>
          {words}
        </span>
      ))}
    </div>
    <Text size="sm" role="status">
      {lengthWords}
    </Text>
    <Text size="xs" c="dimmed">
      {length.words} words.{' '}
      {length.measured ? (
        'Pauses come on top.'
      ) : (
        <>
          Everybody speaks at their own pace:{' '}
          <Link to="/settings" className="r2-text-link">
            set yours
          </Link>
          .
        </>
      )}
    </Text>
  </div>
)
