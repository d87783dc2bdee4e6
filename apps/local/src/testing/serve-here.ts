import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPorts } from '@roundtwo/assembly'
import { createRun } from '@roundtwo/operations'
import { createApp } from '../http/app.ts'
import { listen } from '../listen.ts'

/** The whole server on an empty data folder of its own. */
export const serveHere = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'roundtwo walk '))
  const opened = await openPorts({ folder, holder: 'a browser test' })
  if (!opened.ok) throw new Error(opened.message)
  const defects: unknown[] = []
  const onDefect = (defect: unknown) => void defects.push(defect)
  const pageFolder = join(import.meta.dirname, '..', '..', 'dist')
  const app = createApp({
    run: createRun(opened.value.ports, onDefect),
    pageFolder,
    version: '0.0.0',
    onDefect,
  })
  const server = await listen(app.fetch, 0)
  const close = async () => {
    await server.close()
    await opened.value.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { address: server.address, defects, close }
}
