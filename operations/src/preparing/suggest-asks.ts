import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { asksFor } from './facts.ts'

export const suggestAsks: HandlerOf<'suggestAsks'> = (ports, { id, limit }) =>
  withView(ports, id, (view) => ({ asks: asksFor(view, ports).slice(0, limit) }))
