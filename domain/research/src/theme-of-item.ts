import type { ResearchTheme } from '@roundtwo/model'

const office = [
  String.raw`(?:chief|director|head (?:of|teacher)|headteacher|president|manager|officer|chair\w*|`,
  String.raw`partner|principal|dean|c[efoti]o)\b`,
].join('')

/** What begins as a product's news does and is none. */
const noProduct = [
  String.raw`(?!.{0,40}\b(?:results?|reports?|figures|statements?|accounts|earnings|appeals?|campaigns?|`,
  String.raw`consultation|search|investigation|inquiry|recruitment|petition|review|surveys?|bid|takeover|`,
  String.raw`fund)\b)`,
].join('')

const words = (...parts: string[]): RegExp => new RegExp(String.raw`\b(?:${parts.join('|')})`, 'iu')

/** What says plainly that an item is of a theme; anything else is news. */
const signs: readonly { theme: ResearchTheme; pattern: RegExp }[] = [
  {
    theme: 'people',
    pattern: words(
      String.raw`appoint(?:s|ed)\b`,
      String.raw`appointment of\b`,
      String.raw`(?:names?|named|hires?|hired|welcomes?|promotes?|promoted)\b.{0,50}\b${office}`,
      String.raw`joins? (?:as|us|the (?:board|team)|.{0,40}\bas)\b`,
      String.raw`new (?:\p{L}+ )?${office}`,
      String.raw`(?:steps?|stepping|stood) down\b`,
      String.raw`(?:resigns?|resigned)\b`,
      String.raw`retires? (?:after|from|as|at|in)\b`,
      String.raw`succeeds?\b.{0,40}\bas\b`,
      'obituary',
      'in memoriam',
      'meet the team',
    ),
  },
  {
    theme: 'products',
    pattern: words(
      [
        String.raw`(?:launch(?:es|ed|ing)?|releas(?:es|ed|ing)|unveil(?:s|ed|ing)|introduc(?:es|ed|ing)|`,
        String.raw`rolls? out|rolling out)\b${noProduct}`,
      ].join(''),
      'now available',
      'release notes',
      'changelog',
      String.raw`new (?:\p{L}+ )?(?:products?|features?|versions?|apps?|models?|services?|range|menu|courses?|sensors?|platform|tools?)\b`,
      String.raw`version \d`,
      String.raw`v\d+\.\d`,
    ),
  },
  {
    theme: 'customers',
    pattern: words(
      String.raw`case stud(?:y|ies)\b`,
      String.raw`(?:customer|success|client) stor(?:y|ies)\b`,
      String.raw`(?:chosen|selected|picked) by\b`,
      String.raw`(?:wins?|won|awarded) (?:\S+ ){0,4}(?:contract|tender|order|account)\b`,
      String.raw`how .{1,60}\buses? (?:our|the)\b`,
      String.raw`our (?:customers|clients|patients|guests)\b`,
    ),
  },
  {
    theme: 'competitors',
    pattern: words(
      String.raw`rivals?\b`,
      String.raw`competitors?\b`,
      'market share',
      String.raw`overtak(?:es|en)\b`,
      'compared (?:to|with)',
      'versus',
      String.raw`vs\.? `,
      'alternatives? to',
    ),
  },
  {
    theme: 'challenges',
    pattern: words(
      String.raw`recall(?:s|ed)?\b(?! (?:her|his|their|how|when))`,
      'lawsuit',
      String.raw`(?:sued|sues|fines|fined)\b`,
      String.raw`layoffs?\b`,
      String.raw`lays? off\b`,
      String.raw`redundanc(?:y|ies)\b`,
      String.raw`job (?:cuts|losses)\b`,
      String.raw`cuts? (?:\S+ )?jobs\b`,
      String.raw`on strike\b`,
      'strike action',
      'outage',
      String.raw`(?:data )?breach\b`,
      String.raw`investigat(?:ion|ed)\b`,
      'profit warning',
      String.raw`shortages?\b`,
      String.raw`delays?\b`,
      String.raw`closures?\b`,
      String.raw`(?:to|will) close\b`,
      String.raw`loss(?:es)? (?:of|widen)`,
      'insolven',
      'inadequate',
      'requires improvement',
    ),
  },
]

const firstSentence = (text: string): string => text.trim().split(/(?<=[.!?])\s|[\r\n]/u, 1)[0] ?? ''

/**
 * The theme of an item of a feed, by its title (by its first sentence where it has none): people for appointments and
 * farewells, products, customers, competitors, challenges where the words say so plainly, else news. Where two are
 * named, the one named first.
 */
export const themeOfItem = (title: string, text: string): ResearchTheme => {
  const head = (title.trim() === '' ? firstSentence(text) : title).slice(0, 300)
  const found = signs.flatMap(({ theme, pattern }) => {
    const at = pattern.exec(head)?.index
    return at === undefined ? [] : [{ theme, at }]
  })
  return found.toSorted((one, other) => one.at - other.at)[0]?.theme ?? 'news'
}
