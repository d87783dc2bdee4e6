import { StoreFault } from '../store-fault.ts'

/** SQLite's result codes, https://www.sqlite.org/rescode.html; the lowest byte is the primary code. */
const readOnly = 8
const ioError = 10
const corrupt = 11
const full = 13
const cannotOpen = 14
const notADatabase = 26

const primaryCode = (fault: unknown): number | undefined => {
  if (!(fault instanceof Error) || !('errcode' in fault)) return undefined
  return typeof fault.errcode === 'number' ? fault.errcode & 0xff : undefined
}

/** The fault as one that can be told to a person, when it is about the file or the disk; any other as it is. */
export const explainSqliteFault = (fault: unknown, file: string): unknown => {
  switch (primaryCode(fault)) {
    case corrupt:
    case notADatabase:
      return new StoreFault(
        'database-damaged',
        `The database ${file} is damaged: restore your latest backup, or put the file aside to begin anew.`,
        { cause: fault },
      )
    case full:
      return new StoreFault(
        'data-folder-unusable',
        `The disk that holds ${file} is full, so nothing was saved: free some space and try again.`,
        { cause: fault },
      )
    case ioError:
      return new StoreFault(
        'data-folder-unusable',
        `The disk failed while ${file} was read or written, so nothing was saved: check the disk and its free space.`,
        { cause: fault },
      )
    case readOnly:
      return new StoreFault(
        'data-folder-unusable',
        `Roundtwo may not write ${file}: allow your user to write that file and its folder.`,
        { cause: fault },
      )
    case cannotOpen:
      return new StoreFault(
        'data-folder-unusable',
        `Roundtwo cannot open ${file}: allow your user to read and write that file and its folder.`,
        { cause: fault },
      )
    default:
      return fault
  }
}
