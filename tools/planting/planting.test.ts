import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownChecks, runOwnChecks } from '../check/own-checks.ts'
import { compilers, lint, runProgram } from '../check/programs.ts'
import { readWorkspace } from '../check/workspace.ts'
import { lowerCeilings } from '../sizes/check-sizes.ts'
import { clear, layScaffold, plant } from './scaffold.ts'
import { type Layer, type Violation, violations } from './violations.ts'

let top = ''

beforeAll(() => {
  top = layScaffold()
}, 60_000)

afterAll(() => clear(top))

/** What one layer says against the tree as it stands; nothing when it is content. */
async function complaintsOf(layer: Layer, path: string): Promise<string> {
  const workspace = readWorkspace(top)
  const own = ownChecks[layer]
  if (own)
    return runOwnChecks(workspace, [layer])
      .map(({ output }) => output)
      .join('\n')
  const programs = layer === 'lint' ? [lint(top)] : compilers(workspace).filter(isNearest(path))
  const outcomes = await Promise.all(programs.map((program) => runProgram(top, program)))
  return outcomes
    .filter(({ ok }) => !ok)
    .map(({ output }) => output)
    .join('\n')
}

/** The compiler's settings that a file is under: its package's own, or else the repository's. */
function isNearest(path: string): (program: { parameters: string[] }) => boolean {
  const folder = path.split('/src/')[0] ?? ''
  const own = `${folder}/tsconfig.json`
  const wanted = existsSync(join(top, own)) ? own : 'tsconfig.json'
  return ({ parameters }) => parameters.includes(wanted)
}

async function whilePlanted({ path, text, also = {} }: Violation, work: () => Promise<void>) {
  const planted = { ...also, [path]: text }
  const before = Object.keys(planted).map((name) => {
    const file = join(top, name)
    return { name, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined }
  })
  for (const [name, content] of Object.entries(planted)) plant(top, name, content)
  try {
    await work()
  } finally {
    for (const { name, text: original } of before) {
      if (original === undefined) rmSync(join(top, name))
      else plant(top, name, original)
    }
    for (const folder of ['domain/planted', dirname(path)]) {
      if (folder.endsWith('planted')) rmSync(join(top, folder), { recursive: true, force: true })
    }
  }
}

describe('the tree without a violation', () => {
  test('passes every check written here', () => {
    const refusals = runOwnChecks(readWorkspace(top)).filter(({ ok }) => !ok)
    expect(refusals).toEqual([])
  })

  test('passes the linter and the compiler, as a whole and package by package', async () => {
    const programs = [lint(top), ...compilers(readWorkspace(top))]
    expect(programs).toHaveLength(7)
    for (const program of programs) {
      expect(await runProgram(top, program)).toMatchObject({ ok: true })
    }
  }, 60_000)
})

describe('the ceilings of waivers', () => {
  const ceilings = (as: number) => {
    const none = { any: 0, as: 0, nonNull: 0, lint: 0 }
    return { code: { ...none, as }, tests: none }
  }

  test.each([
    { written: 5, afterwards: 1 },
    { written: 0, afterwards: 0 },
  ])('$written for the one that is there becomes $afterwards', async ({ written, afterwards }) => {
    const path = 'tools/sizes/ceilings.json'
    const planting = { what: '', path, text: JSON.stringify(ceilings(written)), refusedBy: [], saying: /./ }
    await whilePlanted(planting, async () => {
      lowerCeilings(readWorkspace(top))
      expect(JSON.parse(readFileSync(join(top, path), 'utf8'))).toEqual(ceilings(afterwards))
    })
  })
})

describe('what is refused', () => {
  for (const violation of violations) {
    test(`${violation.what}: by ${violation.refusedBy.join(' and ')}`, async () => {
      await whilePlanted(violation, async () => {
        const said = await Promise.all(violation.refusedBy.map((layer) => complaintsOf(layer, violation.path)))
        for (const complaint of said) expect(complaint).not.toBe('')
        expect(said.join('\n')).toMatch(violation.saying)
      })
    }, 60_000)
  }
})

describe('what is allowed', () => {
  const manyTests = { 'domain/text/src/planted.test.ts': '// line\n'.repeat(9_000) }
  const allowed: [what: string, path: string, text: string, also?: Record<string, string>][] = [
    [
      'a test may use Node and the test runner',
      'domain/forecast/src/planted.test.ts',
      "import { readFileSync } from 'node:fs'\nimport { test } from 'vitest'\ntest('x', () => readFileSync)\n",
    ],
    [
      'a test may use what testing offers',
      'adapters/mail/src/planted.test.ts',
      "import { noStore } from '@roundtwo/testing'\nexport const planted = noStore\n",
    ],
    [
      'a test may last long when only its callback is long',
      'ui/src/planted.test.ts',
      `test('x', () => {\n${'  //\n'.repeat(90)}})\n`,
    ],
    [
      'a function may be long when all it holds is tests',
      'testing/src/planted.ts',
      `export function planted() {\n  test('x', () => {})\n${'  //\n'.repeat(90)}}\n`,
    ],
    [
      'a date may be made from a number',
      'domain/forecast/src/planted.ts',
      'export const planted = (at: number) => new Date(at)\n',
    ],
    [
      'a word in a string or a comment is no import',
      'domain/forecast/src/planted.ts',
      "// import '@roundtwo/store'\nexport const planted = \"import '@roundtwo/store'; Date.now()\"\n",
    ],
    [
      'a field may be called like something of the browser',
      'domain/forecast/src/planted.ts',
      'export const planted = (a: { Math: { random: number } }) => a.Math.random\n',
    ],
    ['a constant may be declared as such', 'domain/forecast/src/planted.ts', "export const planted = ['a'] as const\n"],
    [
      'the types of operations may be known to testing',
      'testing/src/planted.ts',
      "import { type Store } from '@roundtwo/operations'\nexport type Planted = Store\n",
    ],
    [
      'six words may stand side by side in a pattern, and any number of letters and numbers',
      'domain/text/src/planted.ts',
      'export const planted = [/\\b(?:ab|cd|ef|gh|ij|kl)\\b/, /a|b|c|d|e|f|g|h/, /(1|2|3|4|5|6|7)(ab|cd|ef)|ab|cd|ef/]\n',
      manyTests,
    ],
    [
      'words may be listed in a test, and in a set',
      'domain/text/src/planted.test.ts',
      "export const planted = [/ab|cd|ef|gh|ij|kl|mn/, new Set('ab|cd|ef|gh|ij|kl|mn'.split('|'))]\n",
    ],
    [
      'a pattern may have 120 characters and a line 140',
      'domain/text/src/planted.ts',
      `export const planted =\n  /${'a'.repeat(120)}/\n// ${'a'.repeat(137)}\n`,
      manyTests,
    ],
  ]
  for (const [what, path, text, also = {}] of allowed) {
    test(what, async () => {
      await whilePlanted({ what, path, text, also, refusedBy: [], saying: /./ }, async () => {
        expect(runOwnChecks(readWorkspace(top)).filter(({ ok }) => !ok)).toEqual([])
      })
    })
  }
})
