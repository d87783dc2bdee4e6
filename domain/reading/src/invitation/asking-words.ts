import type { Token } from '@roundtwo/text'

// Words of several languages that say one thing, so that what is learned in one serves the others. A word ending in
// `*` begins so; all are folded.

const rows = `
bring: bring* take carry fetch mitbring* mitnehm* mit dabei apport* amen* prendre munir munis traer traig* trae tra* llev* meenem*
  neem mee trazer traga trag* levar leve portare porti porta
have: have with handy hand ready wear own tragen bereit bereithalten porter tenue tener ten listo llevar bij hebben tenha ter avere
document: id passport licence license card certificate* proof document* original* copies copy ausweis* personalausweis zeugnis*
  unterlagen nachweis* diplome* carte piece permis titulo* cedula dni carnet certificad* identificacion rijbewijs identiteit* legitimatie
  diploma* documento* patente permesso
gear: shoes boots laptop clothes clothing helmet ppe overalls portfolio tools kit notebook schuhe sicherheitsschuhe chaussures zapatos
  schoenen sapatos scarpe
prepare: prepar* vorbereit* bereiten voorbereid* prepara* think read look study learn refresh brush choose pick plan research
  familiar* review practise overlegen lesen durchlesen ansehen reflechi* lire relire etudier choisi* lee leer repas* pens* piens* lezen
  bekijk* nadenk* ler estud* leia leggere leggi scegli* studi*
  ready open walk talk show tell describe explain discuss demonstrate ask asks questions
present: presentation* present* slide* deck pitch talk lecture seminar prasentation* vortrag* folien expose presentac* apresenta*
  presentati* presentazion* diapo* minuten minutes minutos minuti mins min topic title thema sujet tema onderwerp
task: case exercise* brief task assignment test homework plan sample casus caso cas fallstudie aufgabe opdracht prova exercice
  ejercicio tarea assessment report vorlage
send: send* email mail return forward submit upload schick* send* sende* zusend* envoy* transmett* retourn* envi* mand* stuur*
  toestur* inviar* mandar* complete fill form attached
confirm: confirm* reply acknowledge accept decline rsvp respond bestatig* zusage* ruckmeldung antwort* melden geben confirmer confirme*
  confirmez repond* merci confirma* responde* bevestig* reageer laat laten weten conferm* rispond* avis* let know tell text ring call
  whatsapp thumbs shout drop
preference: dietary allerg* diet* slot* preferred prefer option* which adjustments access parking car reg registration pay salary
  expectation* notice referee* references availability number ernahrung* gehaltsvorstellung* regime creneau* alergi* sueldo salaris
  dieet* voorkeur
condition: subject conditional dependent depend* condition* satisfactory clearance offer check* dbs screen* background references
  medical vetting police vorbehalt* voraussetz* fuhrungszeugnis reserve casier sujet sujeta condicion* antecedentes referencias
  voorbehoud vog afhankelijk sujeita antecedentes condizion* casellario before starting
please: please kindly pls plz bitte veuillez merci por favor gelieve graag per
`

const concepts = rows
  .trim()
  .split(/\n(?=\S)/)
  .map((row) => {
    const [name = '', words = ''] = row.split(': ')
    const all = words.split(/\s+/)
    const starts = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    return { name, whole: new Set(all.filter((word) => !word.endsWith('*'))), starts }
  })

const known = new Map<string, readonly string[]>()
const most = 20_000

/** What a word may say: `bring`, `confirm` and the like. */
function conceptsOf(folded: string): readonly string[] {
  const before = known.get(folded)
  if (before) return before
  const found = concepts
    .filter(({ whole, starts }) => whole.has(folded) || starts.some((start) => folded.startsWith(start)))
    .map(({ name }) => name)
  if (known.size > most) known.clear()
  known.set(folded, found)
  return found
}

/** What the words of a stretch say, each once, in their order. */
export const saidIn = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.flatMap((token) => (token.kind === 'word' ? conceptsOf(wholeWord(token)) : []))),
]

/** "d'apporter" is "apporter". */
const wholeWord = ({ text, folded }: Token): string => {
  const elided = /^(?:d|l|j|m|t|s|n|c|qu)['’]/i.exec(text)?.[0]
  return elided ? folded.slice(elided.length - 1) : folded
}
