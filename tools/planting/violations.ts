export type Layer = 'imports' | 'compiler' | 'lint' | 'sizes' | 'budgets' | 'specification' | 'names' | 'syntax'

/** Something nobody may do, where it is planted, and who is to refuse it. */
export interface Violation {
  what: string
  path: string
  text: string
  /** More files of the same planting. */
  also?: Record<string, string>
  refusedBy: Layer[]
  /** What the refusal says. */
  saying: RegExp
}

const forecast = 'domain/forecast/src/planted.ts'
const ui = 'ui/src/planted.ts'

const upwardRows: readonly [what: string, path: string, text: string, saying: RegExp][] = [
  [
    'a domain package knows an adapter by type only',
    forecast,
    "import type { store } from '@roundtwo/store'\nexport type Planted = typeof store\n",
    /domain may not import adapters/,
  ],
  [
    'a domain package imports a sibling',
    forecast,
    "import { wordsIn } from '@roundtwo/words'\nexport const planted = wordsIn('')\n",
    /do not import each other/,
  ],
  [
    'a relative path leads out of the package',
    forecast,
    "import { wordsIn } from '../../words/src/index.ts'\nexport const planted = wordsIn('')\n",
    /leads out of domain\/forecast/,
  ],
  [
    'a re-export goes upward',
    forecast,
    "export { fixed } from '@roundtwo/operations'\n",
    /domain may not import operations/,
  ],
  [
    'a re-export of everything goes upward',
    forecast,
    "export * from '@roundtwo/operations'\n",
    /domain may not import operations/,
  ],
  [
    'a re-exported type goes upward',
    forecast,
    "export type { Store } from '@roundtwo/operations'\n",
    /domain may not import operations/,
  ],
  [
    'a type is imported inline and upward',
    forecast,
    "export type Planted = import('@roundtwo/operations').Store\n",
    /domain may not import operations/,
  ],
  [
    'a type query imports upward',
    forecast,
    "export type Planted = typeof import('@roundtwo/operations')\n",
    /domain may not import operations/,
  ],
  ['an import runs for its effect only', forecast, "import '@roundtwo/store'\n", /domain may not import adapters/],
  [
    'the page imports operations',
    ui,
    "import { fixed } from '@roundtwo/operations'\nexport const planted = fixed\n",
    /ui may not import operations/,
  ],
  [
    'the page loads an adapter later',
    ui,
    "export const planted = () => import('@roundtwo/store')\n",
    /ui may not import adapters/,
  ],
  [
    'the page loads an adapter through a template',
    ui,
    'export const planted = () => import(`@roundtwo/store`)\n',
    /ui may not import adapters/,
  ],
  [
    'the page computes what it loads',
    ui,
    'export const planted = (name: string) => import(name)\n',
    /cannot be checked/,
  ],
  [
    'an adapter imports another',
    'adapters/store/src/planted.ts',
    "import { kind } from '@roundtwo/mail'\nexport const planted = kind\n",
    /do not import each other/,
  ],
  [
    'operations import an adapter',
    'operations/src/planted.ts',
    "import { store } from '@roundtwo/store'\nexport const planted = store\n",
    /operations may not import adapters/,
  ],
  [
    'operations import an app',
    'operations/src/planted.ts',
    "import { main } from '@roundtwo/cli'\nexport const planted = main\n",
    /nothing imports an app/,
  ],
  [
    'an app imports another',
    'apps/assembly/src/planted.ts',
    "import { main } from '@roundtwo/cli'\nexport const planted = main\n",
    /nothing imports an app/,
  ],
  [
    'code that ships imports testing',
    'adapters/store/src/planted.ts',
    "import { noStore } from '@roundtwo/testing'\nexport const planted = noStore\n",
    /only tests import testing/,
  ],
  [
    'testing imports operations for more than types',
    'testing/src/planted.ts',
    "import { fixed } from '@roundtwo/operations'\nexport const planted = fixed\n",
    /more than its types/,
  ],
  [
    'a package imports itself by name',
    forecast,
    "import { oddsOf } from '@roundtwo/forecast'\nexport const planted = oddsOf\n",
    /imports itself/,
  ],
  [
    'something old requires upward',
    'domain/forecast/src/planted.mjs',
    "export const planted = require('@roundtwo/store')\n",
    /domain may not import adapters/,
  ],
]
const upward = upwardRows.map(
  ([what, path, text, saying]): Violation => ({ what, path, text, saying, refusedBy: ['imports'] }),
)

