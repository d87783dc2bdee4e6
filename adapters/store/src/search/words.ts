/** A word as it is compared, and where it stands in the text, in UTF-16 units. */
export interface Word {
  word: string
  from: number
  upTo: number
}

/** In code points; what follows makes no difference. Both engines hold longer words than this. */
const longestWord = 64

/**
 * The words of a text, the same whichever engine keeps them: compatibility forms, marks and case are evened out,
 * punctuation and symbols separate. In scripts written without spaces every character is a word of its own.
 */
export function* wordsOf(text: string): Generator<Word> {
  let word = ''
  let length = 0
  let from = 0
  let upTo = 0
  let place = 0
  for (const character of text) {
    const next = place + character.length
    for (const letter of foldedOf(character)) {
      const alone = letter !== separator && standsAlone(letter)
      if ((letter === separator || alone) && word !== '') {
        yield { word, from, upTo }
        word = ''
        length = 0
      }
      if (letter === separator) continue
      if (alone) {
        yield { word: letter, from: place, upTo: next }
        continue
      }
      if (word === '') from = place
      if (length < longestWord) word += letter
      length += 1
      upTo = next
    }
    // An accent of its own belongs to the letter before it.
    if (word !== '' && upTo === place && foldedOf(character).length === 0) upTo = next
    place = next
  }
  if (word !== '') yield { word, from, upTo }
}

const separator = ' '

const ascii = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(letter) ? [letter] : [separator]
})

/** Far more characters than a text has different ones; the bound is for texts that are made to have many. */
const rememberedLimit = 20_000
const remembered = new Map<string, string[]>()

/** The letters and digits a character stands for, a separator for what is neither; nothing for a mark. */
const foldedOf = (character: string): string[] => {
  const plain = ascii[character.charCodeAt(0)]
  if (plain !== undefined) return plain
  const known = remembered.get(character)
  if (known !== undefined) return known
  const folded = fold(character)
  if (remembered.size >= rememberedLimit) remembered.clear()
  remembered.set(character, folded)
  return folded
}

const marks = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu

/** By way of upper case, because some letters only meet there: ß and SS, ς and σ. */
const fold = (character: string): string[] => {
  // The one invisible character that separates words.
  if (character === '\u200B') return [separator]
  const bare = character.normalize('NFKD').replace(marks, '')
  const even = bare.toLowerCase().toUpperCase().toLowerCase().normalize('NFKD').replace(marks, '')
  return [...even.replace(/[^\p{L}\p{N}]/gu, separator)]
}

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u

const standsAlone = (letter: string): boolean => letter > '\x7F' && unspaced.test(letter)
