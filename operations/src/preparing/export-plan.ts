import { planEntries } from '@roundtwo/plan'
import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { planFor } from './facts.ts'

export const exportPlan: HandlerOf<'exportPlan'> = (ports, { id }) =>
  withView(ports, id, async (view, records) => {
    const { plan, tasks } = await planFor(view, ports, records)
    const { company } = view.opportunity
    const entries = planEntries(plan, id, tasks)
    const text = ports.calendar.write(`Preparing for ${company}`, entries, ports.clock())
    return {
      file: {
        name: 'roundtwo-plan.ics',
        mediaType: 'text/calendar',
        base64: ports.bytes.toBase64(ports.bytes.fromText(text)),
      },
    }
  })
