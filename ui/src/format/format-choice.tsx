import { MultiSelect } from '@mantine/core'
import type { Operations, OutputOf } from '@roundtwo/contract'
import { type InterviewFormat, interviewFormats } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { choices, formatLabels } from '../words/labels.ts'

interface FormatChoiceProps {
  opportunityId: string
  /** A round is begun where there is none yet. */
  roundId: string | null
  formats: InterviewFormat[]
}

/** Those there are guides to; none where the format is not known. */
export const formatsOf = ({ guides }: OutputOf<Operations['getFormat']>): InterviewFormat[] =>
  guides.flatMap(({ format }) => (format === 'unknown' ? [] : format))

export const FormatChoice = ({ opportunityId, roundId, formats }: FormatChoiceProps) => {
  const save = useChange('saveRound')
  return (
    <MultiSelect
      label="The formats of the day"
      placeholder={formats.length === 0 ? 'Not known yet' : ''}
      data={choices(interviewFormats, formatLabels)}
      value={save.isPending ? (save.variables.formats ?? formats) : formats}
      onChange={(chosen) =>
        save.mutate({
          opportunityId,
          ...(roundId ? { id: roundId } : {}),
          formats: interviewFormats.filter((format) => chosen.includes(format)),
        })
      }
    />
  )
}
