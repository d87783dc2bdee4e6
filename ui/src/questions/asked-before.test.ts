import { instant } from '@roundtwo/model'
import { expect, test } from 'vitest'
import { askedBefore } from './asked-before.ts'

const earlier = (askId: string | null, text: string) => ({
  askId,
  text,
  answer: 'Two weeks',
  askedAt: instant('2026-03-02T10:00:00Z'),
  role: 'QA lead',
  round: 1,
})

test('a question of the catalog is known by its id, whatever its words are now', () => {
  const known = earlier('ask-team-size', 'How large is the team?')
  expect(askedBefore({ askId: 'ask-team-size', text: 'How many are you?' }, [known])).toBe(known)
})

test('a question of one’s own is known by its words, not by their signs', () => {
  const known = earlier(null, 'Who decides, and when?')
  expect(askedBefore({ askId: null, text: 'who decides and when' }, [known])).toBe(known)
  expect(askedBefore({ askId: null, text: 'Who decides?' }, [known])).toBeUndefined()
})
