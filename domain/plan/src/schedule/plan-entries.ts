import type { Instant, Plan, PlannedBlock, PreparationTask } from '@roundtwo/model'

/** An entry for a calendar. */
export interface PlanEntry {
  /** The same for the same part of the same task, so that exporting again updates it. */
  uid: string
  start: Instant
  end: Instant
  summary: string
  description: string
}

/** A plan's blocks as calendar entries, one for each part of a task; details, where given, become descriptions. */
export const planEntries = (
  plan: Plan,
  opportunityId: string,
  tasks: readonly Pick<PreparationTask, 'key' | 'detail'>[] = [],
): PlanEntry[] => {
  const blocks = plan.days.flatMap((day) => day.blocks)
  const detailOf = new Map(tasks.map(({ key, detail }) => [key, detail]))
  const partsOf = (block: PlannedBlock): PlannedBlock[] => blocks.filter(({ taskKey }) => taskKey === block.taskKey)
  return blocks.map((block) => {
    const parts = partsOf(block)
    const part = parts.indexOf(block) + 1
    const place = parts.length === 1 ? '' : `Part ${part} of ${parts.length}. `
    return {
      uid: `${opportunityId}/${block.taskKey}/${part}@roundtwo`,
      start: block.start,
      end: block.end,
      summary: parts.length === 1 ? block.title : `${block.title} (${part} of ${parts.length})`,
      description: `${place}${detailOf.get(block.taskKey) ?? ''}`.trim(),
    }
  })
}
