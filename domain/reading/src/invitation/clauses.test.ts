import { clusterOf, tokensOf } from '@roundtwo/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseFeatures, clausesOf, saidIn } from './clauses.ts'
import { markedScene } from './testing/marked-scene.ts'

const textsOf = (text: string) => clausesOf(markedScene(text)).map((clause) => clause.text)
function featuresOf(text: string, words: string): string[] {
  const scene = markedScene(text)
  const clauses = clausesOf(scene)
  return clauseFeatures(scene, clauses)[clauses.findIndex((clause) => clause.text === words)] ?? []
}
const of = (features: readonly string[], start: string) => features.filter((name) => name.startsWith(start))

describe('what words say', () => {
  test.each([
    ['each once, in the order in which it is said', 'please bring and please carry', ['please', 'bring']],
    ['with an article run into the word', "d'apporter", ['bring']],
    ['with an article of two letters', 'qu’apporter', ['bring']],
    ['but not with other letters before', "x'apporter", []],
    ['of words alone', '14, so', []],
  ])('%s', (_, text, wanted) => {
    expect(saidIn(tokensOf(text))).toEqual(wanted)
  })
})

describe('clauses', () => {
  test.each([
    ['a comma before a blank', 'boots, gloves', ['boots', 'gloves']],
    ['a comma within', 'boots,gloves', ['boots,gloves']],
    ['a semicolon', 'boots;gloves', ['boots', 'gloves']],
    ['brackets', 'boots (black) or so', ['boots', 'black', 'or so']],
    ['a colon', 'bring: boots', ['bring', 'boots']],
    ['a dash between blanks', 'boots - gloves', ['boots', 'gloves']],
    ['a hyphen', 'work-boots', ['work-boots']],
    ['a dash behind a blank', 'boots -gloves', ['boots -gloves']],
    ['a long dash', 'boots – gloves', ['boots', 'gloves']],
    ['two signs together', 'boots ;; gloves', ['boots', 'gloves']],
  ])('end at %s', (_, text, wanted) => {
    expect(textsOf(text)).toEqual(wanted)
  })

  test('know their sentence, their line and their message', () => {
    const found = clausesOf(markedScene('see us, so. Bring boots.\n\nYes, we go'))
    expect(found.map(({ text, sentence, line, message }) => [text, sentence, line, message])).toEqual([
      ['see us', 0, 0, 0],
      ['so.', 0, 0, 0],
      ['Bring boots.', 1, 0, 0],
      ['Yes', 2, 1, 0],
      ['we go', 2, 1, 0],
    ])
  })
})

describe('what a clause is judged by', () => {
  test('all of a clause alone', () => {
    const groups = ['please', 'bring', 'quorra', 'boots'].flatMap((word) => clusterOf(word, 'fine') ?? [])
    expect(featuresOf('Please bring Quorra boots', 'Please bring Quorra boots')).toEqual([
      ...['says please', 'says bring', 'says gear', 'opens please'],
      ...['says please then bring', 'says please then gear'],
      ...['w pleas', 'p pleas bring', 'w bring', 'p bring quorra', 'w quorra', 'p quorra boot'],
      ...['w boot', 'p boot |', 'first 0 please', 'first 1 bring'],
      ...groups.map((group) => `c ${group}`),
      ...['begins', 'in main body'],
    ])
  })

  test.each([
    ['a number', 'take 2 of it', 'take 2 of it', 'number'],
    ['an address', 'write to jo@fold.example', 'write to jo@fold.example', 'address'],
    ['a link', 'see https://fold.example/a', 'see https://fold.example/a', 'address'],
    ['nothing said', 'so it goes', 'so it goes', 'opens nothing'],
    ['a bullet', '- so', 'so', 'bullet'],
    ['a question', 'so?', 'so?', 'asks'],
    ['a label', 'To bring: so', 'so', 'label bring'],
    ['the clause before', 'one of us, so', 'so', 'back one'],
  ])('%s', (_, text, words, wanted) => {
    expect(featuresOf(text, words)).toContain(wanted)
    expect(featuresOf('yes, thus, please come', 'please come')).not.toContain(wanted)
  })

  test('other clauses of its sentence, with their side, up to seven away', () => {
    const text = 'bring it, so, we go. Confirm it'
    expect(featuresOf(text, 'so')).toEqual(expect.arrayContaining(['< bring', '< says bring', '< it', '> we']))
    expect(of(featuresOf(text, 'so'), '> confirm')).toEqual([])
    expect(of(featuresOf(text, 'Confirm it'), '<')).toEqual([])
    const many = `boats, ${'so, '.repeat(6)}here, ${'so, '.repeat(6)}trees`
    expect(featuresOf(many, 'here')).toEqual(expect.arrayContaining(['< boat', '> tree']))
    const more = `boats, ${'so, '.repeat(7)}here, ${'so, '.repeat(7)}trees`
    expect(of(featuresOf(more, 'here'), '< boat')).toEqual([])
    expect(of(featuresOf(more, 'here'), '> tree')).toEqual([])
  })

  test('the words of the clause before, at most three, and whether it begins its sentence', () => {
    const features = featuresOf('one of us here, so', 'so')
    expect(of(features, 'back')).toEqual(['back one', 'back of', 'back us'])
    expect(features).not.toContain('begins')
    expect(of(featuresOf('one of us. So we go', 'So we go'), 'back')).toEqual([])
    expect(featuresOf('one of us. So we go', 'So we go')).toContain('begins')
  })

  test('what the sentence before says', () => {
    const text = 'Bring it. So we go. Yes we do'
    expect(featuresOf(text, 'So we go.')).toContain('sentence before says bring')
    expect(of(featuresOf(text, 'Yes we do'), 'sentence before')).toEqual([])
  })

  test('the line that announced it, its last eight words, but not its own', () => {
    const text = 'one two three four five six seven and so bring:\nboots'
    const features = featuresOf(text, 'boots')
    expect(features).toContain('intro says bring')
    expect(of(features, 'intro ').filter((name) => !name.includes('says'))).toHaveLength(8)
    expect(features).not.toContain('intro two')
    expect(of(featuresOf('bring:', 'bring'), 'intro')).toEqual([])
    expect(of(featuresOf('bring:\n\nboots\n\nso we go', 'so we go'), 'intro')).toEqual([])
    expect(featuresOf('bring:\n\nboots\n\nso we go', 'boots')).toContain('intro says bring')
  })

  test('which message and which part it is of', () => {
    const old =
      'We look forward to the talk with all of you.\n\n' +
      'On Mon, 2 Nov at 11:02, Jo <jo@fold.example> wrote:\n> so we go'
    expect(featuresOf(old, 'so we go')).toContain('in old body')
    const top = 'See below\n\n-------- Forwarded message --------\nFrom: Jo <jo@fold.example>\n\nso we go up to town'
    expect(featuresOf(top, 'See below')).toContain('in top body')
    expect(featuresOf(top, 'so we go up to town')).toContain('in main body')
  })
})

