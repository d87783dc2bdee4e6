import { ActionIcon, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { OpportunityView } from '@roundtwo/contract'
import { outcomes } from '@roundtwo/model'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { lazy } from 'react'
import { useChange } from '../calls/change.ts'
import { Later } from '../parts/later.tsx'
import { offerUndo } from '../parts/undo.tsx'
import { memberOf, outcomeLabels } from '../words/labels.ts'

const RenameDialog = lazy(async () => ({ default: (await import('./rename-dialog.tsx')).RenameDialog }))

const notKnown = 'not-known'

export const OpportunityMenu = ({ view }: { view: OpportunityView }) => {
  const { id, company, outcome } = view.opportunity
  const navigate = useNavigate()
  const update = useChange('updateOpportunity')
  const remove = useChange('deleteOpportunity')
  const restore = useChange('restoreOpportunity')
  const [renaming, rename] = useDisclosure(false)
  const setOutcome = (value: string) => update.mutate({ id, outcome: memberOf(outcomes, value) ?? null })
  /** Leaves first: what is deleted is not asked for again. */
  const putAway = async () => {
    await navigate({ to: '/' })
    remove.mutate({ id })
    offerUndo(`${company} was deleted.`, () => restore.mutate({ id }))
  }
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label="More for this opportunity">
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={rename.open}>
            Change company or role
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>How it ended</Menu.Label>
          <Menu.RadioGroup value={outcome ?? notKnown} onChange={setOutcome}>
            {outcomes.map((value) => (
              <Menu.RadioItem key={value} value={value} closeMenuOnClick>
                {outcomeLabels[value]}
              </Menu.RadioItem>
            ))}
            <Menu.RadioItem value={notKnown} closeMenuOnClick>
              Not known yet
            </Menu.RadioItem>
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void putAway()}
          >
            Delete this opportunity
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Later open={renaming}>{() => <RenameDialog view={view} onClose={rename.close} />}</Later>
    </>
  )
}
