import { spawn } from 'node:child_process'

interface Surroundings {
  platform: NodeJS.Platform
  environment: Record<string, string | undefined>
}

/** The command that shows an address, or nothing where there is no screen to show it on. */
export const browserCommand = (
  address: string,
  { platform, environment }: Surroundings,
): [string, string[]] | undefined => {
  if (environment['CI'] || environment['SSH_CONNECTION']) return undefined
  if (platform === 'darwin') return ['open', [address]]
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]]
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', [address]] : undefined
}

/** Opens the page in the user's browser where there is one; that there is none is no failure. */
export const openBrowser = (address: string): void => {
  const command = browserCommand(address, { platform: process.platform, environment: process.env })
  if (!command) return
  const opener = spawn(command[0], command[1], { stdio: 'ignore', detached: true })
  opener.on('error', () => undefined)
  opener.unref()
}
