import { describe, expect, test } from 'vitest'
import { defaultLimits } from './limits.ts'
import { readPdf } from './read-pdf.ts'
import { isRefusal } from './refusal.ts'
import { printedCvs } from './testing/cv-pages.ts'

describe('CVs as builders print them are read in the order of a person', () => {
  for (const { shape, print } of printedCvs)
    test(shape, async () => {
      const cv = await print()
      const read = await readPdf(cv.bytes, defaultLimits)
      if (isRefusal(read)) throw new Error(read.message)
      const text = read.lines.map((line) => line.text)
      let from = 0
      for (const part of cv.order) {
        const found = text.findIndex((line, index) => index >= from && line.includes(part))
        expect(found, `“${part}” in its place`).toBeGreaterThanOrEqual(from)
        from = found
      }
      for (const line of cv.lines) expect(text).toContain(line)
      const headings = read.lines.filter(({ heading }) => heading).map((line) => line.text)
      for (const heading of cv.headings) expect(headings).toContain(heading)
      expect(text.join('\n')).not.toMatch(/Printed from a builder|Page \d of 2|– 1 –/)
    })
})
