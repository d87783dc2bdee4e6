import { Switch } from '@mantine/core'
import type { Settings } from '@roundtwo/contract'
import { Section } from '../parts/section.tsx'
import { useHideStanding } from './use-hide-standing.ts'

/** One switch hides it everywhere. */
export const StandingSetting = ({ settings }: { settings: Settings }) => {
  const { hide } = useHideStanding()
  return (
    <Section title="Where you stand">
      <Switch
        label="I would rather not know where I stand"
        description="No chance of an offer is shown anywhere then, and none is worked out. What you noted stays."
        checked={settings.standingHidden}
        onChange={(event) => hide(event.currentTarget.checked)}
      />
    </Section>
  )
}
