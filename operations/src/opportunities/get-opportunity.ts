import type { HandlerOf } from '../implement.ts'
import { withView } from './with-view.ts'

export const getOpportunity: HandlerOf<'getOpportunity'> = (ports, { id }) => withView(ports, id, (view) => view)
