import { Modal, Stack } from '@mantine/core'
import type { RoundRecord } from '@roundtwo/model'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { NextStepFields } from '../invitation/next-step-fields.tsx'
import { RoundFields } from '../invitation/round-fields.tsx'
import { LineList } from '../parts/line-list.tsx'
import { SavedHint } from '../parts/saved-hint.tsx'
import { useAutosave } from '../parts/use-autosave.ts'

interface RoundDialogProps {
  opportunityId: string
  round: RoundRecord | null
  onClose: () => void
}

type Form = Pick<RoundRecord, 'number' | 'final' | 'format' | 'bring' | 'prepare' | 'nextStep'>

const blank: Form = { number: 2, final: null, format: 'unknown', bring: [], prepare: [], nextStep: null }
const filled = (lines: string[]) => lines.filter((line) => line.trim())

export const RoundDialog = ({ opportunityId, round, onClose }: RoundDialogProps) => {
  const [form, setForm] = useState<Form>(round ?? blank)
  const [id, setId] = useState(round?.id)
  const save = useChange('saveRound')
  const { state, change: keep } = useAutosave(
    async ({ number, final, format, bring, prepare, nextStep }: Form) => {
      const facts = { number, final, format, nextStep, bring: filled(bring), prepare: filled(prepare) }
      const saved = await save.mutateAsync({ opportunityId, ...(id ? { id } : {}), ...facts })
      setId(saved.id)
    },
  )
  const change = (changed: Partial<Form>) => {
    const next = { ...form, ...changed }
    setForm(next)
    keep(next)
  }
  return (
    <Modal opened onClose={onClose} size="lg" title="This round">
      <Stack gap="lg">
        <RoundFields
          value={{ round: form.number, final: form.final, format: form.format }}
          origins={{}}
          onChange={(_path, { round: number, ...rest }) => change({ ...rest, ...(number ? { number } : {}) })}
        />
        <LineList
          legend="To bring"
          item="thing to bring"
          lines={form.bring}
          onChange={(bring) => change({ bring })}
        />
        <LineList
          legend="To prepare"
          item="thing to prepare"
          lines={form.prepare}
          onChange={(prepare) => change({ prepare })}
        />
        <NextStepFields value={form.nextStep} onChange={(nextStep) => change({ nextStep })} />
        <SavedHint state={state} />
      </Stack>
    </Modal>
  )
}
