import { isObject, type Json } from '@roundtwo/model'
import { cellsOf, linesIn, mappedParts, withoutEmpty } from './mapped-fields.ts'
import formats from './resume-formats.json' with { type: 'json' }

function itemsOf(section: unknown): Json[] {
  const list = isObject(section) ? section['items'] : undefined
  return Array.isArray(list) ? list.filter(isObject).filter((item) => item['visible'] !== false) : []
}

/** The export of Reactive Resume, whose parts stand under `sections` with dates as typed, as JSON Resume. */
export function fromReactive(value: Json, sections: Json): Json {
  const basics = isObject(value['basics']) ? value['basics'] : {}
  const { name, headline: label, email, phone, url } = basics
  const [place] = cellsOf(basics, ['location'])
  const [summary] = cellsOf(isObject(sections['summary']) ? sections['summary'] : {}, ['content'])
  return {
    basics: withoutEmpty({
      ...{ name, label, email, phone },
      url: isObject(url) ? url['href'] : url,
      summary: typeof summary === 'string' ? linesIn(summary).join('\n') : undefined,
      location: typeof place === 'string' ? { address: place } : undefined,
    }),
    ...withoutEmpty(mappedParts(formats.reactive, (source) => itemsOf(sections[source]))),
  }
}
