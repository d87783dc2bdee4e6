import { NativeSelect } from '@mantine/core'
import { type InterviewFormat, interviewFormats } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { choices, formatLabels, memberOf } from '../words/labels.ts'

interface FormatChoiceProps {
  opportunityId: string
  /** A round is begun where there is none yet. */
  roundId: string | null
  format: InterviewFormat
}

export const FormatChoice = ({ opportunityId, roundId, format }: FormatChoiceProps) => {
  const save = useChange('saveRound')
  return (
    <NativeSelect
      label="The format"
      className="r2-fixed"
      data={choices(interviewFormats, formatLabels)}
      value={save.isPending ? (save.variables.format ?? format) : format}
      onChange={(event) =>
        save.mutate({
          opportunityId,
          ...(roundId ? { id: roundId } : {}),
          format: memberOf(interviewFormats, event.currentTarget.value) ?? 'unknown',
        })
      }
    />
  )
}
