import { parse, type SourceFile } from '@roundtwo/tools'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMutants, mutated, operators, sampleOf, seeded } from './find-mutants.ts'

const fileOf = (text: string): SourceFile => ({
  path: 'planted.ts',
  text,
  isTest: false,
  package: undefined,
})
const texts = (code: string) => {
  const file = fileOf(code)
  return findMutants(file).map((mutant) => mutated(file.text, mutant))
}

describe('the faults of a file', () => {
  test.each([
    ['a < b', ['a >= b', 'a <= b']],
    ['a === b', ['a !== b']],
    ['a && b', ['a || b']],
    ['a + b', ['a - b']],
    ['f(true)', ['f(false)']],
    ["f('x')", ["f('')"]],
    ["f('')", ["f('mutated')"]],
    ['f(`x y`)', ['f(``)']],
    ['f(7)', ['f(8)']],
    ['() => a', ['() => (undefined)']],
    ['function f() { return a }', ['function f() { return undefined }']],
    ['if (a) b()', ['if (!(a)) b()']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['a.filter(b)', ['a']],
    ['a.map(b)', ['[]']],
    ['a.some(b)', ['a.every(b)']],
    ['/a+b*c?/', ['/a*b*c?/', '/a+b+c?/', '/a+b*c/']],
    ['/a{2}b{2,}c{2,2}/', ['/a{3}b{2,}c{2,2}/', '/a{2}b{3,}c{2,2}/', '/a{2}b{2,}c{3,3}/']],
    ['String.raw`\\d+`', ['String.raw`\\d*`', 'String.raw``']],
  ])('%s', (code, expected) => {
    expect(texts(code).sort()).toEqual(expected.toSorted())
  })

  test.each([
    "import { a } from 'b'",
    "export { a } from 'b'",
    "type A = 'b' | 7 | true",
    "interface A { b: 'c' }",
    "let a: 'b' | 'c'",
    'a ?? 0',
    '/[+*?]\\+(?:a)(?=b)/',
    '// a < b',
  ])('none in %s', (code) => {
    expect(texts(code)).toEqual([])
  })

  test('each differs from what stood there and can be read', () => {
    const pieces = ['a < b', `f(\`x\${a + 1}y\`)`, 'if (a || !b) { c.slice(1) }', '/x{1,3}?[a+]y/u', "d['e'] -= 2"]
    const code = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((lines) => lines.join(';\n'))
    fc.assert(
      fc.property(code, (text) => {
        for (const other of texts(text)) {
          expect(other).not.toBe(text)
          expect(parse(fileOf(other)).errors).toEqual([])
        }
      }),
    )
  })
})

describe('the sample', () => {
  const mutants = findMutants(
    fileOf(Array.from({ length: 40 }, (_, index) => `if (a${index} < ${index}) f('x', true)`).join('\n')),
  )

  test('follows from its seed, holds nothing twice and is as large as asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 300 }), (seed, count) => {
        const sample = sampleOf(mutants, count, seed)
        expect(sample).toEqual(sampleOf(mutants, count, seed))
        expect(new Set(sample).size).toBe(Math.min(count, mutants.length))
      }),
    )
  })

  test('gives each operator its turn', () => {
    const present = operators.filter((operator) => mutants.some((mutant) => mutant.operator === operator))
    const sample = sampleOf(mutants, present.length * 5, 1)
    for (const operator of present) expect(sample.filter((mutant) => mutant.operator === operator)).toHaveLength(5)
  })

  test('another seed takes others', () => {
    expect(sampleOf(mutants, 20, 1)).not.toEqual(sampleOf(mutants, 20, 2))
  })

  test('chance is spread evenly', () => {
    const chance = seeded(3)
    const draws = Array.from({ length: 10_000 }, chance)
    for (const tenth of [0, 3, 9]) {
      const share = draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length
      expect(Math.abs(share - 0.1)).toBeLessThan(0.02)
    }
  })
})
