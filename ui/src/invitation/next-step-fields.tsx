import { SimpleGrid, TextInput } from '@mantine/core'
import { type Origin, plainDate, type RoundFacts } from '@roundtwo/model'
import { ReadField } from '../parts/read-field.tsx'

type NextStep = Pick<RoundFacts, 'nextStep' | 'decisionBy'>

interface NextStepFieldsProps {
  value: NextStep
  origin?: Origin | undefined
  onChange: (path: keyof NextStep, value: Partial<NextStep>) => void
}

const dateOf = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? plainDate(text) : null)

/** What they promised to do next, and by when. */
export const NextStepFields = ({ value, origin, onChange }: NextStepFieldsProps) => (
  <SimpleGrid cols={{ base: 1, sm: 2 }}>
    <ReadField
      label="What they promised for afterwards"
      placeholder="“You will hear from us by Friday”"
      value={value.nextStep}
      origin={origin}
      onChange={(nextStep) => onChange('nextStep', { nextStep })}
    />
    <TextInput
      type="date"
      label="By"
      value={value.decisionBy ?? ''}
      onChange={(event) => onChange('decisionBy', { decisionBy: dateOf(event.currentTarget.value) })}
    />
  </SimpleGrid>
)
