import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { planFor } from './facts.ts'

export const getPlan: HandlerOf<'getPlan'> = (ports, { id }) =>
  withView(ports, id, (view, records) => planFor(view, ports, records))
