// The architecture. Reads as "may import"; nothing else is allowed, and type imports count.

export type RingName =
  | 'model'
  | 'text'
  | 'domain'
  | 'catalog'
  | 'contract'
  | 'operations'
  | 'adapters'
  | 'ui'
  | 'testing'
  | 'assembly'
  | 'apps'
  | 'bench'
  | 'tools'

export interface Ring {
  name: RingName
  /** A package folder, or a folder of packages when it ends with a slash. */
  folder: string
  mayImport: RingName[]
  /** Rings of which it may know types but hold no code. */
  mayImportTypes: RingName[]
  /** npm packages: those its package.json declares, or only the ones named here. */
  outside: 'declared' | string[]
  /** Whether `node:` modules are there where it runs. */
  hasNode: boolean
  /** Time and chance are arguments: no `Date.now()`, no `new Date()`, no `Math.random()`. */
  isPure: boolean
}

const pure = { mayImportTypes: [], hasNode: false, isPure: true } satisfies Partial<Ring>
const free = { mayImportTypes: [], hasNode: true, isPure: false, outside: 'declared' } satisfies Partial<Ring>
const inner: RingName[] = ['model', 'text', 'domain', 'catalog', 'contract', 'operations']

/** The first that fits a folder is its ring. Packages of one ring never import each other. */
export const rings: Ring[] = [
  // Temporal until browsers and Node have it; one package wraps it, so that leaving is one change. Zod, so that a
  // record's shape is written once: its type, the contract and the store's columns come from its schema.
  { ...pure, name: 'model', folder: 'domain/model', mayImport: [], outside: ['temporal-polyfill', 'zod'] },
  { ...pure, name: 'text', folder: 'domain/text', mayImport: ['model'], outside: [] },
  { ...pure, name: 'domain', folder: 'domain/', mayImport: ['model', 'text'], outside: [] },
  { ...pure, name: 'catalog', folder: 'catalog', mayImport: ['model'], outside: [] },
  { ...pure, name: 'contract', folder: 'contract', mayImport: ['model', 'domain'], outside: ['zod'] },
  {
    ...pure,
    name: 'operations',
    folder: 'operations',
    mayImport: ['model', 'text', 'domain', 'catalog', 'contract'],
    outside: [],
  },
  {
    ...free,
    name: 'adapters',
    folder: 'adapters/',
    mayImport: ['model', 'text', 'domain', 'contract', 'operations'],
  },
  { ...free, name: 'ui', folder: 'ui', mayImport: ['model', 'contract'], hasNode: false },
  { ...free, name: 'testing', folder: 'testing', mayImport: ['model'], mayImportTypes: ['operations'] },
  // The adapters joined to the operations, once for all the doors.
  { ...free, name: 'assembly', folder: 'apps/assembly', mayImport: [...inner, 'adapters'] },
  { ...free, name: 'apps', folder: 'apps/', mayImport: [...inner, 'adapters', 'ui', 'assembly'] },
  {
    ...free,
    name: 'bench',
    folder: 'bench',
    mayImport: [...inner, 'adapters', 'ui', 'assembly', 'testing', 'tools'],
  },
  {
    ...free,
    name: 'tools',
    folder: 'tools',
    mayImport: [...inner, 'adapters', 'ui', 'assembly', 'testing', 'bench'],
  },
]

export function ringOf(folder: string): Ring | undefined {
  return rings.find((ring) => (ring.folder.endsWith('/') ? folder.startsWith(ring.folder) : folder === ring.folder))
}
