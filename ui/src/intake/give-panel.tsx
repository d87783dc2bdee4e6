import { Stack } from '@mantine/core'
import { DropArea } from '../parts/drop-area.tsx'
import { offerUndo } from '../parts/undo.tsx'
import type { Draft } from './draft.ts'
import { ItemRow } from './item-row.tsx'
import { PasteBox } from './paste-box.tsx'
import type { Intake } from './use-intake.ts'

export const GivePanel = ({ intake, draft }: { intake: Intake; draft: Draft }) => {
  const remove = (id: string, name: string) => {
    const before = draft
    intake.remove(id)
    offerUndo(`${name} was taken out.`, () => intake.update(() => before))
  }
  return (
    <Stack gap="md">
      <DropArea
        title="Drop the invitation, the job posting and your CV anywhere here"
        about="Calendar files (.ics), mails (.eml), PDF, Word (.docx), web pages, text, JSON Resume, LinkedIn’s archive; up to 20 MB each."
        onFiles={(files) => void intake.giveFiles(files)}
        anywhere
      />
      <PasteBox onGive={intake.give} />
      {draft.items.length > 0 && (
        <Stack component="ul" gap="xs" className="r2-plain-list" aria-label="What you gave">
          {draft.items.map((item) => (
            <ItemRow
              key={item.id}
              item={item}
              inUse={draft.from[item.role] === item.id}
              onRole={(role) => intake.chooseRole(item, role)}
              onRemove={() => remove(item.id, item.name)}
            />
          ))}
        </Stack>
      )}
    </Stack>
  )
}