const outside: Violation[] = [
  {
    what: 'a domain package uses an npm package',
    path: forecast,
    text: "import { z } from 'zod'\nexport const planted = z\n",
    refusedBy: ['imports'],
    saying: /domain uses no zod/,
  },
  {
    what: 'an adapter uses a package it does not declare',
    path: 'adapters/mail/src/planted.ts',
    text: "import { sql } from 'kysely'\nexport const planted = sql\n",
    refusedBy: ['imports'],
    saying: /kysely is not among the dependencies/,
  },
  {
    what: 'an adapter uses an inner package it does not declare',
    path: 'adapters/mail/src/planted.ts',
    text: "import { oddsOf } from '@roundtwo/forecast'\nexport const planted = oddsOf\n",
    refusedBy: ['imports'],
    saying: /forecast is not among the dependencies/,
  },
  {
    what: 'a development dependency is used by code that ships',
    path: 'adapters/store/src/planted.ts',
    text: "import { test } from 'vitest'\nexport const planted = test\n",
    refusedBy: ['imports'],
    saying: /vitest is not among the dependencies/,
  },
  {
    what: 'a domain package reads files',
    path: forecast,
    text: "import { readFileSync } from 'node:fs'\nexport const planted = readFileSync\n",
    refusedBy: ['imports', 'compiler'],
    saying: /there is no Node/,
  },
  {
    what: 'a domain package reads files by the old name',
    path: forecast,
    text: "import { readFileSync } from 'fs'\nexport const planted = readFileSync\n",
    refusedBy: ['imports', 'compiler'],
    saying: /there is no Node/,
  },
  {
    what: 'the page uses Node',
    path: ui,
    text: "import { join } from 'node:path'\nexport const planted = join\n",
    refusedBy: ['imports'],
    saying: /there is no Node/,
  },
  {
    what: 'a comment brings in the types of Node',
    path: forecast,
    text: '/// <reference types="node" />\nexport const planted = 1\n',
    refusedBy: ['imports'],
    saying: /domain uses no node|no Node/,
  },
  {
    what: 'an import names an address',
    path: ui,
    text: "import x from 'https://example.org/x.js'\nexport const planted = x\n",
    refusedBy: ['imports', 'compiler'],
    saying: /is an address/,
  },
  {
    what: 'an import goes deep into another package',
    path: 'apps/cli/src/planted.ts',
    text: "import { store } from '@roundtwo/assembly/src/index.ts'\nexport const planted = store\n",
    refusedBy: ['imports', 'compiler'],
    saying: /deep import/,
  },
]

const hiddenRows: readonly [what: string, code: string, saying: RegExp][] = [
  ['the clock is read', 'Date.now()', /Date\.now/],
  ['the clock is read into a date', 'new Date()', /new Date\(\)/],
  ['the clock is read without brackets', 'new Date', /new Date\(\)/],
  ['the clock is read as text', 'Date()', /Date\(\)/],
  ['chance is used', 'Math.random()', /Math\.random/],
  ['chance is used by a name in brackets', "Math['random']()", /Math\.random/],
]
const hidden = hiddenRows.map(
  ([what, code, saying]): Violation => ({
    what,
    path: forecast,
    text: `export const planted = () => ${code}\n`,
    refusedBy: ['imports'],
    saying,
  }),
)

