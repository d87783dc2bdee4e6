import type { ReactNode } from 'react'
import { Trouble } from './trouble.tsx'
import { Waiting } from './waiting.tsx'

interface Answer<Data> {
  data: Data | undefined
  error: Error | null
  refetch: () => unknown
}

interface AnsweredProps<Data> {
  answer: Answer<Data>
  rows?: number
  children: (data: Data) => ReactNode
}

/** Waiting, trouble or the answer; an answer once there stays while it is asked for again. */
export const Answered = <Data,>({ answer, rows = 3, children }: AnsweredProps<Data>) => {
  if (answer.data !== undefined) return children(answer.data)
  if (answer.error) return <Trouble error={answer.error} retry={() => void answer.refetch()} />
  return <Waiting rows={rows} />
}
