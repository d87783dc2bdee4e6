import { clusterOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InvitationSource, invitationMail } from './invitation-mail.ts'
import { sourceWith } from './testing/marked-scene.ts'
import { tagKinds, tokenFeatures, tokenLabels } from './token-features.ts'

/** The features of a word of a mail, the first time it stands there or the one told. */
function featuresOf(text: string, word: string, more: Partial<InvitationSource> = {}, time = 0): string[] {
  const mail = invitationMail(sourceWith(text, more))
  const at = mail.document.tokens.flatMap((token, place) => (token.text === word ? [place] : []))[time]
  return tokenFeatures(mail)[at ?? -1] ?? []
}

const reply = (news: string, old: string): string =>
  `${news}\n\nOn Mon, 2 Mar 2026 at 11:02, Bo Lind <bo@fold.example> wrote:\n${old.replace(/^/gm, '> ')}`

test('every kind of name has a label for its first token and for those after', () => {
  expect(tokenLabels).toHaveLength(1 + 2 * tagKinds.length)
  for (const kind of tagKinds) expect(tokenLabels).toEqual(expect.arrayContaining([`B-${kind}`, `I-${kind}`]))
})

describe('a token and those beside it', () => {
  test('all of a word in the middle of a line', () => {
    const group = (word: string, grain: 'fine' | 'coarse', name: string) => {
      const cluster = clusterOf(word, grain)
      return cluster === null ? [] : [`${name}=${cluster}`]
    }
    expect(featuresOf('we shall meet Quorra 14 times', 'meet')).toEqual([
      ...['w=meet', 's=x', ...group('meet', 'coarse', 'c')],
      ...['w-1=shall', 's-1=x', ...group('shall', 'coarse', 'c-1')],
      ...['w+1=quorra', 's+1=Xx'],
      ...['w-2=we', 's-2=x', ...group('we', 'coarse', 'c-2')],
      ...['w+2=9', 's+2=9'],
      ...['wb=shall meet', 'wn=meet quorra', 'ss=x x Xx'],
      ...['p=mee', 'x=eet', 'y=et', ...group('meet', 'fine', 'f')],
      ...['part body', 'line body 1', 'body gap 1', 'last line'],
    ])
  })

  test('at the ends of a line nothing stands beside', () => {
    expect(featuresOf('so\nmeet\nus', 'meet')).toEqual(
      expect.arrayContaining(['w-1=|', 'w+1=|', 'w-2=|', 'wb=| meet', 'wn=meet |', 'ss=| x |', 'first body', 'last']),
    )
    const middle = featuresOf('we meet us', 'meet')
    expect(middle).not.toContain('first body')
    expect(middle).not.toContain('last')
  })

  test.each([
    ['see https://acme.example/a now', 'https://acme.example/a', 'w=link'],
    ['see jane@acme.example now', 'jane@acme.example', 'w=address'],
    ['see 12.30 now', '12.30', 'w=9.9'],
    ['see ( now', '(', 'w=('],
  ])('of "%s" the word "%s" is "%s"', (text, word, wanted) => {
    expect(featuresOf(text, word)).toContain(wanted)
  })

  test('capitalised words may be names that are known, and any word one of a job', () => {
    expect(featuresOf('ask Jane now', 'Jane')).toContain('given')
    expect(featuresOf('ask Jane now', 'now')).toContain('given-1')
    expect(featuresOf('ask jane now', 'jane')).not.toContain('given')
    expect(featuresOf('ask Mr Smith now', 'Smith')).toContain('family')
    expect(featuresOf('the engineer asks', 'engineer')).toContain('job')
    expect(featuresOf('the boat asks', 'boat')).not.toContain('job')
  })

  test('a word that no group holds is rare, capitalised or not', () => {
    expect(featuresOf('ask Quorrabel now', 'Quorrabel')).toContain('rare Cap')
    expect(featuresOf('ask quorrabel now', 'quorrabel')).toContain('rare')
  })
})

