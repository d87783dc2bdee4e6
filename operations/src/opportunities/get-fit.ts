import { failures } from '@roundtwo/contract'
import { failure, success } from '@roundtwo/model'
import type { HandlerOf } from '../implement.ts'
import { fitOf } from '../preparing/refresh-tasks.ts'
import { notFound } from './not-found.ts'
import { findView } from './view.ts'

export const getFit: HandlerOf<'getFit'> = (ports, { id }) =>
  ports.store.read(async (records) => {
    const view = await findView(records, id)
    if (!view) return notFound('opportunity', id)
    const fit = fitOf(view, ports)
    if (fit) return success(fit)
    const missing = view.posting ? 'no-resume' : 'no-posting'
    return failure(missing, failures[missing].sentence)
  })
