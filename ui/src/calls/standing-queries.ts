import type { Operations, OutputOf } from '@roundtwo/contract'
import type { PlaybookId } from '@roundtwo/model'
import { useQuery } from '@tanstack/react-query'
import { useClient } from './client.tsx'
import { useSettings } from './queries.ts'
import { unwrap } from './refusal.ts'

export type PlaybookView = OutputOf<Operations['getPlaybook']>
export type Figures = OutputOf<Operations['listFigures']>
export type Scores = OutputOf<Operations['getScores']>

/** Whether somebody would rather not know; undefined until that is known, and then nothing may be shown either. */
export const useStandingHidden = (): boolean | undefined => useSettings().data?.standingHidden

/** Nothing is asked for, nor kept as shown, where it is hidden. */
export const useStanding = (id: string, wanted = true) => {
  const client = useClient()
  const hidden = useStandingHidden()
  return useQuery({
    queryKey: ['opportunity', id, 'standing'],
    queryFn: () => unwrap(client.getStanding({ id })),
    enabled: wanted && hidden === false,
  })
}

export const usePlaybook = (id: string, playbook: PlaybookId) => {
  const client = useClient()
  return useQuery({
    queryKey: ['opportunity', id, 'playbook', playbook],
    queryFn: () => unwrap(client.getPlaybook({ id, playbook })),
  })
}

/** They come with the program, so they are asked for once. */
export const useFigures = () => {
  const client = useClient()
  return useQuery({
    queryKey: ['figures'],
    queryFn: () => unwrap(client.listFigures({})),
    staleTime: 'static',
  })
}

export const useScores = () => {
  const client = useClient()
  const hidden = useStandingHidden()
  return useQuery({
    queryKey: ['scores'],
    queryFn: () => unwrap(client.getScores({})),
    enabled: hidden === false,
  })
}
