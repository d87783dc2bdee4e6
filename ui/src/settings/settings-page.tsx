import { Stack } from '@mantine/core'
import { useSettings } from '../calls/queries.ts'
import { Answered } from '../parts/answered.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { StandingSetting } from '../standing/standing-setting.tsx'
import { DataSection } from './data-section.tsx'
import { DeleteSection } from './delete-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { LookSection } from './look-section.tsx'
import { PaceSection } from './pace-section.tsx'

export const SettingsPage = () => {
  const settings = useSettings()
  return (
    <Stack gap="lg">
      <PageHeading title="Settings" />
      <Answered answer={settings}>
        {(found) => (
          <>
            <HoursSection settings={found} />
            <PaceSection settings={found} />
            <LookSection settings={found} />
            <StandingSetting settings={found} />
          </>
        )}
      </Answered>
      <DataSection />
      <DeleteSection />
    </Stack>
  )
}
