import { tokensOf } from '@roundtwo/text'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Little words of languages, folded. */
const common: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    'English',
    words('the and of to a in you we our with for is are will your or be on as at have this that who from'),
  ],
  [
    'German',
    words(
      'und der die das wir sie mit fur von ist eine einen bei zu auf dein deine ihre oder sowie im als zur',
    ),
  ],
  [
    'French',
    words(
      'et le la les des nous vous une pour avec dans est sur votre vos aux du au qui ou par notre sont poste',
    ),
  ],
  [
    'Spanish',
    words(
      'y el la los las de que en una para con por tu su nuestro se del al como mas es o experiencia anos',
    ),
  ],
  [
    'Dutch',
    words('de het een en van je we met voor is bij op te jij ons onze als naar ben zijn of wij deze'),
  ],
  [
    'Portuguese',
    words('e o a os as de que em uma para com por seu sua nossa se do da ao como mais ou experiencia anos'),
  ],
  ['Italian', words('e il la i le di che in una per con del della si al come piu o esperienza anni nostro')],
  ['Polish', words('i w z na do oraz sie jest dla nie od przez praca pracy lub twoje naszym mamy osoby')],
  ['Swedish', words('och att det i en som for med av pa ar du vi till har den eller om din vara')],
  ['Danish', words('og at det i en som for med af pa er du vi til har den eller om din vores')],
]

const judgedCharacters = 16_000
const leastWords = 8

/** The language most of the little words belong to; null where there are too few. */
export function languageOf(text: string): string | null {
  const folded = tokensOf(text.slice(0, judgedCharacters)).map((token) => token.folded)
  const hits = common.map(([name, own]) => ({ name, count: folded.filter((word) => own.has(word)).length }))
  const best = hits.reduce((most, one) => (one.count > most.count ? one : most))
  return best.count >= leastWords ? best.name : null
}
