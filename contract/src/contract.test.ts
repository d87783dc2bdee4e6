import { InstantSchema } from '@roundtwo/model'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createClient, failures, operations } from './index.ts'

describe('the contract', () => {
  const all = Object.entries(operations)

  test.each(all)('%s is named for its verb and noun and says what it does', (key, { name, summary }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).toBe(key)
    expect(summary).toMatch(/^[A-Z].*\.$/)
  })

  test('names and aliases are unique', () => {
    const names = all.flatMap(([, { name, alias }]) => (alias ? [name, alias] : [name]))
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(all)('%s has only failures the table knows', (_key, { failures: codes }) => {
    for (const code of codes) expect(failures).toHaveProperty(code)
  })

  test.each(all)('%s can be described as JSON Schema', (_key, { input, output }) => {
    expect(z.toJSONSchema(input, { io: 'input' })).toHaveProperty('type', 'object')
    const { anyOf, ...whole } = z.toJSONSchema(output)
    for (const answer of anyOf ?? [whole]) expect(answer).toHaveProperty('type', 'object')
  })

  test.each(all)('%s names a field of its input as positional', (_key, { input, positional }) => {
    if (positional) expect(Object.keys(input.shape)).toContain(positional)
  })

  const changes = all.filter(([, { name }]) => /^(save|update)-/.test(name))
  test.each(changes)('%s leaves alone what is not given', (_key, { input }) => {
    const optional = Object.entries(input.shape).filter(([, schema]) => schema.isOptional())
    for (const [field, schema] of optional) {
      const filledIn = schema.safeParse(undefined).data
      expect(filledIn, `${field} becomes ${filledIn} by itself`).toBeUndefined()
    }
  })

  test('a client carries a call by the operation’s name', async () => {
    const sent: unknown[] = []
    const client = createClient(async (name, input) => {
      sent.push(name, input)
      return { ok: true, value: {} }
    })
    await client.getPlan({ id: 'x' })
    expect(sent).toEqual(['get-plan', { id: 'x' }])
  })
})

describe('moments at the door', () => {
  test('any offset becomes UTC', () => {
    expect(InstantSchema.parse('2026-12-02T10:30:00+01:00')).toBe('2026-12-02T09:30:00.000Z')
  })

  test('what is no moment is refused, not thrown', () => {
    for (const text of ['', 'tomorrow', '2026-13-01T00:00:00Z', '2026-12-02T10:30:00'])
      expect(InstantSchema.safeParse(text).success).toBe(false)
  })
})
