import type { Note } from '@roundtwo/model'
import type { Document } from '@roundtwo/text'

// Small words that most sentences of a language hold, folded.
const rows = `
English read: the and you we to of for is with your will be our at on have as are this please us can it
German read: und die der sie wir das fur ist mit zu den ein eine uns auf bei ihr ihnen bitte im dem ich nicht wird
French read: vous nous le la les de des et pour une est dans avec votre sur au du que en je un par
Spanish read: el la los de que y para con una por en su le se un del al nos las usted te lo como
Dutch read: de het een en van je we voor met op u is dat in uw te wij zijn graag ons bij om aan
Portuguese read: o a os de que e para com uma por em da do no na nos um voce seu sua as ao dos
Italian read: il la di e per con un una che del in le si al dei alla della nel sua suo lei da i
Polish: i w na do z sie jest oraz pana pania nie o dla prosze panstwa od czy za po bedzie
Swedish: och att det i du vi pa for en som med till ar av dig har kl hos oss vill
Danish: og at det i du vi pa til en som med for er af dig har os kl hos vil
Norwegian: og a det i du vi pa til en som med for er av deg har oss kl hos vil
Finnish: ja on etta kun se ei olemme sinut teidat haastattelu kello seka voit meille
Czech: a na v se je do s z vas pro prosim nas ze od po bude jsme vam
Hungarian: es a az hogy nem egy van is on meg szeretnenk kerjuk onnel
Romanian: si la in de pe cu va pentru din este nu sunt dumneavoastra va rugam
Turkish: ve bir bu icin ile da de olarak sizi gorusme saat lutfen
`
export const languages = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [head = '', words = ''] = row.split(': ')
    return {
      name: head.replace(' read', ''),
      isRead: head.endsWith(' read'),
      words: new Set(words.split(' ')),
    }
  })

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Japanese', /[\u3040-\u30ff]/],
  ['Chinese', /[\u4e00-\u9fff]/],
  ['Korean', /[\uac00-\ud7af]/],
  ['Russian or another language in Cyrillic letters', /[\u0400-\u04ff]/],
  ['Greek', /[\u0370-\u03ff]/],
  ['Arabic', /[\u0600-\u06ff]/],
  ['Hebrew', /[\u0590-\u05ff]/],
]

const fewest = 12

/** The language of a text that is none of those read, or null. */
export function unreadLanguage({ tokens }: Document): string | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  for (const [name, letters] of scripts)
    if (words.filter(({ text }) => letters.test(text)).length > words.length / 3) return name
  if (words.length < fewest) return null
  const counts = languages.map((language) => words.filter(({ folded }) => language.words.has(folded)).length)
  const most = Math.max(...counts)
  const read = Math.max(...languages.map(({ isRead }, at) => (isRead ? (counts[at] ?? 0) : 0)))
  const best = languages[counts.indexOf(most)]
  return best && !best.isRead && most > read * 1.3 && most >= words.length * 0.08 ? best.name : null
}

/** Says that a language is not read; what needs no words still is. */
export function languageNotes(document: Document): Note[] {
  const language = unreadLanguage(document)
  if (language === null) return []
  const message = `This seems to be ${language}, which is not read: dates, times, links and names are taken, the rest may be missing.`
  return [{ code: 'language-not-read', message }]
}
