import { Text } from '@mantine/core'
import { type CoverageRow, type Strength, strengths } from '@roundtwo/model'
import { StrengthSign } from '../fit/strength-sign.tsx'
import { needKey, needTitle } from './need-words.ts'

/** What the best story for a need makes of it. */
export const strengthOf = ({ stories }: CoverageRow): Strength => {
  if (stories.some(({ strength }) => strength === 'strong')) return 'strong'
  return stories.length > 0 ? 'partial' : 'gap'
}

const countWords = (strength: Strength, count: number): string => {
  if (strength === 'gap') return count === 1 ? 'one without a story' : `${count} without a story`
  return strength === 'strong' ? `${count} shown strongly` : `${count} shown in part`
}

/** One tile a need; the words below carry the same. */
export const CoverageStrip = ({ rows }: { rows: CoverageRow[] }) => {
  const ordered = rows.toSorted(
    (one, other) => strengths.indexOf(strengthOf(one)) - strengths.indexOf(strengthOf(other)),
  )
  return (
    <div>
      <div className="r2-strip" aria-hidden="true">
        {ordered.map((row) => (
          <span
            key={needKey(row.need)}
            data-strength={strengthOf(row)}
            data-level={row.need.kind === 'requirement' ? row.need.level : 'must'}
            title={needTitle(row.need)}
          />
        ))}
      </div>
      <div className="r2-strip-words">
        {strengths.map((strength) => (
          <Text key={strength} size="sm" className="r2-strength" data-strength={strength}>
            <StrengthSign strength={strength} />{' '}
            {countWords(strength, rows.filter((row) => strengthOf(row) === strength).length)}
          </Text>
        ))}
      </div>
    </div>
  )
}
