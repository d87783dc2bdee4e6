import { readFileSync } from 'node:fs'
import type { DocumentText, SourceFile } from '@roundtwo/operations'
import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { createDocuments } from './create-documents.ts'
import type { DocumentLimits } from './limits.ts'
import { printedCvs } from './testing/cv-pages.ts'

const file = (bytes: Uint8Array | string, name = 'file', mediaType: string | null = null): SourceFile => ({
  name,
  mediaType,
  bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes,
})

const read = async (source: SourceFile, limits: Partial<DocumentLimits> = {}): Promise<DocumentText> => {
  const outcome = await createDocuments(limits).read(source)
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.value
}

const refused = async (source: SourceFile, limits: Partial<DocumentLimits> = {}): Promise<string> => {
  const outcome = await createDocuments(limits).read(source)
  if (outcome.ok) return 'ok'
  expect(outcome.message).toMatch(/^[A-Z].{20,220}\.$/)
  return outcome.code
}

const texts = ({ lines }: DocumentText): string[] => lines.map(({ text }) => text)

describe('PDF', () => {
  test('is read whatever it is called', async () => {
    const { bytes } = (await printedCvs[0]?.print()) ?? { bytes: new Uint8Array() }
    const result = await read(file(bytes, 'cv.txt', 'text/plain'))
    expect(result.kind).toBe('pdf')
    expect(texts(result)).toContain('Isla MacRae')
  })

  test('printed by a browser keeps bullets that were drawn as shapes, and its columns', async () => {
    const bytes = readFileSync(new URL('./testing/browser-printed-sidebar.pdf', import.meta.url))
    const lines = texts(await read(file(new Uint8Array(bytes))))
    expect(lines).toContain('- QGIS and ArcGIS')
    expect(lines).toContain('- Replaced forty gauges without a day of lost data')
    expect(lines).toContain('Senior Hydrologist\tJan 2020 – Present')
    expect(lines.indexOf('Offshore safety training, 2021')).toBeLessThan(lines.indexOf('Ida Nordby'))
  })

  test('printed by a browser with dates at the left reads each date before what it dates', async () => {
    const bytes = readFileSync(new URL('./testing/browser-printed-labels.pdf', import.meta.url))
    const lines = texts(await read(file(new Uint8Array(bytes)))).filter(Boolean)
    expect(lines.slice(3, 5)).toEqual(['2019 – heden', 'Teamleider logistiek, Houtvest BV'])
    expect(lines.slice(-3)).toEqual(['Opleiding', '2010 – 2014', 'HBO Logistics Management, Hogeschool Rotterdam'])
  })

  test('of many pages is read as far as the limit, and says so', async () => {
    const document = await PDFDocument.create()
    for (let page = 1; page <= 12; page++)
      document.addPage([300, 300]).drawText(`This is sheet ${'abcdefghijkl'[page - 1]}`, { x: 50, y: 150 })
    const result = await read(file(await document.save()), { pages: 3 })
    expect(texts(result).filter(Boolean)).toHaveLength(3)
    expect(result.passedOver).toEqual(['pages 4 to 12: only the first 3 are read'])
  })

  test('without text is a picture of a page', async () => {
    const document = await PDFDocument.create()
    document.addPage().drawRectangle({ x: 10, y: 10, width: 100, height: 100 })
    expect(await refused(file(await document.save()))).toBe('no-text-found')
  })

  test('locked with a password is refused', async () => {
    const encryption = `<< /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>',
      encryption,
    ]
    const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
    const pdf = `%PDF-1.4\n${body}trailer << /Root 1 0 R /Encrypt 4 0 R /ID [(a) (a)] /Size 5 >>\nstartxref\n0\n%%EOF`
    expect(await refused(file(pdf))).toBe('file-encrypted')
  })

  test.each(['%PDF-1.7\nnothing of a PDF', `%PDF-1.4\n${'\x80\x00('.repeat(50_000)}`])(
    'that is damaged is refused',
    async (content) => {
      expect(await refused(file(content))).toBe('file-damaged')
    },
  )

  test('that takes too long is given up', async () => {
    const { bytes } = (await printedCvs[0]?.print()) ?? { bytes: new Uint8Array() }
    expect(await refused(file(bytes), { milliseconds: 1 })).toBe('file-damaged')
  })
})

const wordFile = async (): Promise<Uint8Array> => {
  const cell = (...words: string[]): TableCell => new TableCell({ children: words.map((text) => new Paragraph(text)) })
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Isla MacRae & Co, isla@example.org')] }) },
        children: [
          new Paragraph({ text: 'Curriculum Vitae', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Experience', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun({ text: 'Ward Sister', bold: true })] }),
          new Paragraph({
            children: [
              new TextRun('Kelvin Bridge Infirmary'),
              new TextRun({ children: ['\t'] }),
              new TextRun('2019 – 2021'),
            ],
          }),
          new Paragraph({ text: 'Led fourteen nurses', bullet: { level: 0 } }),
          new Table({
            rows: [new TableRow({ children: [cell('BSc Nursing'), cell('Stirling'), cell('2014')] })],
          }),
          new Table({
            rows: [new TableRow({ children: [cell('Skills', 'Triage'), cell('Languages', 'Polish')] })],
          }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

describe('Word', () => {
  test('gives headings, list items, table rows, layout cells and the page header', async () => {
    const result = await read(file(await wordFile(), 'cv.docx'))
    expect(result.kind).toBe('docx')
    expect(texts(result)).toEqual([
      ...[
        'Isla MacRae & Co, isla@example.org',
        'Curriculum Vitae',
        'Experience',
        'Ward Sister',
        'Kelvin Bridge Infirmary\t2019 – 2021',
      ],
      ...['- Led fourteen nurses', 'BSc Nursing\tStirling\t2014', 'Skills', 'Triage', 'Languages', 'Polish'],
    ])
    expect(result.lines.filter(({ heading }) => heading).map(({ text }) => text)).toEqual([
      'Curriculum Vitae',
      'Experience',
      'Ward Sister',
    ])
  })

  test.each([
    ['half of it', async () => (await wordFile()).slice(0, 3000)],
    [
      'one with a document type',
      async () => zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
    ],
    [
      'one nested without end',
      async () =>
        zipSync({
          'word/document.xml': strToU8('<w:p>'.repeat(100_000)),
          '[Content_Types].xml': strToU8('<x/>'),
        }),
    ],
  ])('damaged, as %s, is refused', async (_, make) => {
    expect(await refused(file(await make(), 'cv.docx'))).toBe('file-damaged')
  })
})

describe('archives', () => {
  test('of LinkedIn give their tables and name what was passed over', async () => {
    const archive = zipSync({
      'Basic_Export/Positions.csv': strToU8(
        'Company Name,Title,Description\r\n"Loch, View",Nurse,"two\nlines, ""quoted"""\r\n',
      ),
      'Basic_Export/Email Addresses.csv': strToU8('Email Address,Primary\nisla@example.org,Yes\n'),
      'Basic_Export/messages.csv': strToU8('secret'),
    })
    const result = await read(file(archive, 'export.zip'))
    expect(result.kind).toBe('linkedin-archive')
    expect(result.tables).toEqual({
      Positions: [{ 'Company Name': 'Loch, View', Title: 'Nurse', Description: 'two\nlines, "quoted"' }],
      'Email Addresses': [{ 'Email Address': 'isla@example.org', Primary: 'Yes' }],
    })
    expect(result.passedOver).toEqual(['Basic_Export/messages.csv'])
  })

  test('of any other kind are of unknown type', async () => {
    expect(await refused(file(zipSync({ 'a.txt': strToU8('a') })))).toBe('file-type-unknown')
    expect(await refused(file(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })))).toBe('file-type-unknown')
    expect(await refused(file(zipSync({ 'inner.zip': zipSync({ 'Positions.csv': strToU8('a') }) })))).toBe(
      'file-type-unknown',
    )
  })

  test('that would unpack to very much are not opened', async () => {
    const zeros = new Uint8Array(30_000_000)
    expect(await refused(file(zipSync({ 'word/document.xml': zeros })))).toBe('file-damaged')
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`${index}.csv`, strToU8('a')]))
    expect(await refused(file(zipSync(many, { level: 0 })))).toBe('file-damaged')
  })

  test('that lie about how much they hold are stopped', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(3_000_000) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const directory = view.getUint32(bytes.length - 6, true)
    // 24 bytes into the directory's entry stands the unpacked size.
    view.setUint32(directory + 24, 1000, true)
    expect(await refused(file(bytes, 'cv.docx'))).toBe('file-damaged')
  })
})

describe('what cannot be read is refused in a clear sentence', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['white space', strToU8(' \n\t '), 'empty-file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'file-type-unknown'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'file-type-unknown'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'file-type-unknown'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'file-type-unknown'],
    ['rich text', strToU8('{\\rtf1 hello}'), 'file-type-unknown'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251), 'file-type-unknown'],
    ['marks without words', strToU8('--- *** ---'), 'no-text-found'],
    ['a page without words', strToU8('<html><body><script>var words</script></body></html>'), 'no-text-found'],
  ])('%s', async (_, bytes, code) => {
    expect(await refused(file(bytes))).toBe(code)
  })

  test('50 MB are refused by their size alone', async () => {
    expect(await refused(file(new Uint8Array(50 * 1024 * 1024), 'cv.pdf'))).toBe('file-too-large')
  })
})

describe('characters', () => {
  const bytesOf = (...codes: number[]): Uint8Array => new Uint8Array(codes)
  test.each([
    ['UTF-8', strToU8('Größe')],
    ['UTF-8 with its mark', bytesOf(0xef, 0xbb, 0xbf, ...strToU8('Größe'))],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from('\ufeffGröße', 'utf16le'))],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from('\ufeffGröße', 'utf16le').swap16())],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('Größe', 'utf16le'))],
    ['Windows-1252', bytesOf(0x47, 0x72, 0xf6, 0xdf, 0x65)],
  ])('in %s are told', async (_, bytes) => {
    expect(texts(await read(file(bytes)))).toEqual(['Größe'])
  })

  test.each([
    ['BEGIN:VCALENDAR\r\nVERSION:2.0', 'calendar'],
    ['Message-ID: <a@b>\r\nFrom: a@b.io\r\nTo: c@d.io\r\nSubject: Interview\r\n\r\nHello', 'mail'],
    ['{"basics": {"name": "Isla"}}', 'json'],
    ['From: Glasgow\nTo: Stirling\nA day out', 'text'],
    ['{ this is no JSON', 'text'],
    ['<!-- saved --><!doctype html><p>Hello</p>', 'html'],
  ])('%j is of kind %s', async (content, kind) => {
    expect((await read(file(content))).kind).toBe(kind)
  })

  test('of Markdown lose their marks', async () => {
    const result = await read(
      file(
        '# Isla MacRae\n\n**Nurse** at [Loch View](https://example.org)\n* one\n+ two\n\n| a | b |\n|---|---|\n| c | d |\n',
        'cv.md',
      ),
    )
    expect(texts(result).filter(Boolean)).toEqual([
      'Isla MacRae',
      'Nurse at Loch View (https://example.org)',
      '- one',
      '- two',
      'a\tb',
      'c\td',
    ])
    expect(result.lines[0]?.heading).toBe(true)
  })

  test('of plain text keep their empty lines, and headings by underline or capitals are told', async () => {
    const result = await read(file('Isla\n====\n\nWORK HISTORY\n• one\n'))
    expect(result.lines.filter(({ heading }) => heading).map(({ text }) => text)).toEqual(['Isla', 'WORK HISTORY'])
    expect(texts(result)).toEqual(['Isla', '', 'WORK HISTORY', '- one', ''])
  })
})
