import { Text } from '@mantine/core'
import { type Match, type Strength, strengths } from '@roundtwo/model'
import { strengthLabels } from '../words/labels.ts'
import { StrengthSign } from './strength-sign.tsx'

const countOf = (matches: Match[], strength: Strength): number =>
  matches.filter((match) => match.strength === strength).length

/** One tile a requirement, must-haves taller; the words below carry the same. */
export const FitStrip = ({ matches }: { matches: Match[] }) => {
  const ordered = matches.toSorted((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength))
  return (
    <div>
      <div className="r2-strip" aria-hidden="true">
        {[...ordered.entries()].map(([place, { strength, requirement }]) => (
          <span key={place} data-strength={strength} data-level={requirement.level} title={requirement.text} />
        ))}
      </div>
      <div className="r2-strip-words">
        {strengths.map((strength) => (
          <Text key={strength} size="sm" className="r2-strength" data-strength={strength}>
            <StrengthSign strength={strength} /> {countOf(matches, strength)} {strengthLabels[strength].toLowerCase()}
          </Text>
        ))}
      </div>
    </div>
  )
}
