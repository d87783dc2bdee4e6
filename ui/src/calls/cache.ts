import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { codeOf, serverGone } from './refusal.ts'
import { setServerGone } from './server-state.ts'

const noteGone = (error: unknown): void => {
  if (codeOf(error) === serverGone) setServerGone(true)
}

/** The server is on this machine: being offline is no reason to wait, and asking again gives the same answer. */
export const createCache = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: noteGone, onSuccess: () => setServerGone(false) }),
    mutationCache: new MutationCache({ onError: noteGone }),
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', staleTime: 5_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
