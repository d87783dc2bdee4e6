import { anyInvitationPlan, asHtml, expectRelation, invitationOf, markupNames } from '@roundtwo/testing'
import { describe, test } from 'vitest'
import { textFromHtml } from './text-from-html.ts'

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/[\s\u00A0]+/g, ' ').trim())
    .filter(Boolean)

describe('an invitation as HTML has the lines of the plain one', () => {
  test.each(markupNames)('with its lines as %s', async (markup) => {
    await expectRelation(anyInvitationPlan, (plan) => {
      const { text } = invitationOf(plan)
      const [plain, marked] = [linesOf(text), linesOf(textFromHtml(asHtml(text, markup)))]
      const place = plain.findIndex((line, index) => line !== marked[index])
      if (place < 0) return plain.length === marked.length ? null : `also ${marked[plain.length]}`
      return `${plain[place]} became ${marked[place]}`
    })
  })
})
