import type { Run } from '@roundtwo/operations'
import { Hono } from 'hono'
import { api } from './api.ts'
import { guard } from './guard.ts'
import { openApi } from './open-api.ts'
import { page } from './page.ts'
import { refuse } from './refuse.ts'

export interface Served {
  run: Run
  /** Where the built page lies. */
  pageFolder: string
  version: string
  onDefect: (defect: unknown) => void
}

/** Everything the local web server answers. */
export const createApp = ({ run, pageFolder, version, onDefect }: Served) => {
  const app = new Hono()
  app.onError((defect, context) => {
    onDefect(defect)
    return refuse(context, 'defect')
  })
  app.use(guard)
  app.route('/api', api(run))
  let description: ReturnType<typeof openApi> | undefined
  app.get('/openapi.json', (context) => {
    description ??= openApi(version)
    return context.json(description)
  })
  app.route('/', page(pageFolder))
  return app
}
