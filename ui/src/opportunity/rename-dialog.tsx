import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import type { OpportunityView } from '@roundtwo/contract'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'

export const RenameDialog = ({ view, onClose }: { view: OpportunityView; onClose: () => void }) => {
  const [company, setCompany] = useState(view.opportunity.company)
  const [role, setRole] = useState(view.opportunity.role)
  const update = useChange('updateOpportunity')
  const save = () => update.mutate({ id: view.opportunity.id, company, role }, { onSuccess: onClose })
  return (
    <Modal opened onClose={onClose} title="Company and role">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack>
          <TextInput
            label="Company"
            required
            data-autofocus
            value={company}
            onChange={(event) => setCompany(event.currentTarget.value)}
          />
          <TextInput label="Role" required value={role} onChange={(event) => setRole(event.currentTarget.value)} />
          <Group justify="flex-end">
            <Button type="submit" loading={update.isPending} disabled={!company.trim() || !role.trim()}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
