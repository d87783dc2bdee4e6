import { useQuery } from '@tanstack/react-query'
import { useClient } from '../calls/client.tsx'
import { unwrap } from '../calls/refusal.ts'
import type { Draft } from './draft.ts'
import { givenInvitation } from './draft-to-save.ts'

/** The interview the draft's invitation belongs to, when one is kept, and what it would change there. */
export const useKnownInterview = (draft: Draft) => {
  const client = useClient()
  const { uid, company, start } = draft.invitation
  return useQuery({
    queryKey: ['known-interview', uid, company, start],
    enabled: draft.from.invitation !== null && Boolean(uid || company),
    queryFn: async () => {
      const compared = await client.compareInvitation({ invitation: givenInvitation(draft) })
      // An older version of what is kept is no reason to hold up what was given.
      if (!compared.ok && compared.code === 'invitation-outdated') return null
      return (await unwrap(Promise.resolve(compared))).found
    },
  })
}