const renamed: Violation[] = [
  {
    what: 'chance is taken apart',
    path: forecast,
    text: 'const { random } = Math\nexport const planted = random()\n',
    refusedBy: ['imports'],
    saying: /Math under another name/,
  },
  {
    what: 'the clock is given another name',
    path: forecast,
    text: 'const Clock = Date\nexport const planted = new Clock()\n',
    refusedBy: ['imports'],
    saying: /Date under another name/,
  },
  {
    what: 'operations read the clock',
    path: 'operations/src/planted.ts',
    text: 'export const planted = () => Date.now()\n',
    refusedBy: ['imports'],
    saying: /Date\.now/,
  },
]

const surroundings: Violation[] = ['fetch', 'console', 'process', 'performance', 'setTimeout', 'document'].map(
  (name) => ({
    what: `a domain package uses ${name}`,
    path: forecast,
    text: `export const planted = ${name}\n`,
    refusedBy: ['compiler'],
    saying: /error TS(2304|2584|2591|2552|2580)/,
  }),
)

const types: Violation[] = [
  {
    what: 'a bare number stands where a probability is needed',
    path: forecast,
    text: "import { oddsOf } from './index.ts'\nexport const planted = oddsOf(50)\n",
    refusedBy: ['compiler'],
    saying: /error TS2345/,
  },
  {
    what: 'an entry that may be missing is used',
    path: forecast,
    text: 'export const planted = (list: string[]) => list[0].length\n',
    refusedBy: ['compiler'],
    saying: /error TS(2532|18048)/,
  },
  {
    what: 'syntax needs more than stripping types',
    path: forecast,
    text: 'export enum Planted {\n  One = 1,\n}\n',
    refusedBy: ['compiler'],
    saying: /error TS1294/,
  },
]

const style: Violation[] = [
  {
    what: 'a default export',
    path: forecast,
    text: 'export default 1\n',
    refusedBy: ['lint'],
    saying: /noDefaultExport/,
  },
  {
    what: 'everything is re-exported',
    path: forecast,
    text: "export * from './index.ts'\n",
    refusedBy: ['lint'],
    saying: /noReExportAll/,
  },
  {
    what: 'a promise nobody waits for',
    path: 'adapters/mail/src/planted.ts',
    text: 'async function send(): Promise<void> {}\nexport function planted() {\n  send()\n}\n',
    refusedBy: ['lint'],
    saying: /noFloatingPromises/,
  },
  {
    what: 'printing',
    path: 'adapters/mail/src/planted.ts',
    text: "export const planted = () => console.log('x')\n",
    refusedBy: ['lint'],
    saying: /noConsole/,
  },
  {
    what: 'any',
    path: forecast,
    text: 'export const planted = (value: any) => value\n',
    refusedBy: ['lint', 'sizes'],
    saying: /noExplicitAny|`any` in code: 1/,
  },
  {
    what: 'a wish that it is there',
    path: forecast,
    text: 'export const planted = (value?: number) => value!\n',
    refusedBy: ['lint', 'sizes'],
    saying: /noNonNullAssertion|`!` in code: 1/,
  },
  {
    what: "formatting of one's own",
    path: forecast,
    text: 'export const planted = "x";\n',
    refusedBy: ['lint'],
    saying: /format/,
  },
]

const lines = (count: number, line: string) => `${line}\n`.repeat(count)

