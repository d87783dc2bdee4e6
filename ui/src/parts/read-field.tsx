import { TextInput } from '@mantine/core'
import type { Origin } from '@roundtwo/units'
import { OriginLine } from './origin-line.tsx'

interface ReadFieldProps {
  label: string
  value: string | null
  onChange: (text: string | null) => void
  origin?: Origin | undefined
  required?: boolean
  error?: string | undefined
  placeholder?: string
  type?: 'text' | 'email' | 'url'
}

/** A line of text with where it was read; empty says that it was not found. */
export const ReadField = ({ value, onChange, origin, placeholder, ...rest }: ReadFieldProps) => (
  <TextInput
    {...rest}
    value={value ?? ''}
    placeholder={placeholder ?? 'Not found'}
    onChange={(event) => onChange(event.currentTarget.value || null)}
    description={<OriginLine origin={origin} />}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
  />
)
