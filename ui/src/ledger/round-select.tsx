import { NativeSelect } from '@mantine/core'

interface RoundSelectProps {
  rounds: number[]
  value: number
  onChange: (round: number) => void
}

export const RoundSelect = ({ rounds, value, onChange }: RoundSelectProps) => (
  <NativeSelect
    size="sm"
    aria-label="Which round"
    className="r2-fixed"
    data={rounds.map((round) => ({ value: String(round), label: `Round ${round}` }))}
    value={String(value)}
    onChange={(event) => onChange(Number(event.currentTarget.value))}
  />
)
