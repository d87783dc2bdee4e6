import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// A repository of the same shape with a line or two in each package: the ground to plant violations in.

const repository = dirname(dirname(import.meta.dirname))

interface Plan {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  /** Has its own tsconfig.json, without DOM and Node. */
  isBare?: boolean
  index: string
}

const inner = (...names: string[]) => Object.fromEntries(names.map((name) => [`@roundtwo/${name}`, '*']))

const plans: Record<string, Plan> = {
  'domain/model': {
    isBare: true,
    index: `export type Probability = number & { readonly unit: 'probability' }
export function probability(value: number): Probability {
  if (value < 0 || value > 1) throw new RangeError('a probability lies between 0 and 1')
  return value as Probability
}
`,
  },
  'domain/forecast': {
    isBare: true,
    dependencies: inner('model'),
    index: `import type { Probability } from '@roundtwo/model'

export const oddsOf = (chance: Probability) => chance / (1 - chance)
export const later = (milliseconds: number) => new Date(milliseconds)
export const reviewed = (record: { performance: number }) => record.performance
`,
  },
  'domain/words': {
    isBare: true,
    dependencies: inner('model'),
    index: 'export const wordsIn = (text: string) => text.split(/\\s+/)\n',
  },
  contract: {
    isBare: true,
    dependencies: { ...inner('model', 'forecast', 'words'), zod: '4' },
    index: "import { z } from 'zod'\n\nexport const input = z.object({ text: z.string() })\n",
  },
  operations: {
    isBare: true,
    dependencies: inner('model', 'forecast', 'words', 'contract'),
    index: `export interface Store {
  read: (id: string) => Promise<string>
}
export const fixed = 1
`,
  },
  'adapters/store': {
    dependencies: { ...inner('operations'), kysely: '0' },
    index:
      "import type { Store } from '@roundtwo/operations'\n\nexport const store: Store = { read: async (id) => id }\n",
  },
  'adapters/mail': { dependencies: inner('operations'), index: "export const kind = 'mail'\n" },
  ui: {
    dependencies: { ...inner('contract', 'model') },
    index: "export { input } from '@roundtwo/contract'\n",
  },
  testing: {
    dependencies: inner('model', 'operations'),
    index:
      "import type { Store } from '@roundtwo/operations'\n\nexport const noStore: Store = { read: async () => '' }\n",
  },
  'apps/assembly': {
    dependencies: inner('store', 'mail', 'operations'),
    index: "export { store } from '@roundtwo/store'\n",
  },
  'apps/cli': {
    dependencies: inner('assembly', 'operations'),
    index: "import { store } from '@roundtwo/assembly'\n\nexport const main = () => store.read('1')\n",
  },
}

const settings = ['tsconfig.base.json', 'biome.json', '.gitignore']
const nameOf = (folder: string) => folder.split('/').at(-1) ?? ''
const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Lays the repository out in a new folder and says where. */
export function layScaffold(): string {
  const top = mkdtempSync(join(tmpdir(), 'roundtwo planted '))
  for (const name of settings) cpSync(join(repository, name), join(top, name))
  plant(
    top,
    'package.json',
    asJson({
      name: 'planted',
      type: 'module',
      workspaces: Object.keys(plans),
      devDependencies: { vitest: '*' },
    }),
  )
  plant(
    top,
    'tsconfig.json',
    asJson({
      extends: './tsconfig.base.json',
      compilerOptions: { lib: ['ES2024', 'DOM'], types: ['node'], jsx: 'react-jsx' },
      include: ['domain', 'contract', 'operations', 'adapters', 'ui', 'testing', 'apps'],
    }),
  )
  for (const [folder, plan] of Object.entries(plans)) layPackage(top, folder, plan)
  plant(top, 'tools/sizes/exceptions.json', asJson({ files: {} }))
  const none = { any: 0, as: 0, nonNull: 0, lint: 0 }
  plant(top, 'tools/sizes/ceilings.json', asJson({ code: { ...none, as: 1 }, tests: none }))
  linkModules(top)
  execFileSync('git', ['init', '--quiet'], { cwd: top })
  execFileSync(join(top, 'node_modules/.bin/biome'), ['format', '--write', '.'], {
    cwd: top,
    stdio: 'ignore',
  })
  return top
}

function layPackage(top: string, folder: string, plan: Plan): void {
  const { dependencies = {}, devDependencies = {} } = plan
  const exports = { '.': { source: './src/index.ts' } }
  plant(
    top,
    `${folder}/package.json`,
    asJson({ name: `@roundtwo/${nameOf(folder)}`, type: 'module', exports, dependencies, devDependencies }),
  )
  plant(top, `${folder}/src/index.ts`, plan.index)
  if (!plan.isBare) return
  const base = `${'../'.repeat(folder.split('/').length)}tsconfig.base.json`
  const bare = { extends: base, include: ['src'], exclude: ['src/**/*.test.ts'] }
  plant(top, `${folder}/tsconfig.json`, asJson(bare))
}

/** The real outside packages, and the planted inner ones. */
function linkModules(top: string): void {
  const modules = join(top, 'node_modules')
  mkdirSync(join(modules, '@roundtwo'), { recursive: true })
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name !== '@roundtwo') symlinkSync(join(repository, 'node_modules', name), join(modules, name))
  }
  for (const folder of Object.keys(plans)) {
    symlinkSync(join(top, folder), join(modules, '@roundtwo', nameOf(folder)))
  }
}

export function plant(top: string, path: string, text: string): void {
  mkdirSync(dirname(join(top, path)), { recursive: true })
  writeFileSync(join(top, path), text)
}

export function clear(top: string): void {
  rmSync(top, { recursive: true, force: true })
}
