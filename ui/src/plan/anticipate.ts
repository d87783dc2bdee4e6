import type { PlanView } from '@roundtwo/contract'
import type { TaskRecord } from '@roundtwo/model'
import type { QueryClient } from '@tanstack/react-query'

/** Shows a task changed in every plan at once; what comes back undoes that. */
export const anticipateTask = (
  cache: QueryClient,
  id: string,
  change: (task: TaskRecord) => TaskRecord,
): (() => void) => {
  const filter = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[2] === 'plan' }
  const before = cache.getQueriesData<PlanView>(filter)
  cache.setQueriesData<PlanView>(filter, (view) =>
    view ? { ...view, tasks: view.tasks.map((task) => (task.id === id ? change(task) : task)) } : view,
  )
  return () => {
    for (const [key, data] of before) cache.setQueryData(key, data)
  }
}
