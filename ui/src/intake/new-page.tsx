import { Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useChange } from '../calls/change.ts'
import { PageHeading } from '../parts/page-heading.tsx'
import { SavedHint } from '../parts/saved-hint.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { draftToSave } from './draft-to-save.ts'
import { GivePanel } from './give-panel.tsx'
import { InterviewPart } from './interview-part.tsx'
import { KnownInterview } from './known-interview.tsx'
import { NotesList } from './notes-list.tsx'
import { PostingPart } from './posting-part.tsx'
import { ResumePart } from './resume-part.tsx'
import { SaveBar } from './save-bar.tsx'
import { useIntake } from './use-intake.ts'

export const NewPage = () => {
  const intake = useIntake()
  const create = useChange('createOpportunity')
  const navigate = useNavigate()
  const { draft } = intake
  const goTo = (id: string) => {
    intake.reset()
    void navigate({ to: '/opportunities/$id', params: { id } })
  }
  return (
    <Stack gap="xl">
      <PageHeading
        title="New opportunity"
        about="Give what you have, correct what was misread, and get your plan."
        aside={<SavedHint state={intake.saveState} />}
      />
      {draft ? (
        <>
          <GivePanel intake={intake} draft={draft} />
          <KnownInterview draft={draft} onApplied={goTo} />
          <NotesList draft={draft} />
          <InterviewPart draft={draft} update={intake.update} />
          <PostingPart draft={draft} update={intake.update} />
          <ResumePart draft={draft} update={intake.update} />
          <SaveBar
            draft={draft}
            saving={create.isPending}
            onSave={() => create.mutate(draftToSave(draft), { onSuccess: ({ opportunityId }) => goTo(opportunityId) })}
            onClear={() => {
              const before = draft
              intake.reset()
              return () => intake.update(() => before)
            }}
          />
        </>
      ) : (
        <Waiting rows={3} />
      )}
    </Stack>
  )
}
