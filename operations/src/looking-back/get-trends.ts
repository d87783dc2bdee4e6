import { reflectionTrends } from '@roundtwo/advice'
import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const getTrends: HandlerOf<'getTrends'> = (ports) =>
  ports.store.read(async (records) => {
    const interviews = new Map((await records.list('interview')).map((interview) => [interview.id, interview]))
    const reflections = (await records.list('reflection')).map((reflection) => ({
      reflection,
      at: interviews.get(reflection.interviewId)?.start ?? reflection.createdAt,
    }))
    return success({ trends: reflectionTrends(reflections) })
  })
