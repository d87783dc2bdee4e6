import type { Client } from '@roundtwo/contract'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useClient } from './client.tsx'
import { unwrap } from './refusal.ts'

const opportunitiesQuery = (client: Client, deleted: boolean) =>
  queryOptions({
    queryKey: ['opportunities', deleted],
    queryFn: async () => (await unwrap(client.listOpportunities({ deleted }))).opportunities,
  })

export const opportunityQuery = (client: Client, id: string) =>
  queryOptions({
    queryKey: ['opportunity', id, 'view'],
    queryFn: () => unwrap(client.getOpportunity({ id })),
  })

export const planQuery = (client: Client, id: string) =>
  queryOptions({ queryKey: ['opportunity', id, 'plan'], queryFn: () => unwrap(client.getPlan({ id })) })

export const settingsQuery = (client: Client) =>
  queryOptions({ queryKey: ['settings'], queryFn: () => unwrap(client.getSettings({})) })

export const useOpportunities = (deleted = false) => useQuery(opportunitiesQuery(useClient(), deleted))
export const useOpportunity = (id: string) => useQuery(opportunityQuery(useClient(), id))
export const usePlan = (id: string) => useQuery(planQuery(useClient(), id))
export const useSettings = () => useQuery(settingsQuery(useClient()))

/** Only asked for where posting and CV are there. */
export const useFit = (id: string, enabled: boolean) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'fit'],
    queryFn: () => unwrap(client.getFit({ id })),
    enabled,
  })
}

export const useQuestions = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'questions'],
    queryFn: async () => (await unwrap(client.listQuestions({ id, limit: 60 }))).questions,
  })
}

/** What to ask back: chosen, asked, and as many suggestions as there are, for the themes to filter. */
export const useAskPage = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'asks'],
    queryFn: () => unwrap(client.listAsks({ id, limit: 200 })),
  })
}

export const useDaySheet = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'day-sheet'],
    queryFn: () => unwrap(client.getDaySheet({ id })),
  })
}

export const useResumes = () => {
  const client = useClient()
  return useQuery({
    queryKey: ['resumes'],
    queryFn: async () => (await unwrap(client.listResumes({}))).resumes,
  })
}

/** The whole ledger; filters work on what is there. */
export const useEntries = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'entries'],
    queryFn: async () => (await unwrap(client.listEntries({ id }))).entries,
  })
}

/** Entries read out of one's own words; the last ones stay while the next are read. */
export const proposalsQuery = (client: Client, id: string, round: number, text: string) =>
  queryOptions({
    queryKey: ['opportunity', id, 'proposals', round, text],
    queryFn: async () => (await unwrap(client.proposeEntries({ id, round, text }))).proposals,
    gcTime: 60_000,
  })

export const useProposals = (id: string, round: number, text: string) => {
  const client = useClient()
  return useQuery({
    ...proposalsQuery(client, id, round, text),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  })
}

export const useAdvice = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'advice'],
    queryFn: () => unwrap(client.getAdvice({ id })),
  })
}

export const useStories = () => {
  const client = useClient()
  return useQuery({
    queryKey: ['stories', 'kept'],
    queryFn: async () => (await unwrap(client.listStories({}))).stories,
  })
}

export const useRemovedStories = () => {
  const client = useClient()
  return useQuery({
    queryKey: ['stories', 'removed'],
    queryFn: async () => (await unwrap(client.listStories({ deleted: true }))).stories,
  })
}

/** One story; what is asked in an opportunity comes first among the questions it serves. */
export const useStory = (id: string, opportunityId: string | null) => {
  const client = useClient()
  return useQuery({
    queryKey: ['story', id, opportunityId],
    queryFn: () => unwrap(client.getStory({ id, ...(opportunityId ? { opportunityId } : {}) })),
    // Another opportunity reorders its questions; another story is another page.
    placeholderData: (shown) => (shown?.story.id === id ? shown : undefined),
  })
}

export const useCoverage = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'coverage'],
    queryFn: () => unwrap(client.getCoverage({ id })),
  })
}

export const useResearch = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'research'],
    queryFn: () => unwrap(client.getResearch({ id })),
  })
}

export const useFormat = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'format'],
    queryFn: () => unwrap(client.getFormat({ id })),
  })
}

export const useReflections = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'reflections'],
    queryFn: async () => (await unwrap(client.listReflections({ id }))).reflections,
  })
}

export const useTrends = () => {
  const client = useClient()
  return useQuery({
    queryKey: ['trends'],
    queryFn: async () => (await unwrap(client.getTrends({}))).trends,
  })
}

export const useFound = (words: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['found', words],
    queryFn: async () => (await unwrap(client.searchEverything({ words, limit: 30 }))).hits,
    enabled: words !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}
