import { NumberInput, TextInput } from '@mantine/core'
import type { Figure, FigureEntry } from '@roundtwo/model'
import { useState } from 'react'
import { SideChoice } from './side-choice.tsx'

interface FigureFieldsProps {
  entry: FigureEntry
  onChange: (entry: FigureEntry) => void
}

interface Form {
  subject: string
  amount: number | null
  upTo: number | null
  unit: string
}

const blank: Form = { subject: '', amount: null, upTo: null, unit: '' }
const numberOf = (value: number | string): number | null => (typeof value === 'number' ? value : null)

/** Without an amount there is no figure yet; what else was typed waits for it. */
const figureOf = ({ amount, ...form }: Form): Figure | null => (amount === null ? null : { ...form, amount })

export const FigureFields = ({ entry, onChange }: FigureFieldsProps) => {
  const [form, setForm] = useState<Form>(entry.figure ?? blank)
  const change = (changed: Partial<Form>) => {
    const next = { ...form, ...changed }
    setForm(next)
    onChange({ ...entry, figure: figureOf(next) })
  }
  return (
    <>
      <TextInput
        size="xs"
        label="What it is of"
        placeholder="notice, pay, team size"
        className="r2-field-wide"
        value={form.subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <NumberInput
        size="xs"
        label="Amount"
        hideControls
        className="r2-field-short"
        value={form.amount ?? ''}
        onChange={(value) => change({ amount: numberOf(value) })}
      />
      <NumberInput
        size="xs"
        label="Up to"
        hideControls
        className="r2-field-short"
        value={form.upTo ?? ''}
        onChange={(value) => change({ upTo: numberOf(value) })}
      />
      <TextInput
        size="xs"
        label="Unit"
        placeholder="weeks, %"
        className="r2-field-short"
        value={form.unit}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label="Right would be"
        placeholder="if it was wrong"
        className="r2-field-short"
        value={entry.better}
        onChange={(event) => onChange({ ...entry, better: event.currentTarget.value })}
      />
      <SideChoice label="Said by" value={entry.by} onChange={(by) => onChange({ ...entry, by })} />
    </>
  )
}
