import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { createNewId } from '@roundtwo/machine'
import { type Result, success } from '@roundtwo/model'
import { forTenant, type Ports } from '@roundtwo/operations'
import { createZipArchive, openDataFolder, resolveDataFolder } from '@roundtwo/store'
import { createPurePorts } from './pure-ports.ts'

/** On a user's own machine there is one tenant. */
const tenant = 'local'

export interface Opened {
  ports: Ports
  folder: string
  close: () => Promise<void>
}

interface Request {
  /** The data folder; without it the one the environment or the platform names. */
  folder?: string | undefined
  /** What this process is, as the next one that wants the folder is told. */
  holder: string
}

/** Everything operations need on this machine, with the data folder open for this process alone. */
export const openPorts = async ({ folder, holder }: Request): Promise<Result<Opened>> => {
  const pure = createPurePorts()
  const path = folder ? resolve(folder) : resolveDataFolder(process.env, process.platform, homedir(), process.cwd())
  const opened = await openDataFolder({ folder: path, holder, clock: pure.clock })
  if (!opened.ok) return opened
  const { store, vault, close } = opened.value
  const ports: Ports = {
    ...pure,
    store: forTenant(store, tenant),
    vault,
    archive: createZipArchive(),
    newId: createNewId(),
  }
  return success({ ports, folder: path, close })
}
