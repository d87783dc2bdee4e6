import { TextInput } from '@mantine/core'
import { type Instant, instantInZone, wallTime, type ZoneName } from '@roundtwo/model'
import { type ReactNode, useEffect, useState } from 'react'

interface MomentFieldProps {
  label: string
  value: Instant | null
  zone: ZoneName
  onChange: (moment: Instant | null) => void
  description?: ReactNode
  error?: ReactNode
}

const momentOf = (text: string, zone: ZoneName): Instant | null => {
  try {
    return text ? instantInZone(text, zone) : null
  } catch {
    return null
  }
}

/** A date and time of day as clocks in a zone show it. */
export const MomentField = ({ label, value, zone, onChange, description, error }: MomentFieldProps) => {
  const shown = value ? wallTime(value, zone) : ''
  const [text, setText] = useState(shown)
  useEffect(() => setText(shown), [shown])
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={text}
      description={description}
      error={error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => {
        setText(event.currentTarget.value)
        onChange(momentOf(event.currentTarget.value, zone))
      }}
    />
  )
}
