import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'

export const listResumes: HandlerOf<'listResumes'> = (ports) =>
  ports.store.read(async (records) => success({ resumes: await records.list('resume') }))
