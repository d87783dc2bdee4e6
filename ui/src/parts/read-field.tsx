import { TextInput } from '@mantine/core'
import type { Origin } from '@roundtwo/model'
import { use } from 'react'
import { OriginLine } from './origin-line.tsx'
import { Searched } from './searched.ts'

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
export const ReadField = ({ value, onChange, origin, placeholder, ...rest }: ReadFieldProps) => {
  const searched = use(Searched)
  return (
    <TextInput
      {...rest}
      value={value ?? ''}
      placeholder={searched ? 'Not found' : (placeholder ?? '')}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      description={<OriginLine origin={origin} />}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}
