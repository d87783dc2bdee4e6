import { posix, win32 } from 'node:path'

/** Where a user's records are: ROUNDTWO_HOME, else where the platform keeps such things. */
export const resolveDataFolder = (
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
  workingFolder: string,
): string => {
  const path = platform === 'win32' ? win32 : posix
  const chosen = environment['ROUNDTWO_HOME']
  if (chosen) return path.resolve(workingFolder, chosen)
  if (platform === 'win32') {
    return path.join(environment['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local'), 'Roundtwo')
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Roundtwo')
  const shared = environment['XDG_DATA_HOME']
  // The XDG specification says to pass over a relative one.
  const base = shared && path.isAbsolute(shared) ? shared : path.join(home, '.local', 'share')
  return path.join(base, 'roundtwo')
}
