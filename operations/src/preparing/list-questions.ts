import type { HandlerOf } from '../implement.ts'
import { withView } from '../opportunities/with-view.ts'
import { questionsFor } from './facts.ts'

export const listQuestions: HandlerOf<'listQuestions'> = (ports, { id, limit }) =>
  withView(ports, id, (view) => ({ questions: questionsFor(view, ports).slice(0, limit) }))
