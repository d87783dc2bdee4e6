import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentText } from '@roundtwo/operations'
import type { PDFPageProxy } from 'pdfjs-dist'
import { type DrawingCodes, drawnBullets } from './drawn-bullets.ts'
import type { DocumentLimits } from './limits.ts'
import type { PageItem, PdfPage } from './reading-order/page-item.ts'
import { readingOrder } from './reading-order/reading-order.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'

const packageFolder = (): string => {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  return `${pathToFileURL(dirname(manifest)).href}/`
}

/** Everything PDF.js might fetch is in its package, named by path: it has no address to reach out to. */
const openOptions = (bytes: Uint8Array) => {
  const folder = decodeURIComponent(new URL(packageFolder()).pathname)
  return {
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    iccUrl: `${folder}iccs/`,
    wasmUrl: `${folder}wasm/`,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    // Font names, by which bold is told, come with the extra properties only.
    fontExtraProperties: true,
    // No picture is decoded: one pixel is the most that is allowed.
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
  }
}

const boldName = /bold|black|heavy|semib|demi(?!urge)|-bd\b|cmb|sfbx|\bbx\d/i

/** Fonts have names only once the page's drawing was interpreted. */
const boldFonts = (page: PDFPageProxy, names: string[]): Set<string> =>
  new Set(
    names.filter((name) => {
      if (!page.commonObjs.has(name)) return false
      const font = page.commonObjs.get(name) as { name?: unknown; bold?: unknown; black?: unknown } | null
      return font?.bold === true || font?.black === true || boldName.test(String(font?.name ?? ''))
    }),
  )

const itemsOf = async (page: PDFPageProxy, number: number, codes: DrawingCodes): Promise<PdfPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: false })
  // A page whose drawing is damaged still has its words.
  const drawing = await page.getOperatorList().catch(() => undefined)
  const bold = boldFonts(page, Object.keys(content.styles))
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = transform as number[]
  const items = content.items.flatMap((item): PageItem[] => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as number[]
    const across = [va * a + vc * b, vb * a + vd * b]
    const up = [va * c + vc * d, vb * c + vd * d]
    return [
      {
        text: item.str,
        left: va * e + vc * f + ve,
        baseline: vb * e + vd * f + vf,
        width: item.width,
        size: Math.hypot(up[0] ?? 0, up[1] ?? 0),
        bold: bold.has(item.fontName),
        rotated: Math.abs(across[1] ?? 0) > Math.abs(across[0] ?? 0) * 0.1 || (across[0] ?? 0) < 0,
      },
    ]
  })
  const bullets = drawing === undefined ? [] : drawnBullets(drawing, codes, transform as number[], items)
  return { number, width, height, items: [...items, ...bullets] }
}

const openingRefusal = (error: unknown): Refusal => {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException')
    return refusal(
      'file-encrypted',
      'This PDF is locked with a password. Save a copy without the password and try again.',
    )
  return refusal('file-damaged', 'This PDF is damaged and cannot be read. Export or download it again.')
}

const noText =
  'This PDF holds only a picture of a page (a scan, perhaps) and no text. Export it as text from where it was written, or paste the words.'

/** The PDF's text in reading order. Call it in a thread of its own: hostile files can keep PDF.js busy. */
export const readPdf = async (bytes: Uint8Array, limits: DocumentLimits): Promise<DocumentText | Refusal> => {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument(openOptions(bytes))
  try {
    const document = await task.promise
    const read = Math.min(document.numPages, limits.pages)
    const pages: PdfPage[] = []
    for (let number = 1; number <= read; number++) {
      const page = await document.getPage(number)
      pages.push(await itemsOf(page, number, OPS))
      page.cleanup()
    }
    const lines = readingOrder(pages)
    if (!lines.some(({ text }) => /[\p{L}\d]/u.test(text))) return refusal('no-text-found', noText)
    const rest = document.numPages - read
    const passedOver = rest > 0 ? [`pages ${read + 1} to ${document.numPages}: only the first ${read} are read`] : []
    return { kind: 'pdf', lines, jobPostings: [], tables: {}, passedOver }
  } catch (error) {
    return openingRefusal(error)
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
