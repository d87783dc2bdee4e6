import { MultiSelect, NativeSelect, NumberInput, SimpleGrid } from '@mantine/core'
import { type InterviewFormat, interviewFormats, type Origins } from '@roundtwo/model'
import { OriginLine } from '../parts/origin-line.tsx'
import { choices, formatLabels, memberOf } from '../words/labels.ts'

export interface RoundValues {
  round: number | null
  final: boolean | null
  formats: InterviewFormat[]
}

interface RoundFieldsProps {
  value: RoundValues
  origins: Origins
  onChange: (path: string, changed: Partial<RoundValues>) => void
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
    <MultiSelect
      label="Formats of the day"
      data={choices(interviewFormats, formatLabels)}
      value={value.formats}
      placeholder={value.formats.length === 0 ? 'Not known' : ''}
      onChange={(chosen) =>
        onChange('formats', { formats: interviewFormats.filter((format) => chosen.includes(format)) })
      }
      description={<OriginLine origin={origins['formats']} />}
      inputWrapperOrder={[...order]}
    />
  </SimpleGrid>
)
