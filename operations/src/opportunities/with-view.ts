import type { OpportunityView } from '@roundtwo/contract'
import { type Result, success } from '@roundtwo/model'
import type { Ports, ReadRecords } from '../ports.ts'
import { notFound } from './not-found.ts'
import { findView } from './view.ts'

/** Answers from everything kept of one opportunity. */
export const withView = <Value>(
  ports: Ports,
  id: string,
  answer: (view: OpportunityView, records: ReadRecords) => Value | Promise<Value>,
): Promise<Result<Value, 'not-found'>> =>
  ports.store.read(async (records) => {
    const view = await findView(records, id)
    return view ? success(await answer(view, records)) : notFound('opportunity', id)
  })