describe('a word in its mail', () => {
  const mail = (text: string) =>
    ['From: Dana Cole <dana.cole@brightpath.example>', 'To: Sam Hill', 'Subject: Talk at Brightpath', '', text].join(
      '\n',
    )

  test.each([
    ['a letter', 'b asks', 'b', 'letter'],
    ['all in capitals', 'ask HR', 'HR', 'all caps'],
    ['a title', 'ask Dr Cole', 'Dr', 'title'],
    ['a small word of names', 'ask van Dyk', 'van', 'particle'],
    ['capitalised twice', 'ask Bo. Then Bo asks', 'Bo', 'again 2'],
    ['capitalised five times', 'ask Bo, Bo, Bo, Bo or Bo', 'Bo', 'again 4'],
    ['small elsewhere', 'ask Next. The next one', 'Next', 'also small'],
    ['in the subject', 'at Brightpath', 'Brightpath', 'in subject'],
    ['of the receiver', 'dear Sam', 'Sam', 'in to'],
    ['of a mailbox', 'yours, Dana', 'Dana', 'in mailbox'],
    ['of the sender', 'yours, Dana', 'Dana', 'sender'],
    ['of the domain of the sender', 'at Brightpath', 'Brightpath', 'sender domain'],
    ['of any domain', 'at Fold or jo@fold.example', 'Fold', 'a domain'],
  ])('%s', (_, text, word, wanted) => {
    const all = mail(text)
    const at =
      all.split(/[\s,.:@<>()]+/).filter((each) => each === word).length -
      text.split(/[\s,.]+/).filter((each) => each === word).length
    expect(featuresOf(all, word, {}, at)).toContain(wanted)
    expect(featuresOf(mail('well, let us ask'), 'ask')).not.toContain(wanted)
  })

  test.each([
    ['once is not again', 'ask Bo', 'Bo', 'again 1'],
    ['one capital is not all capitals', 'ask B now', 'B', 'all caps'],
    ['a small word is not again', 'ask bo. Then Bo or Bo', 'bo', 'again 2'],
    ['two letters are no mailbox', 'ask Jo or jo@fold.example', 'Jo', 'in mailbox'],
    ['two letters are no domain', 'ask Fo or jo@fold.example', 'Fo', 'a domain'],
    ['a single letter is nobody', 'ask D', 'D', 'sender'],
  ])('%s', (_, text, word, missing) => {
    expect(featuresOf(mail(text), word)).not.toContain(missing)
  })

  test('who is greeted and who signs', () => {
    const text = mail('Dear Dr Sam Hill, we meet Bo\n\nKind regards\n\nDana Cole\nManager at Acme')
    expect(featuresOf(text, 'Hill', {}, 1)).toContain('greeted')
    expect(featuresOf(text, 'Bo')).not.toContain('greeted')
    expect(featuresOf(text, 'Dr')).not.toContain('greeted')
    expect(featuresOf(text, 'Cole', {}, 1)).toEqual(expect.arrayContaining(['signed', 'signed here']))
    expect(featuresOf(text, 'Acme')).not.toContain('signed')
    expect(featuresOf(mail('Dear D,\n\nsee you'), 'D')).not.toContain('greeted')
    expect(featuresOf(mail('Hello Sam! Good Friday'), 'Friday')).not.toContain('greeted')
  })

  test('a message below has its own sender, greeting and signature', () => {
    const text = reply('Hi Sam,\n\nsee you on Monday for the talk.\n\nDana', 'Dear Dana,\n\nthank you.\n\nBo')
    const options = { from: { name: 'Dana Cole', email: 'dana@acme.example' } }
    expect(featuresOf(text, 'Dana', options, 2)).toEqual(expect.arrayContaining(['greeted here', 'other sender']))
    expect(featuresOf(text, 'Dana', options, 1)).toContain('sender')
    expect(featuresOf(text, 'Sam', options)).not.toContain('greeted here')
    expect(featuresOf(text, 'Bo', options, 1)).toContain('signed here')
    expect(featuresOf(text, 'Bo', options, 1)).not.toContain('other sender')
  })
})

