import { vi } from 'vitest'

/** A module whose features are told by their names and not by hashes of them. */
export async function withNames<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  vi.resetModules()
  vi.doMock('../../features.ts', async (original) => {
    const all = await original<typeof import('../../features.ts')>()
    return { ...all, hashedTemplates: all.templates, hashed: (names: string[]) => names }
  })
  const loaded = await load()
  vi.doUnmock('../../features.ts')
  vi.resetModules()
  return loaded
}
