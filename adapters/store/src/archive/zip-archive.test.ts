import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createZipArchive } from './zip-archive.ts'

const archive = createZipArchive()
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const original = (name: string, text: string) => {
  const bytes = strToU8(text)
  return { digest: digestOf(bytes), name, bytes }
}
const unpacked = (bytes: Uint8Array) => {
  const result = archive.unpack(bytes)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const refusal = (bytes: Uint8Array, of = archive) => {
  const result = of.unpack(bytes)
  return result.ok ? 'accepted' : result.message
}
const json = { 'roundtwo.json': strToU8('{}') }

describe('packing', () => {
  test('gives the same bytes for the same content, whatever the order of the originals', () => {
    const [one, other] = [original('a.pdf', 'one'), original('b.pdf', 'other')]
    expect(archive.pack('{}', [one, other])).toEqual(archive.pack('{}', [other, one]))
  })

  test('is undone by unpacking, for any text, names and bytes', () => {
    const anyOriginal = fc.tuple(fc.string({ unit: 'binary' }), fc.uint8Array())
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(anyOriginal, { maxLength: 4 }), (text, files) => {
        const document = JSON.stringify(text)
        const originals = new Map(files.map(([name, bytes]) => [digestOf(bytes), { name, bytes }]))
        const listed = [...originals].map(([digest, file]) => ({ digest, ...file }))
        const back = unpacked(archive.pack(document, listed))
        expect(back.document).toBe(document)
        expect(new Map(listed.map(({ digest, bytes }) => [digest, bytes]))).toEqual(back.originals)
      }),
    )
  })

  test.each([
    ['../../etc/passwd', '.._.._etc_passwd'.replace(/^[.]+/, '')],
    ['CV <final>.pdf', 'CV _final_.pdf'],
    ['.hidden', 'hidden'],
    ['a\u202Efdp.exe\0', 'a_fdp.exe_'],
    ['', 'document'],
    ['...', 'document'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(76)}.pdf`],
  ])('makes of the name %j a plain one', (name, plain) => {
    const file = original(name, 'x')
    expect(Object.keys(unzipSync(archive.pack('{}', [file])))).toContain(`documents/${file.digest}-${plain}`)
  })
})

describe('unpacking', () => {
  test('takes bare JSON as an archive without originals, with a byte order mark or without', () => {
    expect(unpacked(strToU8('\uFEFF{"a":1}'))).toEqual({ document: '{"a":1}', originals: new Map() })
  })

  test('passes over what systems add when they pack a folder', () => {
    const zip = zipSync({ ...json, 'documents/': new Uint8Array(), '__MACOSX/._roundtwo.json': strToU8('x') })
    expect(unpacked(zip).document).toBe('{}')
  })

  test.each([
    '../roundtwo.json',
    '/etc/passwd',
    'documents/../../x',
    `documents/${'a'.repeat(64)}-../x`,
    `documents/${'a'.repeat(64)}-..\\x`,
    'C:\\x',
    '__proto__',
    'documents/cv.pdf',
  ])('refuses an entry named %j', (name) => {
    const zip = zipSync({ ...json, ['x'.repeat(name.length)]: strToU8('x') })
    const text = Buffer.from(zip).toString('latin1').replaceAll('x'.repeat(name.length), name)
    expect(refusal(Buffer.from(text, 'latin1'))).toContain('that no export has')
  })

  test('refuses a bomb before it takes room', () => {
    const bomb = zipSync({ ...json, [`documents/${'a'.repeat(64)}-x`]: new Uint8Array(3_000_000) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(refusal(bomb, createZipArchive({ entries: 10, size: 1_000_000 }))).toContain('too large')
  })

  test('refuses too many files', () => {
    const many: Record<string, Uint8Array> = { ...json }
    for (let count = 10; count < 30; count += 1) many[`documents/${String(count).repeat(32)}-x`] = strToU8('x')
    expect(refusal(zipSync(many), createZipArchive({ entries: 10, size: 1_000_000 }))).toContain('more than 10')
  })

  test('refuses entries that share their bytes, so that a small file cannot stand for a large one', () => {
    const names = ['a', 'b', 'c', 'd'].map((letter) => `documents/${letter.repeat(64)}-x`)
    const stored = new Uint8Array(5000).fill(65)
    const files = Object.fromEntries(names.map((name, place) => [name, place === 0 ? stored : new Uint8Array(1)]))
    const zip = Buffer.from(zipSync({ ...json, ...files }, { level: 0 }))
    // Every entry of the directory is made to point at the first, large one.
    const places: number[] = []
    for (let at = zip.indexOf('PK\x01\x02'); at !== -1; at = zip.indexOf('PK\x01\x02', at + 4)) places.push(at)
    const large = places.find((at) => zip.readUInt32LE(at + 20) === 5000) ?? 0
    for (const at of places.slice(1)) {
      for (const field of [20, 24, 42]) zip.writeUInt32LE(zip.readUInt32LE(large + field), at + field)
    }
    expect(refusal(zip)).toContain('lie over each other')
  })

  test('refuses a zip without the document, a cut one, an empty file’s worth of nothing and text that is not UTF-8', () => {
    expect(refusal(zipSync({}))).not.toBe('accepted')
    expect(refusal(zipSync({ [`documents/${'a'.repeat(64)}-x`]: strToU8('x') }))).toContain('no roundtwo.json')
    expect(refusal(archive.pack('{}', []).slice(0, -30))).toContain('cannot be unpacked')
    expect(refusal(strToU8('PK'))).toContain('cannot be unpacked')
    expect(refusal(Uint8Array.of(0x7b, 0xff, 0x7d))).toContain('UTF-8')
  })

  test('never gives another document when one byte is flipped', () => {
    const document = JSON.stringify({ text: 'What would you do first? '.repeat(20) })
    const packed = archive.pack(document, [])
    for (let place = 0; place < packed.length; place += 1) {
      const flipped = packed.slice()
      flipped[place] = (flipped[place] ?? 0) ^ 0x41
      const result = archive.unpack(flipped)
      // A first byte that is not a zip's makes it bare text, which then is no JSON.
      if (result.ok && place > 1) expect(result.value.document).toBe(document)
    }
  })
})
