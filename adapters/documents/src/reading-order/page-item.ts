/** A run of characters as a PDF places it. Lengths in points; `baseline` grows downwards. */
export interface PageItem {
  text: string
  left: number
  baseline: number
  width: number
  size: number
  bold: boolean
  rotated: boolean
}

export interface PdfPage {
  /** From 1. */
  number: number
  width: number
  height: number
  items: PageItem[]
}

/** Words of one line that stand together. */
export interface Fragment {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  bold: boolean
  page: number
}

export interface ReadLine {
  text: string
  page: number
  heading: boolean
}
