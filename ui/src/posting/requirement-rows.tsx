import { Button, Fieldset, Stack, Text } from '@mantine/core'
import type { Origins, Requirement } from '@roundtwo/model'
import { IconPlus } from '@tabler/icons-react'
import { RequirementRow } from './requirement-row.tsx'

interface RequirementRowsProps {
  requirements: Requirement[]
  origins: Origins
  onChange: (requirements: Requirement[]) => void
}

const blank: Requirement = { text: '', kind: 'skill', level: 'must' }

export const RequirementRows = ({ requirements, origins, onChange }: RequirementRowsProps) => (
  <Fieldset legend={`Requirements (${requirements.length})`} variant="unstyled">
    {requirements.length === 0 && (
      <Text size="sm" c="dimmed">
        None found: add them one by one.
      </Text>
    )}
    <Stack gap="xs" mt={4}>
      {[...requirements.entries()].map(([place, requirement]) => (
        <RequirementRow
          key={place}
          place={place}
          requirement={requirement}
          origin={origins[`requirements.${place}`]}
          onChange={(changed) => onChange(requirements.with(place, changed))}
          onRemove={() => onChange(requirements.toSpliced(place, 1))}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        className="r2-start"
        onClick={() => onChange([...requirements, blank])}
      >
        Add a requirement
      </Button>
    </Stack>
  </Fieldset>
)
