import {
  cellsOf,
  isObject,
  type Json,
  linesIn,
  mappedItems,
  mappedParts,
  withoutEmpty,
} from './mapped-fields.ts'

/** Its dates are as typed: "January 2020 to Present". */
const parts = mappedParts(`
work: experience: name=company, position, location, period=date, told=summary
education: education: institution, studyType, area, score, period=date
volunteer: volunteer: organization, position, period=date, told=summary
projects: projects: name, description, keywords, period=date
skills: skills: name, keywords
languages: languages: language=name, fluency=description
interests: interests: name, keywords
references: references: name, reference=summary
certificates: certifications: name, issuer, date
awards: awards: title, awarder, date
publications: publications: name, publisher, releaseDate=date
`)

function itemsOf(section: unknown): Json[] {
  const list = isObject(section) ? section['items'] : undefined
  return Array.isArray(list) ? list.filter(isObject).filter((item) => item['visible'] !== false) : []
}

/** The export of Reactive Resume, whose parts stand under `sections`, as JSON Resume. */
export function fromReactive(value: Json, sections: Json): Json {
  const basics = isObject(value['basics']) ? value['basics'] : {}
  const { name, headline: label, email, phone, url } = basics
  const [place] = cellsOf(basics, ['location'])
  const [summary] = cellsOf(isObject(sections['summary']) ? sections['summary'] : {}, ['content'])
  const lists = parts.map((part) => [part.part, mappedItems(part, itemsOf(sections[part.sources[0] ?? '']))])
  return {
    basics: withoutEmpty({
      ...{ name, label, email, phone },
      url: isObject(url) ? url['href'] : url,
      summary: typeof summary === 'string' ? linesIn(summary).join('\n') : undefined,
      location: typeof place === 'string' ? { address: place } : undefined,
    }),
    ...withoutEmpty(Object.fromEntries(lists)),
  }
}
