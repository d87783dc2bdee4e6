import { wordsOf } from '../text/fold.ts'

const common = {
  German:
    'und der die das wir sie mit für von ist eine einen bei zu auf dein deine ihre oder sowie im als zur zum nicht werden',
  French:
    'et le la les des nous vous une pour avec dans est sur votre vos aux du au qui ou par notre sont poste être',
  Spanish:
    'y el la los las de que en una para con por tu su nuestro se del al como más es o experiencia años',
  English: 'the and of to a in you we our with for is are will your or be on as at have this that who from',
  Dutch: 'de het een en van je we met voor is bij op te jij ons onze als naar ben zijn of wij deze',
  Portuguese:
    'e o a os as de que em uma para com por seu sua nossa se do da ao como mais é ou experiência anos',
  Italian: 'e il la i le di che in una per con del della si al come più è o esperienza anni nostro',
} as const

/** The language most of the common words belong to, judged on the first two thousand; null where there are too few. */
export function languageOf(text: string): string | null {
  const words = wordsOf(text.slice(0, 16000)).slice(0, 2000)
  let best: { name: string; hits: number } | null = null
  for (const [name, list] of Object.entries(common)) {
    const known = new Set(list.split(' '))
    const hits = words.filter((word) => known.has(word)).length
    if (best === null || hits > best.hits) best = { name, hits }
  }
  return best !== null && best.hits >= 8 ? best.name : null
}
