import { success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { forgetUpdate } from '../opportunities/undo-invitation.ts'
import type { WriteRecords } from '../ports.ts'

export const removeExamples = async (records: WriteRecords): Promise<boolean> => {
  const opportunities = await records.list('opportunity', { example: true })
  const resumes = await records.list('resume', { example: true })
  const stories = await records.list('story', { example: true })
  for (const { id } of stories) await records.remove('story', id)
  for (const { id } of opportunities) {
    await forgetUpdate(records, id)
    await records.remove('opportunity', id)
  }
  for (const { id, documentId } of resumes) {
    await records.remove('resume', id)
    if (documentId) await records.remove('document', documentId)
  }
  return opportunities.length + resumes.length + stories.length > 0
}

export const removeExample: HandlerOf<'removeExample'> = (ports) =>
  ports.store.write(async (records) => success({ removed: await removeExamples(records) }))
