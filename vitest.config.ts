import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const suffix = '**/*.test.{ts,tsx}'
/** Without state, without Node: their tests may share a process, which is much faster. */
const pure = ['domain', 'catalog', 'contract', 'operations'].map((ring) => `${ring}/${suffix}`)

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    testTimeout: 20_000,
    setupFiles: [join(import.meta.dirname, 'testing/src/seed.ts')],
    // What tests start inherits this too: the packages are run from their sources, never built.
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
    projects: [
      { extends: true, test: { name: 'pure', include: pure, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: [suffix], exclude: ['**/node_modules/**', '**/dist/**', ...pure] },
      },
    ],
  },
})
