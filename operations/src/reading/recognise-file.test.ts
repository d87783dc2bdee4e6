import { instant, success, zoneNamed } from '@roundtwo/model'
import { expect, test } from 'vitest'
import type { DocumentText, Ports } from '../ports.ts'
import { recogniseFile } from './recognise-file.ts'

const mailOfInvitation =
  'We would like to invite you to a second interview on Tuesday 8 December 2026 at 10:30 with Priya Nair.'

/** Ports that read any file as these words, and count how often. */
const portsReading = (text: string, kind: DocumentText['kind'] = 'pdf') => {
  let count = 0
  const lines = text.split('\n').map((line) => ({ text: line, page: 1, heading: false }))
  const ports = {
    documents: {
      read: async () => {
        count += 1
        return success({ kind, lines, jobPostings: [], tables: {}, passedOver: [] })
      },
    },
    bytes: { fromBase64: () => new Uint8Array([1]), fromText: () => new Uint8Array([1]) },
    clock: () => instant('2026-11-22T08:00:00Z'),
    machineZone: () => zoneNamed('Europe/London'),
  } as unknown as Ports
  return { ports, times: () => count }
}

const file = { name: 'scan.pdf', mediaType: 'application/pdf', base64: 'eA==' }

test('a file is taken apart once, read as all it may be, and called what it looks most like', async () => {
  const { ports, times } = portsReading(mailOfInvitation)
  const read = await recogniseFile(ports, { file })
  expect(times()).toBe(1)
  expect(read).toMatchObject({ ok: true, value: { role: 'invitation' } })
  if (!read.ok) return
  expect(read.value.invitation?.start).toBe('2026-12-08T10:30:00.000Z')
  expect([read.value.posting, read.value.resume]).not.toContain(null)
})

test('where it is said what it is, it is read as that alone', async () => {
  const { ports, times } = portsReading(mailOfInvitation)
  const read = await recogniseFile(ports, { file, role: 'posting' })
  expect(times()).toBe(1)
  expect(read).toMatchObject({ ok: true, value: { role: 'posting', invitation: null, resume: null } })
})

test('what it cannot be is refused with the sentence of the reader', async () => {
  const { ports } = portsReading('{}', 'json')
  expect(await recogniseFile(ports, { file, role: 'invitation' })).toMatchObject({
    code: 'file-type-unknown',
    message: /JSON file/,
  })
  expect(await recogniseFile(ports, {})).toMatchObject({ code: 'nothing-given' })
})