const sizes: Violation[] = [
  {
    what: 'a file of 401 lines',
    path: forecast,
    text: lines(401, '// line'),
    refusedBy: ['sizes'],
    saying: /401 lines; no file/,
  },
  {
    what: 'a function of 81 lines',
    path: forecast,
    text: `export function planted() {\n${lines(79, '  //')}}\n`,
    refusedBy: ['sizes'],
    saying: /function of 81 lines/,
  },
  {
    what: 'a closure of 81 lines in a test',
    path: 'domain/forecast/src/planted.test.ts',
    text: `const planted = () => {\n${lines(79, '  //')}}\ntest('x', () => planted())\n`,
    refusedBy: ['sizes'],
    saying: /function of 81 lines/,
  },
  {
    what: 'one file in five too long',
    path: forecast,
    text: lines(151, '// line'),
    also: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`domain/forecast/src/planted-${name}.ts`, lines(151, '// line')]),
    ),
    refusedBy: ['sizes'],
    saying: /one in ten files/,
  },
  {
    what: 'a cast',
    path: forecast,
    text: 'export const planted = 1 as number\n',
    refusedBy: ['sizes'],
    saying: /`as` .* in code: 2/,
  },
  {
    what: 'a silenced linter',
    path: forecast,
    text: '// biome-ignore lint/style/useConst: planted\nexport const planted = 1\n',
    refusedBy: ['sizes'],
    saying: /silence the linter/,
  },
  {
    what: 'a silenced compiler',
    path: forecast,
    text: '// @ts-expect-error planted\nexport const planted = 1\n',
    refusedBy: ['sizes'],
    saying: /silence the linter/,
  },
]

const cycles: Violation[] = [
  {
    what: 'two files import each other',
    path: forecast,
    text: "import { other } from './planted-other.ts'\nexport const planted = () => other()\n",
    also: {
      'domain/forecast/src/planted-other.ts':
        "import { planted } from './planted.ts'\nexport const other = (): unknown => planted\n",
    },
    refusedBy: ['imports'],
    saying: /in a circle: .*planted/,
  },
  {
    what: 'two files know each other by type only',
    path: forecast,
    text: "import type { Other } from './planted-other.ts'\nexport type Planted = Other | null\n",
    also: {
      'domain/forecast/src/planted-other.ts':
        "import type { Planted } from './planted.ts'\nexport interface Other {\n  planted: Planted\n}\n",
    },
    refusedBy: ['imports'],
    saying: /in a circle: .*planted/,
  },
  {
    what: 'code that ships uses what is there for tests',
    path: forecast,
    text: "import { sample } from './testing/planted-sample.ts'\nexport const planted = sample\n",
    also: { 'domain/forecast/src/testing/planted-sample.ts': 'export const sample = 1\n' },
    refusedBy: ['imports'],
    saying: /for tests only/,
  },
  {
    what: 'a package shows a second door',
    path: 'domain/planted/package.json',
    text: '{ "name": "@roundtwo/planted", "exports": { ".": "./a.ts", "./b": "./b.ts" } }\n',
    also: { 'package.json': '{ "workspaces": ["domain/*"] }\n' },
    refusedBy: ['imports'],
    saying: /and nothing else/,
  },
]

const others: Violation[] = [
  {
    what: 'a rule without a test',
    path: 'domain/forecast/SPEC.md',
    text: '# Odds\n\n- **OD1** Doubling doubles.\n',
    refusedBy: ['specification'],
    saying: /SPEC\.md:3 .* no test .* OD1/,
  },
  {
    what: 'a test of a rule that is gone',
    path: 'domain/forecast/src/planted.test.ts',
    text: "test('OD1 doubles', () => {})\ntest('OD2 halves', () => {})\n",
    also: { 'domain/forecast/SPEC.md': '- **OD1** Doubling doubles.\n' },
    refusedBy: ['specification'],
    saying: /names rule OD2/,
  },
  {
    what: 'a path of a machine',
    path: 'ui/notes.md',
    text: ['see /', 'home/me/x\n'].join(''),
    refusedBy: ['names'],
    saying: /notes\.md:1 .*machine/,
  },
  {
    what: 'the address of a registry',
    path: 'ui/notes.md',
    text: ['https://', 'registry.example.org/\n'].join(''),
    refusedBy: ['names'],
    saying: /registry/,
  },
  {
    what: 'a file name that fits anything',
    path: 'ui/src/utils.ts',
    text: 'export const planted = 1\n',
    refusedBy: ['names'],
    saying: /fits anything/,
  },
  {
    what: 'a file name in capitals',
    path: 'ui/src/PlantedPart.tsx',
    text: 'export const planted = 1\n',
    refusedBy: ['names'],
    saying: /lower case/,
  },
  {
    what: 'a file that cannot be read',
    path: forecast,
    text: 'export const = 1\n',
    refusedBy: ['syntax', 'compiler', 'lint'],
    saying: /./,
  },
]

