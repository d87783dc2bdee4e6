import { Group, Text } from '@mantine/core'
import { type Side, sides } from '@roundtwo/model'
import { useId } from 'react'
import { sideLabels } from '../words/labels.ts'

interface SideChoiceProps {
  label: string
  value: Side
  onChange: (side: Side) => void
}

export const SideChoice = ({ label, value, onChange }: SideChoiceProps) => {
  const id = useId()
  return (
    <Group gap={6} role="group" aria-labelledby={id} wrap="nowrap">
      <Text size="sm" c="dimmed" id={id}>
        {label}
      </Text>
      <span className="r2-sides">
        {sides.map((side) => (
          <button
            key={side}
            type="button"
            className="r2-side"
            aria-pressed={side === value}
            onClick={() => onChange(side)}
          >
            {sideLabels[side]}
          </button>
        ))}
      </span>
    </Group>
  )
}
