import type { Client } from '@roundtwo/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
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

export const useAsks = (id: string) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'asks'],
    queryFn: async () => (await unwrap(client.suggestAsks({ id, limit: 200 }))).asks,
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