describe('what is said', () => {
  test('is the same in each of the languages', () => {
    const sentences: readonly (readonly [string, readonly string[]])[] = [
      [
        'bring',
        [
          'Please bring it',
          'Bitte bringen Sie es mit',
          "Merci d'apporter cela",
          'Por favor traiga esto',
          'Neem dit mee',
          'Porti questo',
          'Por favor traga isto',
        ],
      ],
      [
        'confirm',
        [
          'Please confirm',
          'Bitte bestätigen Sie',
          'Merci de confirmer',
          'Por favor confirme',
          'Graag bevestigen',
          'Può confermare',
        ],
      ],
      [
        'prepare',
        [
          'Please prepare it',
          'Bereiten Sie das vor',
          'Préparez cela',
          'Prepare esto',
          'Bereid dit voor, graag voorbereiden',
          'Preparare questo',
        ],
      ],
      [
        'condition',
        [
          'subject to checks',
          'unter Vorbehalt',
          'sous réserve',
          'sujeta a antecedentes',
          'onder voorbehoud',
          'condizione',
        ],
      ],
    ]
    for (const [concept, all] of sentences)
      for (const sentence of all) expect(saidIn(tokensOf(sentence)), sentence).toContain(concept)
  })

  test('does not mind capitals, accents or the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['bring', 'confirm', 'passport', 'presentation', 'references']), (words) => {
        const said = (text: string) => saidIn(tokensOf(text)).sort()
        expect(said(words.join(' ').toUpperCase())).toEqual(said(words.toReversed().join(' ')))
      }),
    )
  })
})

describe('clauses', () => {
  const text = 'Please bring your passport, your licence and two photos; wear boots.\n\nWe decide on Friday.'

  test('hold all words outside headers, each once', () => {
    const scene = markedScene(`From: Jane <jane@acme.example>\nTo: Sam\nSubject: Interview\n\n${text}`)
    const clauses = clausesOf(scene)
    expect(clauses.map((clause) => clause.text)).toEqual([
      'Please bring your passport',
      'your licence and two photos',
      'wear boots.',
      'We decide on Friday.',
    ])
  })

  test('know what was said before them in their sentence, and in the line above a list', () => {
    const scene = markedScene(`${text}\n\nPlease bring:\n\n- gloves\n- a hat`)
    const clauses = clausesOf(scene)
    const features = clauseFeatures(scene, clauses)
    const of = (words: string) => features[clauses.findIndex((clause) => clause.text === words)] ?? []
    expect(of('your licence and two photos')).toContain('< says bring')
    expect(of('We decide on Friday.')).not.toContain('< says bring')
    expect(of('gloves')).toEqual(expect.arrayContaining(['intro says bring', 'bullet']))
    expect(of('a hat')).toContain('intro says bring')
  })

  test('do not change with an unrelated sentence before', () => {
    fc.assert(
      fc.property(fc.constantFrom('The lift is broken.', 'Parking is free.', 'It rained a lot here.'), (sentence) => {
        const texts = (whole: string) => clausesOf(markedScene(whole)).map((clause) => clause.text)
        expect(texts(`${sentence}\n\n${text}`)).toEqual([...texts(sentence), ...texts(text)])
      }),
    )
  })
})
