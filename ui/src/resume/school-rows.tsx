import { ActionIcon, Button, Fieldset, Stack } from '@mantine/core'
import type { ResumeEducation } from '@roundtwo/model'
import { IconPlus, IconX } from '@tabler/icons-react'
import { ReadField } from '../parts/read-field.tsx'

interface SchoolRowsProps {
  schools: ResumeEducation[]
  onChange: (schools: ResumeEducation[]) => void
}

const fields = [
  { field: 'studyType', label: 'Degree' },
  { field: 'area', label: 'Subject' },
  { field: 'institution', label: 'School' },
  { field: 'endDate', label: 'Until' },
] as const

export const SchoolRows = ({ schools, onChange }: SchoolRowsProps) => {
  const change = (place: number, field: (typeof fields)[number]['field'], text: string | null) => {
    const changed: ResumeEducation = { ...schools[place] }
    if (text) changed[field] = text
    else delete changed[field]
    onChange(schools.with(place, changed))
  }
  return (
    <Fieldset legend={`Education (${schools.length})`} variant="unstyled">
      <Stack gap="sm" mt={4}>
        {[...schools.entries()].map(([place, school]) => (
          <div key={place} className="r2-person-row">
            {fields.map(({ field, label }) => (
              <ReadField
                key={field}
                label={label}
                value={school[field] ?? null}
                onChange={(text) => change(place, field, text)}
              />
            ))}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              mt={26}
              aria-label={`Remove education ${place + 1}`}
              onClick={() => onChange(schools.toSpliced(place, 1))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          className="r2-start"
          onClick={() => onChange([...schools, {}])}
        >
          Add education
        </Button>
      </Stack>
    </Fieldset>
  )
}