describe('the line of a token', () => {
  test.each([
    ['its label', 'Who you meet: Bo', 'Bo', 'label meet'],
    ['the label of a first cell', 'Place\tLeeds', 'Leeds', 'label place'],
    ['the line that announced it', 'You will meet:\nBo', 'Bo', 'above meet'],
    [
      'what announced it over a gap and a line of eight',
      'Meet:\n\nso we all go up to town now\nask Bo',
      'Bo',
      'above meet',
    ],
    ['a bullet', '- Bo', 'Bo', 'bullet'],
    ['a capital in a bullet', '- Bo', 'Bo', 'Cap bullet'],
    ['cells', 'Place\tLeeds', 'Leeds', 'cells'],
    ['few tokens', 'We meet Bo now', 'Bo', 'short line'],
    ['its number', 'so\nso\nBo\nso', 'Bo', 'line body 3'],
    ['a number of four and more', 'so\nso\nso\nso\nBo', 'Bo', 'line body 4'],
    ['the gaps before and its own', 'so\n\nask Bo to us', 'Bo', 'body gap 2'],
    ['up to three gaps', 'so\n\nso\n\nso\n\nso\n\nask Bo to us', 'Bo', 'body gap 3'],
    ['a capital in the body', 'We meet Bo', 'Bo', 'Cap body'],
    ['quoting', 'so\n> Bo', 'Bo', 'quoted'],
  ])('shows %s', (_, text, word, wanted) => {
    expect(featuresOf(text, word)).toContain(wanted)
  })

  test.each([
    ['five tokens are no short line', 'So we meet Bo now', 'Bo', 'short line'],
    ['a line before the last', 'Bo\nso', 'Bo', 'last line'],
    ['a small word in a bullet', '- bo', 'bo', 'Cap bullet'],
    [
      'a long line ends what was announced',
      'Meet:\n\nso then, we all go up to town on foot\nask Bo',
      'Bo',
      'above meet',
    ],
    ['a long cell is no label', 'We all meet in this place\tLeeds', 'Leeds', 'label place'],
  ])('shows not: %s', (_, text, word, missing) => {
    expect(featuresOf(text, word)).not.toContain(missing)
  })

  test('lines are counted anew in each message, and in a header not at all', () => {
    const text = reply('Hi Sam,\nso\n\nsee you on Monday for the whole of the talk', 'Bo\nwell noted by us all here')
    const options = { from: { name: 'Dana Cole', email: 'dana@acme.example' }, subject: 'Talk' }
    expect(featuresOf(text, 'Talk', options)).toEqual(expect.arrayContaining(['part header', 'line header 1']))
    const number = (word: string, time = 0) =>
      featuresOf(text, word, options, time).find((name) => name.startsWith('line body'))
    expect(number('Sam')).toBe(number('Bo', 1))
    expect(number('Sam')).not.toBe(number('so'))
    const old = featuresOf(text, 'noted', options)
    expect(old.filter((name) => name.startsWith('part'))).toEqual(['part body old'])
    expect(old).toContain('last line')
  })

  test('a message that only points at the one below stands on top', () => {
    const text =
      'See below\n\n-------- Forwarded message --------\n' +
      'From: Bo Lind <bo@fold.example>\n\nWe shall meet you soon in Leeds'
    expect(featuresOf(text, 'below')).toContain('part body top')
    expect(featuresOf(text, 'Leeds')).toEqual(expect.arrayContaining(['part body', 'Cap body']))
  })
})

test('every token has a list, and other lines than those beside it change none of its words', () => {
  const word = fc.constantFrom('ask', 'Bo', '14', '(', 'Dr', 'meet')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const line = words.join(' ')
      const alone = tokenFeatures(invitationMail(sourceWith(line)))
      const below = tokenFeatures(invitationMail(sourceWith(`well\n${line}`))).slice(1)
      const own = (all: string[][]) =>
        all.map((names) => names.filter((name) => /^(?:w|s|ss|wb|wn)[-+\d]*=/.test(name)))
      expect(alone).toHaveLength(words.length)
      expect(own(below)).toEqual(own(alone))
    }),
  )
})
