import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'

export interface Style {
  size?: number
  bold?: boolean
  /** Extra space between letters, in points. */
  spaced?: number
}

/** Sets CV-like pages: a cursor per column, words wrapped to the column's width. */
export class PageWriter {
  readonly document: PDFDocument
  private readonly regular: PDFFont
  private readonly heavy: PDFFont
  private page: PDFPage

  private constructor(document: PDFDocument, regular: PDFFont, heavy: PDFFont) {
    this.document = document
    this.regular = regular
    this.heavy = heavy
    this.page = document.addPage([595, 842])
  }

  static async open(serif = false): Promise<PageWriter> {
    const document = await PDFDocument.create()
    const regular = await document.embedFont(serif ? StandardFonts.TimesRoman : StandardFonts.Helvetica)
    const heavy = await document.embedFont(serif ? StandardFonts.TimesRomanBold : StandardFonts.HelveticaBold)
    return new PageWriter(document, regular, heavy)
  }

  nextPage(): void {
    this.page = this.document.addPage([595, 842])
  }

  /** One line with its baseline `down` points from the top. */
  at(left: number, down: number, text: string, style: Style = {}): void {
    const font = style.bold ? this.heavy : this.regular
    const size = style.size ?? 10
    if (style.spaced === undefined) {
      this.page.drawText(text, { x: left, y: 842 - down, size, font })
      return
    }
    let x = left
    for (const letter of text) {
      if (letter !== ' ') this.page.drawText(letter, { x, y: 842 - down, size, font })
      x += font.widthOfTextAtSize(letter, size) + style.spaced
    }
  }

  ending(right: number, down: number, text: string, style: Style = {}): void {
    const font = style.bold ? this.heavy : this.regular
    this.at(right - font.widthOfTextAtSize(text, style.size ?? 10), down, text, style)
  }

  sideways(left: number, down: number, text: string): void {
    this.page.drawText(text, { x: left, y: 842 - down, size: 9, font: this.regular, rotate: degrees(90) })
  }

  /** Words wrapped between two edges; gives the next free baseline. */
  block(left: number, right: number, down: number, text: string, style: Style = {}): number {
    const font = style.bold ? this.heavy : this.regular
    const size = style.size ?? 10
    let line = ''
    let at = down
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (font.widthOfTextAtSize(longer, size) <= right - left) line = longer
      else {
        this.at(left, at, line, style)
        at += size * 1.3
        line = word
      }
    }
    this.at(left, at, line, style)
    return at + size * 1.3
  }

  bullet(left: number, right: number, down: number, text: string): number {
    this.at(left, down, '•')
    return this.block(left + 12, right, down, text)
  }

  async bytes(): Promise<Uint8Array> {
    return this.document.save()
  }
}
