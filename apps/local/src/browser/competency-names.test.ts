import { competencies } from '@roundtwo/catalog'
import { competencyName } from '@roundtwo/ui'
import { expect, test } from 'vitest'

test('the page names every competency as the catalog does', () => {
  for (const { id, name } of competencies) expect(competencyName(id)).toBe(name)
})
