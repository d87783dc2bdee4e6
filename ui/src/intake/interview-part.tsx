import { SimpleGrid, Stack } from '@mantine/core'
import type { Invitation } from '@roundtwo/model'
import { InvitationFields } from '../invitation/invitation-fields.tsx'
import { ReadField } from '../parts/read-field.tsx'
import { Searched } from '../parts/searched.ts'
import { Section } from '../parts/section.tsx'
import { type Draft, forgetOrigin } from './draft.ts'

interface InterviewPartProps {
  draft: Draft
  update: (change: (draft: Draft) => Draft) => void
}

const has = (found: unknown, own: boolean): boolean => Boolean(found) && !own

export const InterviewPart = ({ draft, update }: InterviewPartProps) => {
  const { invitation, posting, origins } = draft
  const change = (path: string, changed: Partial<Invitation>) =>
    update((now) => ({
      ...now,
      invitation: { ...now.invitation, ...changed },
      origins: { ...now.origins, invitation: forgetOrigin(now.origins.invitation, path) },
    }))
  const companyOrigin = invitation.company ? origins.invitation['company'] : origins.posting['company']
  const roleOrigin = posting.title ? origins.posting['title'] : origins.invitation['role']
  return (
    <Section
      title="The interview"
      about="Every field shows the words it came from. Nothing was guessed without saying so."
    >
      <Searched value={draft.from.invitation !== null}>
        <Stack gap="lg">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <ReadField
              label="Company"
              required
              value={draft.company}
              origin={has(companyOrigin, draft.ownCompany) ? companyOrigin : undefined}
              onChange={(text) => update((now) => ({ ...now, company: text ?? '', ownCompany: true }))}
            />
            <ReadField
              label="Role"
              required
              value={draft.role}
              origin={has(roleOrigin, draft.ownRole) ? roleOrigin : undefined}
              onChange={(text) => update((now) => ({ ...now, role: text ?? '', ownRole: true }))}
            />
          </SimpleGrid>
          <InvitationFields invitation={invitation} origins={origins.invitation} onChange={change} />
        </Stack>
      </Searched>
    </Section>
  )
}
