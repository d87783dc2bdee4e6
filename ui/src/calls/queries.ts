import { useQuery } from '@tanstack/react-query'
import { useClient } from './client.tsx'
import { unwrap } from './refusal.ts'

export const keys = {
  opportunities: (deleted: boolean) => ['opportunities', deleted] as const,
  opportunity: (id: string) => ['opportunity', id, 'view'] as const,
  plan: (id: string) => ['opportunity', id, 'plan'] as const,
}

export const useOpportunities = (deleted = false) => {
  const client = useClient()
  return useQuery({
    queryKey: keys.opportunities(deleted),
    queryFn: async () => (await unwrap(client.listOpportunities({ deleted }))).opportunities,
  })
}

export const useOpportunity = (id: string) => {
  const client = useClient()
  return useQuery({ queryKey: keys.opportunity(id), queryFn: () => unwrap(client.getOpportunity({ id })) })
}

/** Only asked for where posting and CV are there. */
export const useFit = (id: string, enabled: boolean) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'fit'],
    queryFn: () => unwrap(client.getFit({ id })),
    enabled,
  })
}

export const usePlan = (id: string) => {
  const client = useClient()
  return useQuery({ queryKey: keys.plan(id), queryFn: () => unwrap(client.getPlan({ id })) })
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

export const useSettings = () => {
  const client = useClient()
  return useQuery({ queryKey: ['settings'], queryFn: () => unwrap(client.getSettings({})) })
}
