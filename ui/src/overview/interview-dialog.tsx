import { Button, Checkbox, Fieldset, Group, Modal, SimpleGrid, Stack } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import type { InterviewRecord } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { TimeFields } from '../invitation/time-fields.tsx'
import { ReadField } from '../parts/read-field.tsx'
import { offerUndo } from '../parts/undo.tsx'
import { interviewForm, toSaveInterview } from './interview-form.ts'

interface InterviewDialogProps {
  view: OpportunityView
  interview: InterviewRecord | null
  onClose: () => void
}

export const InterviewDialog = ({ view, interview, onClose }: InterviewDialogProps) => {
  const before = interviewForm(view, interview)
  const [form, setForm] = useState(before)
  const save = useChange('saveInterview')
  const remove = useChange('deleteInterview')
  const opportunityId = view.opportunity.id
  const change = (changed: Partial<typeof form>) => setForm((now) => ({ ...now, ...changed }))
  const saveForm = () =>
    save.mutate(toSaveInterview(opportunityId, interview?.id, form, interview ? before : undefined), {
      onSuccess: (saved) => {
        onClose()
        if (interview)
          offerUndo('Interview changed; the plan follows.', () =>
            save.mutate(toSaveInterview(opportunityId, saved.id, before, form)),
          )
      },
    })
  const removeIt = () => {
    if (!interview) return
    remove.mutate({ id: interview.id }, { onSuccess: onClose })
    offerUndo('Interview removed.', () => save.mutate(toSaveInterview(opportunityId, undefined, before)))
  }
  return (
    <Modal opened onClose={onClose} size="xl" title={interview ? 'Change or move the interview' : 'Add an interview'}>
      <Stack gap="lg">
        <TimeFields value={form} origins={{}} onChange={(_path, changed) => change(changed)} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <ReadField label="Place" value={form.place} onChange={(place) => change({ place })} />
          <ReadField label="Link" value={form.link} onChange={(link) => change({ link })} />
          <ReadField label="Platform" value={form.platform} onChange={(platform) => change({ platform })} />
        </SimpleGrid>
        {view.people.length > 0 && (
          <Fieldset legend="Who will be there" variant="unstyled">
            <Stack gap="xs" mt={4}>
              {view.people.map(({ id, name, role }) => (
                <Checkbox
                  key={id}
                  label={role ? `${name}, ${role}` : name}
                  checked={form.personIds.includes(id)}
                  onChange={(event) =>
                    change({
                      personIds: event.currentTarget.checked
                        ? [...form.personIds, id]
                        : form.personIds.filter((other) => other !== id),
                    })
                  }
                />
              ))}
            </Stack>
          </Fieldset>
        )}
        <Checkbox
          label="It was cancelled"
          checked={form.status === 'cancelled'}
          onChange={(event) => change({ status: event.currentTarget.checked ? 'cancelled' : 'planned' })}
        />
        <Group justify="space-between">
          {interview ? (
            <Button variant="subtle" color="red" onClick={removeIt}>
              Remove
            </Button>
          ) : (
            <span />
          )}
          <Button loading={save.isPending} onClick={saveForm}>
            Save
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
