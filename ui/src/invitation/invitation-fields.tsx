import { SimpleGrid, Stack } from '@mantine/core'
import type { Invitation, Origins } from '@roundtwo/model'
import { LineList } from '../parts/line-list.tsx'
import { ReadField } from '../parts/read-field.tsx'
import { InvitedPeople } from './invited-people.tsx'
import { NextStepFields } from './next-step-fields.tsx'
import { ReplyFields } from './reply-fields.tsx'
import { RoundFields } from './round-fields.tsx'
import { TimeFields } from './time-fields.tsx'

export interface InvitationFieldsProps {
  invitation: Invitation
  origins: Origins
  /** The path says which origin no longer holds. */
  onChange: (path: string, changed: Partial<Invitation>) => void
}

/** Everything an invitation tells but company and role. */
export const InvitationFields = ({ invitation, origins, onChange }: InvitationFieldsProps) => (
  <Stack gap="lg">
    <TimeFields value={invitation} origins={origins} onChange={onChange} />
    <RoundFields value={invitation} origins={origins} onChange={onChange} />
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <ReadField
        label="Place"
        value={invitation.place}
        origin={origins['place']}
        onChange={(place) => onChange('place', { place })}
      />
      <ReadField
        label="Link"
        value={invitation.link}
        origin={origins['link']}
        onChange={(link) => onChange('link', { link })}
      />
      <ReadField
        label="Platform"
        value={invitation.platform}
        origin={origins['platform']}
        onChange={(platform) => onChange('platform', { platform })}
      />
    </SimpleGrid>
    <InvitedPeople people={invitation.people} origins={origins} onChange={(people) => onChange('people', { people })} />
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
      <LineList
        legend="To bring"
        item="thing to bring"
        lines={invitation.bring}
        origins={origins}
        path="bring"
        onChange={(bring) => onChange('bring', { bring })}
      />
      <LineList
        legend="To prepare"
        item="thing to prepare"
        lines={invitation.prepare}
        origins={origins}
        path="prepare"
        onChange={(prepare) => onChange('prepare', { prepare })}
      />
    </SimpleGrid>
    <ReplyFields value={invitation} onChange={onChange} />
    <NextStepFields value={invitation} origin={origins['nextStep'] ?? origins['decisionBy']} onChange={onChange} />
  </Stack>
)
