import type { PDFPageProxy } from 'pdfjs-dist'
import type { PageItem } from './reading-order/page-item.ts'

type Matrix = [number, number, number, number, number, number]
type Drawing = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** Numbers by which PDF.js names what it draws (its `OPS`). */
export interface DrawingCodes {
  save: number
  restore: number
  transform: number
  constructPath: number
}

const times = (outer: Matrix, inner: number[]): Matrix => {
  const [a, b, c, d, e, f] = outer
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = inner
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f]
}

interface Dot {
  left: number
  middle: number
  size: number
}

const mostDots = 2_000

/** Small shapes about as wide as high. */
const dotsOf = (drawing: Drawing, codes: DrawingCodes, viewport: Matrix): Dot[] => {
  const stack: Matrix[] = []
  const dots: Dot[] = []
  let matrix = viewport
  drawing.fnArray.forEach((code, index) => {
    const args: unknown = drawing.argsArray[index]
    if (code === codes.save) stack.push(matrix)
    else if (code === codes.restore) matrix = stack.pop() ?? viewport
    else if (code === codes.transform && Array.isArray(args)) matrix = times(matrix, args)
    else if (code === codes.constructPath && Array.isArray(args) && dots.length < mostDots) {
      const box: unknown = args[2]
      if (!(Array.isArray(box) || ArrayBuffer.isView(box))) return
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box as ArrayLike<number>)
      const [a, b, c, d, e, f] = matrix
      const corners = [a * x0 + c * y0 + e, b * x0 + d * y0 + f, a * x1 + c * y1 + e, b * x1 + d * y1 + f]
      const [px = 0, py = 0, qx = 0, qy = 0] = corners
      const [width, height] = [Math.abs(qx - px), Math.abs(qy - py)]
      if (width < 1 || width > 7 || Math.abs(width - height) > 1.2) return
      dots.push({ left: Math.min(px, qx), middle: (py + qy) / 2, size: width })
    }
  })
  return dots
}

/** Browsers draw a list's bullets as shapes; those that stand before a line become characters again. */
export const drawnBullets = (
  drawing: Drawing,
  codes: DrawingCodes,
  viewport: number[],
  items: PageItem[],
): PageItem[] => {
  const words = items.filter(({ text, rotated }) => text.trim() !== '' && !rotated)
  const seen = new Set<PageItem>()
  return dotsOf(drawing, codes, times([1, 0, 0, 1, 0, 0], viewport)).flatMap((dot) => {
    const line = words.find((item) => {
      const gap = item.left - (dot.left + dot.size)
      const inside = dot.middle < item.baseline + item.size * 0.1 && dot.middle > item.baseline - item.size * 0.8
      return inside && gap > 0 && gap < item.size * 2.2 && dot.size < item.size * 0.55
    })
    // Dots before bold words mark the stations of a timeline.
    if (line === undefined || line.bold || seen.has(line)) return []
    seen.add(line)
    return [{ ...line, text: '•', left: dot.left, width: dot.size }]
  })
}
