import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

const ofHtml = (text: string, longest = 4000): string => plainText({ text, isHtml: true }, longest)

describe('HTML as plain text', () => {
  test.each([
    ['<p>One</p><p>two<br>three</p>', 'One\ntwo\nthree'],
    ['<ul><li>One</li><li></li><li>two</ul>', '- One\n- two'],
    ['A <b>bold</b>&nbsp;claim &amp; more&hellip;', 'A bold claim & more…'],
    ['<a href="javascript:alert(1)" title="a > b">Read on</a>', 'Read on'],
    ['before<script>alert("<p>no</p>")</script><style>p { color: red }</style>after', 'beforeafter'],
    ['<svg><title>no</title></svg>yes<noscript>no</noscript><iframe>no</iframe>', 'yes'],
    ['a<!-- <p>no</p> -->b', 'ab'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['Vec<T> and Map<String, List<Int>>', 'Vec<T> and Map<String, List<Int>>'],
    ['if a < b and c<d then <e>', 'if a < b and c<d then <e>'],
    ['<o:p>Word</o:p> <my-box>custom</my-box>', 'Word custom'],
    ['&lt;b&gt; makes bold', '<b> makes bold'],
    ['unclosed <b and nothing', 'unclosed'],
    ['tab\tand\u0000 bell\u0007', 'tab and bell'],
    ['', ''],
  ])('%j is %j', (html, expected) => {
    expect(ofHtml(html)).toBe(expected)
  })

  test('is cut between words, never within a character', () => {
    expect(ofHtml('word '.repeat(50), 30)).toBe('word word word word word word…')
    expect(ofHtml('x'.repeat(50), 30)).toBe(`${'x'.repeat(29)}…`)
    expect(ofHtml('😀'.repeat(50), 30)).toBe(`${'😀'.repeat(14)}…`)
  })

  test('leaves words that are not HTML as they are, line by line', () => {
    expect(plainText({ text: 'Use <b>\r\n\r\n  not &amp;  ', isHtml: false }, 100)).toBe('Use <b>\nnot &amp;')
  })

  test('is never too long, whatever the markup', () => {
    const tags = ['<p>', '</p>', '<b>', '<svg>', '</svg>', '<li>', '<T>', '<!--', '-->', '<', '&', '&#0;', '&lt;']
    const pieces = fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ unit: 'binary' })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(pieces, fc.integer({ min: 10, max: 90 }), (words, longest) => {
        const text = ofHtml(words.join(''), longest)
        expect(text.length).toBeLessThanOrEqual(longest)
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})
