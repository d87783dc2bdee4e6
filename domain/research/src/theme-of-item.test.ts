import { researchThemes } from '@roundtwo/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { themeOfItem } from './theme-of-item.ts'

describe('themeOfItem', () => {
  test.each([
    ['Kestrel appoints Maria Svensson as chief executive', 'people'],
    ['Dr Osei joins as medical director', 'people'],
    ['Our new head of nursing', 'people'],
    ['Finance chief steps down after ten years', 'people'],
    ['Kestrel launches a sensor for schools', 'products'],
    ['Version 4.2 release notes', 'products'],
    ['Introducing same-day alterations', 'products'],
    ['Case study: clean air in Leeds', 'customers'],
    ['Council picked by residents? Kestrel chosen by Bristol City Council', 'customers'],
    ['Builder wins £4m contract for the new library', 'customers'],
    ['How Northwind uses our rigs', 'customers'],
    ['Kestrel overtakes rival Aeromark', 'competitors'],
    ['Regulator fines Kestrel over late recall', 'challenges'],
    ['200 redundancies announced at Jena plant', 'challenges'],
    ['School rated inadequate after inspection', 'challenges'],
    ['Council wins tender? Northwind awarded £12m rail contract', 'customers'],
    ['Northwind names Aisha Khan chief operating officer', 'people'],
    ['Northwind releases half-year results', 'news'],
    ['Charity launches winter appeal', 'news'],
    ['Book your appointments by telephone', 'news'],
    ['Fine weather for the open day', 'news'],
    ['Northwind closes £5m funding round', 'news'],
    ['Northwind strikes a partnership with Leeds', 'news'],
    ['Northwind names its sensor after a hawk', 'news'],
    ['Results for the third quarter', 'news'],
    ['We are at the trade fair in Hanover', 'news'],
    ['', 'news'],
  ])('RE3 %j is of %s', (title, theme) => {
    expect(themeOfItem(title, '')).toBe(theme)
  })

  test('RE3 the text decides only where there is no title', () => {
    expect(themeOfItem('Results for the third quarter', 'Kestrel appoints a new director.')).toBe('news')
    expect(themeOfItem(' ', 'Kestrel appoints a new director. More follows.')).toBe('people')
  })

  test('RE3 where two are named, the first', () => {
    expect(themeOfItem('Kestrel launches sensor as its finance chief steps down', '')).toBe('products')
    expect(themeOfItem('New chief executive launches sensor', '')).toBe('people')
  })

  test('RE3 any text has a theme, and a long one is soon read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, text) => {
        expect(researchThemes).toContain(themeOfItem(title.repeat(50), text.repeat(200)))
      }),
    )
  })
})
