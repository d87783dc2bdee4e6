import type { Result } from '@roundtwo/model'
import type { SourceFile, WebFailure } from '@roundtwo/operations'
import { readPage } from './read-page.ts'
import type { Errand } from './visit.ts'

const types = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf'])

/** A page for a person to read: HTML, text or PDF. */
export const pageErrand = (bytes: number): Errand<Result<SourceFile, WebFailure>> => ({
  headers: { accept: 'text/html, text/plain;q=0.8, application/pdf;q=0.8' },
  read: (response, url) =>
    readPage(response, url, {
      mayBe: (type) => types.has(type),
      what: 'a page, text or a PDF',
      advice: 'Save the page and give the file, or paste its text',
      bytes,
    }),
})
