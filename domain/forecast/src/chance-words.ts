/** A chance as a natural frequency: so many in ten, or in more where tenths would hide it. */
interface Frequency {
  /** "3 in 10" */
  words: string
  /** "about", or what stands in its place at the ends. */
  before: 'about' | 'less than' | 'more than'
  /** How many of `of`. */
  count: number
  of: number
}

const check = (chance: number): number => {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`not a chance from 0 to 1: ${chance}`)
  return chance
}

/** Written so that a chance and its opposite get the same limits. */
const frequency = (chance: number): Frequency => {
  const rare = Math.min(check(chance), 1 - chance)
  const say = (before: Frequency['before'], few: number, of: number): Frequency => {
    const count = chance < 0.5 ? few : of - few
    return { words: `${count} in ${of}`, before, count, of }
  }
  if (rare < 0.01) return say(chance < 0.5 ? 'less than' : 'more than', 1, 100)
  if (rare < 0.035) return say('about', 1, 50)
  if (rare < 0.075) return say('about', 1, 20)
  return say('about', Math.max(1, Math.round(rare * 10)), 10)
}

/** "about 3 in 10", "less than 1 in 100"; 0 to 1. */
export const chanceWords = (chance: number): string => {
  const { before, words } = frequency(chance)
  return `${before} ${words}`
}

/** "between 2 and 4 in 10", in the same words as `chanceWords` has for its ends; one chance's words when they are the same. */
export const rangeWords = (low: number, high: number): string => {
  const [from, to] = [frequency(low), frequency(high)]
  if (from.words === to.words) return `${from.before} ${from.words}`
  if (from.before === 'less than' && to.before === 'more than') return 'anything from hardly any to nearly all'
  if (from.before === 'less than') return `up to ${to.words}`
  if (to.before === 'more than') return `at least ${from.words}`
  return from.of === to.of ? `between ${from.count} and ${to.words}` : `between ${from.words} and ${to.words}`
}

/** "about 3 in 10 today, between 2 and 4": a chance and its range in one breath; the range is left out where it says no more. */
export const chanceAndRangeWords = (p: number, low: number, high: number, when: string): string => {
  const [middle, from, to] = [frequency(p), frequency(low), frequency(high)]
  const first = `${middle.before} ${middle.words} ${when}`
  if (from.words === to.words) return first
  if (from.before === 'less than' && to.before === 'about')
    return to.words === middle.words ? first : `${first}, at most ${to.words}`
  const same = middle.of === from.of && from.of === to.of && to.before === 'about'
  return same ? `${first}, between ${from.count} and ${to.count}` : `${first}, ${rangeWords(low, high)}`
}
