import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { failure, type Result, success } from '@roundtwo/model'

export const databaseName = 'roundtwo.sqlite'

/** The folder, made or found, for its owner alone. */
export const prepareFolder = (folder: string): Result<void, 'data-folder-unusable'> => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const closed = closeToOthers(folder)
    if (!closed.ok) return closed
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return success(undefined)
  } catch (fault) {
    return failure('data-folder-unusable', `The data folder ${folder} cannot be used: ${reason(fault)}`)
  }
}

/** Tightening somebody's home or /tmp would do harm: a folder that is open to others must be ours or empty. */
const closeToOthers = (folder: string): Result<void, 'data-folder-unusable'> => {
  const isOpen = process.platform !== 'win32' && (statSync(folder).mode & 0o077) !== 0
  if (!isOpen) return success(undefined)
  if (!existsSync(join(folder, databaseName)) && readdirSync(folder).length > 0) {
    return failure(
      'data-folder-unusable',
      `The data folder ${folder} holds other files and is open to other users: set ROUNDTWO_HOME to a folder of its own.`,
    )
  }
  chmodSync(folder, 0o700)
  return success(undefined)
}

const reasons: Record<string, string> = {
  EACCES: 'your user may not write there; give it the right, or set ROUNDTWO_HOME to another folder.',
  EPERM: 'it belongs to another user; give it to yours, or set ROUNDTWO_HOME to another folder.',
  EROFS: 'the disk is read-only; set ROUNDTWO_HOME to a folder on another.',
  EEXIST: 'there is a file of that name; move it, or set ROUNDTWO_HOME to another folder.',
  ENOTDIR: 'part of its path is a file; set ROUNDTWO_HOME to another folder.',
  ENOSPC: 'the disk is full; free some space and try again.',
}

const reason = (fault: unknown): string => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const known = reasons[code]
  if (known === undefined) throw fault
  return known
}
