import { notifications } from '@mantine/notifications'
import type { CallOf, OperationKey, Operations, OutputOf } from '@roundtwo/contract'
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useClient } from './client.tsx'
import { sentenceOf, unwrap } from './refusal.ts'

/** Shows the change at once; what it gives back puts the old state back when the change is refused. */
export type Anticipate<Input> = (cache: QueryClient, input: Input) => () => void

export const tellTrouble = (error: unknown): void => {
  notifications.show({
    color: 'red',
    title: 'That did not work',
    message: sentenceOf(error),
    autoClose: 12_000,
  })
}

/** One operation that changes what is kept; everything shown is asked for again afterwards. */
export const useChange = <Key extends OperationKey>(key: Key, anticipate?: Anticipate<CallOf<Operations[Key]>>) => {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation<OutputOf<Operations[Key]>, Error, CallOf<Operations[Key]>, (() => void) | undefined>({
    mutationFn: (input) => unwrap(client[key](input)),
    onMutate: async (input) => {
      if (!anticipate) return undefined
      await cache.cancelQueries()
      return anticipate(cache, input)
    },
    onError: (error, _input, putBack) => {
      putBack?.()
      tellTrouble(error)
    },
    // Not waited for: what asked for the change may be gone from the page by then, and with it what it does next.
    onSettled: () => {
      void cache.invalidateQueries()
    },
  })
}
