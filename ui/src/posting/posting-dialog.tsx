import { Modal, Stack } from '@mantine/core'
import type { Posting, PostingRecord } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'
import { cleanPosting } from './clean-posting.ts'
import { PostingFields } from './posting-fields.tsx'

interface PostingDialogProps {
  record: PostingRecord
  onClose: () => void
}

export const PostingDialog = ({ record, onClose }: PostingDialogProps) => {
  const [posting, setPosting] = useState(record.posting)
  const save = useChange('savePosting')
  const { state, change } = useAutosave((next: Posting) =>
    save.mutateAsync({ opportunityId: record.opportunityId, posting: cleanPosting(next) }),
  )
  return (
    <Modal opened onClose={onClose} size="xl" title="The posting">
      <Stack>
        <PostingFields
          posting={posting}
          origins={record.origins}
          onChange={(_path, changed) => {
            const next = { ...posting, ...changed }
            setPosting(next)
            change(next)
          }}
        />
        <SavedHint state={state} />
      </Stack>
    </Modal>
  )
}
