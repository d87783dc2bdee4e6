import { SimpleGrid, TextInput } from '@mantine/core'
import { type Invitation, type Origin, plainDate } from '@roundtwo/model'
import { ReadField } from '../parts/read-field.tsx'

type NextStep = Invitation['nextStep']

interface NextStepFieldsProps {
  value: NextStep
  origin?: Origin | undefined
  onChange: (value: NextStep) => void
}

const dateOf = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? plainDate(text) : null)

/** What they promised to do next, and by when. */
export const NextStepFields = ({ value, origin, onChange }: NextStepFieldsProps) => (
  <SimpleGrid cols={{ base: 1, sm: 2 }}>
    <ReadField
      label="What they promised for afterwards"
      placeholder="“You will hear from us by Friday”"
      value={value?.text ?? null}
      origin={origin}
      onChange={(text) => onChange(text || value?.by ? { text: text ?? '', by: value?.by ?? null } : null)}
    />
    <TextInput
      type="date"
      label="By"
      value={value?.by ?? ''}
      onChange={(event) => {
        const by = dateOf(event.currentTarget.value)
        onChange(by || value?.text ? { text: value?.text ?? '', by } : null)
      }}
    />
  </SimpleGrid>
)
