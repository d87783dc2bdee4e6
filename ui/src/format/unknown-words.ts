const words: Record<string, string> = {
  'format-unknown': 'what form the interview takes and what to prepare',
  'people-unknown': 'whom you will meet',
  'time-unknown': 'the day and the time',
  'length-unknown': 'how long it takes',
  'place-unknown': 'where it is, or the link',
  'equipment-unknown': 'what to bring or have ready',
}

const said = new Map(Object.entries(words))

/** “Not known: whom you will meet, how long it takes.” */
export const unknownWords = (unknown: readonly string[]): string =>
  `Not known: ${unknown.map((each) => said.get(each) ?? each).join('; ')}.`
