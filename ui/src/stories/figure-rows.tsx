import { ActionIcon, Button, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import type { Figure } from '@roundtwo/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { offerUndo } from '../parts/undo.tsx'

interface FigureRowsProps {
  figures: Figure[]
  onChange: (figures: Figure[]) => void
}

/** Without an amount there is no figure yet; what else was typed waits for it. */
interface Row extends Omit<Figure, 'amount'> {
  amount: number | null
}

const blank: Row = { subject: '', amount: null, upTo: null, unit: '' }
const numberOf = (value: number | string): number | null => (typeof value === 'number' ? value : null)
const figuresOf = (rows: Row[]): Figure[] =>
  rows.flatMap(({ amount, ...row }) => (amount === null ? [] : { ...row, amount }))

interface RowFieldsProps {
  row: Row
  place: number
  onChange: (row: Row) => void
  onRemove: () => void
}

const RowFields = ({ row, place, onChange, onRemove }: RowFieldsProps) => (
  <fieldset className="r2-figure-row">
    <legend className="r2-hidden">Figure {place}</legend>
    <TextInput
      label="What it is of"
      placeholder="returns, team, cost"
      maxLength={200}
      value={row.subject}
      onChange={(event) => onChange({ ...row, subject: event.currentTarget.value })}
    />
    <NumberInput
      label="Amount"
      hideControls
      error={row.amount === null && (row.subject || row.unit) ? 'How much?' : undefined}
      value={row.amount ?? ''}
      onChange={(value) => onChange({ ...row, amount: numberOf(value) })}
    />
    <NumberInput
      label="Up to"
      hideControls
      value={row.upTo ?? ''}
      onChange={(value) => onChange({ ...row, upTo: numberOf(value) })}
    />
    <TextInput
      label="Unit"
      placeholder="%, weeks, people"
      maxLength={50}
      value={row.unit}
      onChange={(event) => onChange({ ...row, unit: event.currentTarget.value })}
    />
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      mt={26}
      aria-label={`Remove figure ${place}`}
      onClick={onRemove}
    >
      <IconX size={18} aria-hidden />
    </ActionIcon>
  </fieldset>
)

/** The numbers of a story as data, so that what is told later can be held against them. */
export const FigureRows = ({ figures, onChange }: FigureRowsProps) => {
  const [rows, setRows] = useState<Row[]>(figures)
  const latest = useRef(rows)
  const change = (next: Row[]) => {
    latest.current = next
    setRows(next)
    onChange(figuresOf(next))
  }
  const remove = (place: number, row: Row) => {
    change(rows.toSpliced(place, 1))
    offerUndo('The figure was removed.', () => change(latest.current.toSpliced(place, 0, row)))
  }
  return (
    <Stack gap="sm">
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          A number is what they remember. Put the ones you tell here; Roundtwo then says when one told later differs.
        </Text>
      )}
      {[...rows.entries()].map(([place, row]) => (
        <RowFields
          key={place}
          row={row}
          place={place + 1}
          onChange={(changed) => change(rows.with(place, changed))}
          onRemove={() => remove(place, row)}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className="r2-start"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => change([...rows, blank])}
      >
        Add a figure
      </Button>
    </Stack>
  )
}
