import type { Strength } from '@roundtwo/model'
import { StrengthSign } from '../fit/strength-sign.tsx'

const words: Record<Strength, string> = { strong: 'Strong', partial: 'Partial', gap: 'None' }

/** A sign and the word for it: colour alone says nothing. */
export const CoverageSign = ({ strength }: { strength: Strength }) => (
  <span className={strength === 'gap' ? 'r2-none' : 'r2-strength'} data-strength={strength}>
    {strength === 'gap' ? <span aria-hidden="true">– </span> : <StrengthSign strength={strength} />}
    {words[strength]}
  </span>
)
