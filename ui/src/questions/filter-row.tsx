import { Button, Group } from '@mantine/core'

interface FilterRowProps<Key extends string> {
  label: string
  choices: { value: Key; label: string; count: number }[]
  value: Key | null
  onChange: (value: Key | null) => void
}

export const FilterRow = <Key extends string>({ label, choices, value, onChange }: FilterRowProps<Key>) => {
  const all = choices.reduce((sum, choice) => sum + choice.count, 0)
  const rows = [{ value: null, label: 'All', count: all }, ...choices.filter((choice) => choice.count > 0)]
  return (
    <Group gap="xs" role="group" aria-label={label}>
      {rows.map((row) => (
        <Button
          key={row.value ?? 'all'}
          size="compact-sm"
          radius="xl"
          variant={row.value === value ? 'filled' : 'default'}
          aria-pressed={row.value === value}
          onClick={() => onChange(row.value)}
        >
          {row.label} ({row.count})
        </Button>
      ))}
    </Group>
  )
}
