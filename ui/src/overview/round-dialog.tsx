import { Modal, Stack } from '@mantine/core'
import { blankRound, type RoundFacts, type RoundRecord, worded } from '@roundtwo/model'
import { useRef, useState } from 'react'
import { useChange } from '../calls/change.ts'
import { NextStepFields } from '../invitation/next-step-fields.tsx'
import { ReplyFields } from '../invitation/reply-fields.tsx'
import { RoundFields } from '../invitation/round-fields.tsx'
import { LineList } from '../parts/line-list.tsx'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'

interface RoundDialogProps {
  opportunityId: string
  round: RoundRecord | null
  onClose: () => void
}

type Form = RoundFacts & Pick<RoundRecord, 'number'>

/** Lines left empty are no lines. */
const filled = (changed: Partial<Form>): Partial<Form> => {
  const told = worded.flatMap((list) => {
    const lines = changed[list]
    return lines ? [[list, lines.filter((line) => line.trim())]] : []
  })
  return { ...changed, ...Object.fromEntries(told) }
}

export const RoundDialog = ({ opportunityId, round, onClose }: RoundDialogProps) => {
  const [form, setForm] = useState<Form>(round ?? { number: 2, ...blankRound })
  const id = useRef(round?.id)
  // Only what was changed is said by the user; the rest stays as it was read.
  const said = useRef<Partial<Form>>({})
  const save = useChange('saveRound')
  const { state, change: keep } = useAutosave(async (changed: Partial<Form>) => {
    const which = id.current ? { id: id.current } : { number: form.number }
    const saved = await save.mutateAsync({ opportunityId, ...which, ...filled(changed) })
    id.current = saved.id
  })
  const change = (changed: Partial<Form>) => {
    said.current = { ...said.current, ...changed }
    setForm((now) => ({ ...now, ...changed }))
    keep(said.current)
  }
  return (
    <Modal opened onClose={onClose} size="lg" title="This round">
      <Stack gap="lg">
        <RoundFields
          value={{ round: form.number, final: form.final, formats: form.formats }}
          origins={{}}
          onChange={(_path, { round: number, ...rest }) => change({ ...rest, ...(number ? { number } : {}) })}
        />
        <LineList legend="To bring" item="thing to bring" lines={form.bring} onChange={(bring) => change({ bring })} />
        <LineList
          legend="To prepare"
          item="thing to prepare"
          lines={form.prepare}
          onChange={(prepare) => change({ prepare })}
        />
        <ReplyFields value={form} onChange={(_path, changed) => change(changed)} />
        <NextStepFields value={form} onChange={(_path, changed) => change(changed)} />
        <SavedHint state={state} />
      </Stack>
    </Modal>
  )
}
