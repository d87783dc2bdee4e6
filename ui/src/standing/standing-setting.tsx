import { Switch } from '@mantine/core'
import type { Settings } from '@roundtwo/contract'
import { useChange } from '../calls/change.ts'
import { Section } from '../parts/section.tsx'

/** One switch hides it everywhere. */
export const StandingSetting = ({ settings }: { settings: Settings }) => {
  const save = useChange('saveSettings')
  const hidden = save.isPending
    ? (save.variables.standingHidden ?? settings.standingHidden)
    : settings.standingHidden
  return (
    <Section title="Where you stand">
      <Switch
        label="I would rather not know where I stand"
        description="No chance of an offer is shown anywhere then, and none is worked out. What you noted stays."
        checked={hidden}
        onChange={(event) => save.mutate({ standingHidden: event.currentTarget.checked })}
      />
    </Section>
  )
}
