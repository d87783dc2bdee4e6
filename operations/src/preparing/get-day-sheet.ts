import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { daySheetFor } from './facts.ts'

export const getDaySheet: HandlerOf<'getDaySheet'> = (ports, { id }) =>
  withView(ports, id, (view, records) => daySheetFor(view, ports, records))
