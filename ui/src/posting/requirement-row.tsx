import { ActionIcon, NativeSelect, Textarea } from '@mantine/core'
import { type Origin, type Requirement, requirementKinds, requirementLevels } from '@roundtwo/model'
import { IconX } from '@tabler/icons-react'
import { OriginLine } from '../parts/origin-line.tsx'
import { choices, levelLabels, memberOf, requirementKindLabels } from '../words/labels.ts'

interface RequirementRowProps {
  place: number
  requirement: Requirement
  origin?: Origin | undefined
  onChange: (requirement: Requirement) => void
  onRemove: () => void
}

export const RequirementRow = ({ place, requirement, origin, onChange, onRemove }: RequirementRowProps) => (
  <div className="r2-requirement-row">
    <Textarea
      aria-label={`Requirement ${place + 1}`}
      autosize
      minRows={1}
      maxLength={2000}
      value={requirement.text}
      onChange={(event) => onChange({ ...requirement, text: event.currentTarget.value })}
      description={origin && origin.quote !== requirement.text ? <OriginLine origin={origin} /> : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
    <NativeSelect
      aria-label={`Kind of requirement ${place + 1}`}
      data={choices(requirementKinds, requirementKindLabels)}
      value={requirement.kind}
      onChange={(event) =>
        onChange({
          ...requirement,
          kind: memberOf(requirementKinds, event.currentTarget.value) ?? requirement.kind,
        })
      }
    />
    <NativeSelect
      aria-label={`Level of requirement ${place + 1}`}
      data={choices(requirementLevels, levelLabels)}
      value={requirement.level}
      onChange={(event) =>
        onChange({
          ...requirement,
          level: memberOf(requirementLevels, event.currentTarget.value) ?? requirement.level,
        })
      }
    />
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={`Remove requirement ${place + 1}`}
      onClick={onRemove}
    >
      <IconX size={18} aria-hidden />
    </ActionIcon>
  </div>
)
