import { NativeSelect, SimpleGrid, Stack } from '@mantine/core'
import { type Origins, type Posting, seniorities, workModes } from '@roundtwo/model'
import { LineList } from '../parts/line-list.tsx'
import { OriginLine } from '../parts/origin-line.tsx'
import { ReadField } from '../parts/read-field.tsx'
import { choices, memberOf, modeLabels, seniorityLabels } from '../words/labels.ts'
import { PayFields } from './pay-fields.tsx'
import { RequirementRows } from './requirement-rows.tsx'

interface PostingFieldsProps {
  posting: Posting
  origins: Origins
  onChange: (path: string, changed: Partial<Posting>) => void
}

export const PostingFields = ({ posting, origins, onChange }: PostingFieldsProps) => (
  <Stack gap="lg">
    <RequirementRows
      requirements={posting.requirements}
      origins={origins}
      onChange={(requirements) => onChange('requirements', { requirements })}
    />
    <LineList
      legend="Duties"
      item="duty"
      lines={posting.duties}
      origins={origins}
      path="duties"
      onChange={(duties) => onChange('duties', { duties })}
    />
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <ReadField
        label="Place of work"
        value={posting.place}
        origin={origins['place']}
        onChange={(place) => onChange('place', { place })}
      />
      <NativeSelect
        label="Where one works"
        data={choices(workModes, modeLabels)}
        value={posting.mode}
        onChange={(event) => onChange('mode', { mode: memberOf(workModes, event.currentTarget.value) ?? 'unknown' })}
        description={<OriginLine origin={origins['mode']} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <NativeSelect
        label="Seniority"
        data={choices(seniorities, seniorityLabels)}
        value={posting.seniority}
        onChange={(event) =>
          onChange('seniority', { seniority: memberOf(seniorities, event.currentTarget.value) ?? 'unknown' })
        }
        description={<OriginLine origin={origins['seniority']} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
    </SimpleGrid>
    <PayFields pay={posting.pay} origin={origins['pay']} onChange={(pay) => onChange('pay', { pay })} />
  </Stack>
)
