import { describe, expect, test } from 'vitest'
import { resolveDataFolder } from './resolve-data-folder.ts'

const windows = { LOCALAPPDATA: 'D:\\ada\\AppData\\Local' }

describe('the data folder is', () => {
  test.each([
    ['on Linux in the home folder', {}, 'linux', '/people/ada/.local/share/roundtwo'],
    ['on Linux where XDG says', { XDG_DATA_HOME: '/data' }, 'linux', '/data/roundtwo'],
    ['not where a relative XDG says', { XDG_DATA_HOME: 'data' }, 'linux', '/people/ada/.local/share/roundtwo'],
    ['where ROUNDTWO_HOME says', { ROUNDTWO_HOME: '/r', XDG_DATA_HOME: '/data' }, 'linux', '/r'],
    ['from the working folder when relative', { ROUNDTWO_HOME: '../my data' }, 'linux', '/desk/my data'],
    ['not where an empty ROUNDTWO_HOME says', { ROUNDTWO_HOME: '' }, 'freebsd', '/people/ada/.local/share/roundtwo'],
    ['on macOS with other programs’ data', {}, 'darwin', '/people/ada/Library/Application Support/Roundtwo'],
  ] as const)('%s', (_where, environment, platform, folder) => {
    expect(resolveDataFolder(environment, platform, '/people/ada', '/desk/here')).toBe(folder)
  })

  test('on Windows with local application data, also when that is not set', () => {
    const home = 'D:\\ada'
    const folder = 'D:\\ada\\AppData\\Local\\Roundtwo'
    expect(resolveDataFolder(windows, 'win32', home, home)).toBe(folder)
    expect(resolveDataFolder({}, 'win32', home, home)).toBe(folder)
    expect(resolveDataFolder({ ROUNDTWO_HOME: 'E:\\r' }, 'win32', home, home)).toBe('E:\\r')
  })
})
