import { Fieldset, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { type Origin, type Pay, payPeriods } from '@roundtwo/model'
import { OriginLine } from '../parts/origin-line.tsx'
import { choices, memberOf, payPeriodLabels } from '../words/labels.ts'

interface PayFieldsProps {
  pay: Pay | null
  origin?: Origin | undefined
  onChange: (pay: Pay | null) => void
}

const usual: Pay = { min: 0, max: 0, currency: 'EUR', period: 'year' }
const amountOf = (value: string | number): number => (typeof value === 'number' ? Math.max(0, value) : 0)

export const PayFields = ({ pay, origin, onChange }: PayFieldsProps) => {
  const change = (changed: Partial<Pay>) => {
    const next = { ...(pay ?? usual), ...changed }
    onChange(next.min === 0 && next.max === 0 ? null : next)
  }
  return (
    <Fieldset legend="Pay" variant="unstyled">
      <SimpleGrid cols={{ base: 2, sm: 4 }} mt={4}>
        <NumberInput
          label="From"
          placeholder="Not found"
          thousandSeparator=" "
          min={0}
          hideControls
          value={pay?.min ?? ''}
          onChange={(value) => change({ min: amountOf(value) })}
        />
        <NumberInput
          label="To"
          placeholder="Not found"
          thousandSeparator=" "
          min={0}
          hideControls
          value={pay?.max ?? ''}
          onChange={(value) => change({ max: amountOf(value) })}
        />
        <TextInput
          label="Currency"
          maxLength={3}
          value={pay?.currency ?? ''}
          placeholder="EUR"
          disabled={!pay}
          error={pay && !/^[A-Z]{3}$/.test(pay.currency) ? 'Three letters, such as GBP' : undefined}
          onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <NativeSelect
          label="Per"
          data={choices(payPeriods, payPeriodLabels)}
          value={pay?.period ?? 'year'}
          disabled={!pay}
          onChange={(event) => change({ period: memberOf(payPeriods, event.currentTarget.value) ?? 'year' })}
        />
      </SimpleGrid>
      <OriginLine origin={origin} />
    </Fieldset>
  )
}