const reading = 'domain/reading/src/planted.ts'
const readingTests = 'domain/reading/src/planted.test.ts'
const words = (count: number) => Array.from({ length: count }, (_, index) => 'abcdefghij'.slice(index, index + 2))

const budgets: Violation[] = [
  {
    what: 'text and reading together of 9,001 lines',
    path: reading,
    text: lines(5_001, '// line'),
    also: { 'domain/text/src/planted.ts': lines(4_000, '// line'), [readingTests]: lines(9_001, '// line') },
    refusedBy: ['budgets'],
    saying: /9001 lines of source; the budget is 9000$/,
  },
  {
    what: 'one line of source more than of tests',
    path: reading,
    text: lines(41, '// line'),
    also: { [readingTests]: lines(40, '// line') },
    refusedBy: ['budgets'],
    saying: /40 lines of tests for 41 of source/,
  },
  {
    what: '401 regular expressions, in whichever way they are made',
    path: reading,
    text: [
      'export const planted = [',
      lines(197, '/a/,'),
      lines(100, "new RegExp('b'),"),
      lines(100, "RegExp('c'),"),
      '  new RegExp([String.raw`d`, String.raw`e`, String.raw`f`].join("|")),\n  String.raw`g`,\n]\n',
    ].join('\n'),
    also: { [readingTests]: lines(500, '// line') },
    refusedBy: ['budgets'],
    saying: /401 regular expressions; the budget is 400$/,
  },
  ...[
    ['a literal', `/${'a'.repeat(121)}/`],
    ['a string', `new RegExp('${'a'.repeat(121)}')`],
    ['a template', `RegExp(\`${'a'.repeat(121)}\${1}\`)`],
    ['one piece of several', `RegExp([String.raw\`a\`, String.raw\`${'a'.repeat(121)}\`].join('|'))`],
  ].map(
    ([what, code]): Violation => ({
      what: `a regular expression of 121 characters: ${what}`,
      path: reading,
      text: `export const planted = ${code}\n`,
      refusedBy: ['budgets'],
      saying: /planted\.ts:1 {2}a regular expression of 121 characters/,
    }),
  ),
  ...[
    ['at its top', `/${words(7).join('|')}/u`],
    ['in a group', `/\\d (?:${words(7).join('|')}) x/`],
    ['in a named group', `/(?<day>${words(7).join('|')})/`],
    ['with endings', `/\\b(?:${words(7).join('s?|')}(?:day)?)\\b/`],
    ['after a bracket in a class', `/[|)(\\]]+(${words(7).join('|')})/`],
    ['in a string', `new RegExp('${words(7).join('|')}', 'u')`],
    ['in a piece', `String.raw\`${words(7).join('|')}\``],
  ].map(
    ([what, code]): Violation => ({
      what: `seven words listed in a pattern: ${what}`,
      path: reading,
      text: `export const planted = ${code}\n`,
      refusedBy: ['budgets'],
      saying: /planted\.ts:1 {2}a list of 7 words/,
    }),
  ),
  ...['ui/src/planted.tsx', 'testing/src/planted.ts', 'domain/forecast/src/planted.test.ts'].map(
    (path): Violation => ({
      what: `a line of 141 characters in ${path}`,
      path,
      text: `\n// ${'a'.repeat(138)}\n`,
      refusedBy: ['budgets'],
      saying: /planted.*:2 {2}a line of 141 characters/,
    }),
  ),
]

export const violations: Violation[] = [
  ...upward,
  ...outside,
  ...hidden,
  ...renamed,
  ...cycles,
  ...surroundings,
  ...types,
  ...style,
  ...sizes,
  ...budgets,
  ...others,
]
