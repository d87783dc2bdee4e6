import { SegmentedControl, SimpleGrid, Text, useMantineColorScheme } from '@mantine/core'
import type { Settings } from '@roundtwo/contract'
import type { ZoneName } from '@roundtwo/model'
import { useChange } from '../calls/change.ts'
import { Section } from '../parts/section.tsx'
import { ZoneSelect } from '../parts/zone-select.tsx'
import { memberOf } from '../words/labels.ts'

const themes = ['auto', 'light', 'dark'] as const
const themeChoices = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export const LookSection = ({ settings }: { settings: Settings & { machineZone: ZoneName } }) => {
  const save = useChange('saveSettings')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section title="Time zone and colours">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <ZoneSelect
          label="Your time zone"
          placeholder={`This machine’s: ${settings.machineZone}`}
          value={settings.zone}
          onChange={(zone) => save.mutate({ zone })}
        />
        <div>
          <Text size="sm" fw={500} mb={4}>
            Colours
          </Text>
          <SegmentedControl
            aria-label="Colours"
            data={themeChoices}
            value={colorScheme}
            onChange={(value) => {
              const theme = memberOf(themes, value) ?? 'auto'
              setColorScheme(theme)
              save.mutate({ theme })
            }}
          />
        </div>
      </SimpleGrid>
    </Section>
  )
}
