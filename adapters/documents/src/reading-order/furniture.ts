import type { Fragment, PdfPage } from './page-item.ts'

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|página|pagina|pág\.?|s\.|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|van|sur|di)\s*\d{1,3})?[-–—|\s]*$/i

/** Where running heads and feet stand, as shares of the page's height. */
const inMargin = (fragment: Fragment, page: PdfPage): boolean =>
  fragment.baseline < page.height * 0.09 || fragment.baseline > page.height * 0.91

const pattern = (fragment: Fragment): string =>
  `${fragment.text.toLowerCase().replace(/\d+/g, '#')}@${Math.round(fragment.baseline / 6)}`

/** What browsers print above and below a page: when it was printed, and its address. */
const printedAt = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:\s?[AP]M)?$/iu
const addressBelow = /^(?:https?|file):\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?$/i

const isPrint = (fragment: Fragment, onPage: Fragment[], page: PdfPage): boolean => {
  if (!onPage.some((one) => inMargin(one, page) && printedAt.test(one.text.trim()))) return false
  const text = fragment.text.trim()
  return printedAt.test(text) || (fragment.baseline > page.height / 2 && addressBelow.test(text))
}

/** Takes page numbers and what browsers print in the margins away, and of what is repeated on every page all but the first. */
export const withoutFurniture = (pages: PdfPage[], fragments: Fragment[][]): Fragment[][] => {
  const seenOn = new Map<string, Set<number>>()
  fragments.forEach((onPage, index) => {
    const page = pages[index]
    for (const fragment of onPage)
      if (page !== undefined && inMargin(fragment, page))
        seenOn.set(pattern(fragment), (seenOn.get(pattern(fragment)) ?? new Set()).add(index))
  })
  return fragments.map((onPage, index) => {
    const page = pages[index]
    return onPage.filter((fragment) => {
      if (page === undefined || !inMargin(fragment, page)) return true
      if (pageNumber.test(fragment.text) || isPrint(fragment, onPage, page)) return false
      const seen = seenOn.get(pattern(fragment))
      return seen === undefined || seen.size < 2 || Math.min(...seen) === index
    })
  })
}
