import { NativeSelect, NumberInput, SimpleGrid } from '@mantine/core'
import { type InterviewFormat, interviewFormats, type Origins } from '@roundtwo/model'
import { OriginLine } from '../parts/origin-line.tsx'
import { choices, formatLabels, memberOf } from '../words/labels.ts'

export interface RoundFacts {
  round: number | null
  final: boolean | null
  format: InterviewFormat
}

interface RoundFieldsProps {
  value: RoundFacts
  origins: Origins
  onChange: (path: string, changed: Partial<RoundFacts>) => void
}

const finals = [
  { value: 'unknown', label: 'Not known' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]
const finalOf = { unknown: null, yes: true, no: false } as const
const order = ['label', 'input', 'description', 'error'] as const

export const RoundFields = ({ value, origins, onChange }: RoundFieldsProps) => (
  <SimpleGrid cols={{ base: 1, sm: 3 }}>
    <NumberInput
      label="Round"
      min={1}
      max={20}
      allowDecimal={false}
      value={value.round ?? ''}
      placeholder="Counts as the second"
      onChange={(round) => onChange('round', { round: typeof round === 'number' ? round : null })}
      description={<OriginLine origin={origins['round']} />}
      inputWrapperOrder={[...order]}
    />
    <NativeSelect
      label="Final round?"
      data={finals}
      value={value.final === null ? 'unknown' : value.final ? 'yes' : 'no'}
      onChange={(event) => {
        const chosen = memberOf(['unknown', 'yes', 'no'], event.currentTarget.value) ?? 'unknown'
        onChange('final', { final: finalOf[chosen] })
      }}
      description={<OriginLine origin={origins['final']} />}
      inputWrapperOrder={[...order]}
    />
    <NativeSelect
      label="Format"
      data={choices(interviewFormats, formatLabels)}
      value={value.format}
      onChange={(event) =>
        onChange('format', { format: memberOf(interviewFormats, event.currentTarget.value) ?? 'unknown' })
      }
      description={<OriginLine origin={origins['format']} />}
      inputWrapperOrder={[...order]}
    />
  </SimpleGrid>
)
