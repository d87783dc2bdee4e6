import type { HandlerOf } from '../implement.ts'
import { nextInterview, roundOf, usualRound } from '../opportunities/next-interview.ts'
import { participants } from '../opportunities/view.ts'
import { withView } from '../opportunities/with-view.ts'
import { adviceFor } from './advice-for.ts'
import { entryViews } from './entry-views.ts'

export const getAdvice: HandlerOf<'getAdvice'> = (ports, { id, kind }) =>
  withView(ports, id, async (view, records) => {
    const interview = nextInterview(view, ports.clock())
    const { advice, entries } = await adviceFor(view, ports, records)
    const wanted = advice.filter((line) => kind === undefined || line.kind === kind)
    const named = new Set(wanted.flatMap(({ entryIds }) => entryIds))
    return {
      interviewId: interview?.id ?? null,
      round: roundOf(view, interview)?.number ?? usualRound,
      advice: wanted,
      entries: await entryViews(
        records,
        id,
        entries.filter((entry) => named.has(entry.id)),
      ),
      people: participants(view, interview),
    }
  })
