import { Modal, Stack } from '@mantine/core'
import type { Resume, ResumeRecord } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { ResumeFields } from './resume-fields.tsx'

interface ResumeDialogProps {
  record: ResumeRecord
  onClose: () => void
}

export const ResumeDialog = ({ record, onClose }: ResumeDialogProps) => {
  const [resume, setResume] = useState(record.resume)
  const save = useChange('saveResume')
  const { state, change } = useAutosave((next: Resume) => save.mutateAsync({ id: record.id, resume: next }))
  return (
    <Modal opened onClose={onClose} size="xl" title="Your CV">
      <Stack>
        <ResumeFields
          resume={resume}
          origins={{}}
          onChange={(_path, next) => {
            setResume(next)
            change(next)
          }}
        />
        <SavedHint state={state} />
      </Stack>
    </Modal>
  )
}
