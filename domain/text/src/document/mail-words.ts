const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [field = '', names = ''] = row.trim().split(': ')
        return names.split(', ').map((name): [string, string] => [name, field])
      }),
  )

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Folded names of header fields in English, German, French, Spanish, Dutch, Portuguese, Italian, Polish, Nordic. */
export const fieldNames = table(`
  from: from, von, de, van, da, od, fra, fran, expediteur, absender, afzender, mittente, remitente
  to: to, an, a, aan, para, do, til, till, pour
  cc: cc, bcc, kopie, copie, kopia, reply-to, antwort an
  subject: subject, betreff, objet, asunto, onderwerp, assunto, oggetto, temat, emne, amne, sub, subj
  sent: sent, date, gesendet, datum, envoye, date d'envoi, enviado, enviado el, fecha, verzonden, data, inviato, wyslano, sendt, skickat, dato
`)

/** "… wrote:" at the end or in the middle of the line above a quoted message. */
export const wroteWords = words(
  `wrote writes schrieb ecrit escribio schreef escreveu scritto napisal napisala skrev`,
)

/** A line that parts messages names one of these and one of `partingWords`. */
export const messageWords = words(
  `message nachricht mensaje bericht mensagem messaggio wiadomosc appointment termin email mail meddelande melding`,
)
export const partingWords = words(
  `original forwarded ursprungliche weitergeleitete weitergeleiteten originale reenviado reexpedie transfere transmis
  inoltrato oorspronkelijk doorgestuurd encaminhada przekazana oryginalna vidarebefordrat videresendt begin anfang`,
)

/** Words that close a letter; at least one of them, and nothing else but `closingHelpers` and a name. */
export const closingWords = words(
  `regards rgds wishes thanks thank thx ta cheers sincerely faithfully truly best kr br bw warmly warmest cordially
  grusse gruss grussen grusen mfg vg lg cordialement sinceres respectueusement bien salutations saludos saludo
  atentamente cordialmente abrazo atenciosamente cumprimentos abraco abracos obrigado obrigada saluti cordiali
  distinti grazie groet groete groeten groetjes hoogachtend pozdrawiam powazaniem hilsen hilsningar halsningar asante mihi
  merci gracias danke slan respectfully soon regds ciao tschuss herzlichst`,
)
export const closingHelpers = words(
  `kind kindest warm many with and again so much very your yours all the best for now you in advance a b x xx mit
  freundlichen freundliche besten beste herzlichen herzliche viele liebe schone a vous un une con les mes nos mejores
  cordiales afectuosos com os melhores met vriendelijke vriendelike hartelijke z wyrazami nga med venlig vennlig nos
  salutations meilleures belles meilleurs tous cordiali distinti sentiments et og de from speak see then talk`,
)

/** Said of who may read a mail, how it was sent or where a firm is registered; one row is enough, all words of it. */
export const footerSigns: readonly (readonly string[])[] = `
  intended recipient
  intended addressee
  email confidential
  e mail confidential
  message confidential
  mail vertraulich
  courriel confidentiel
  mensaje confidencial
  mensagem confidencial
  messaggio riservato
  bericht vertrouwelijk
  confidentiality notice
  disclaimer
  legal notice
  registered england
  registered office
  trading name of
  trading style of
  registered company
  registered wales
  registered scotland
  registered ireland
  amtsgericht hrb
  domicilio social
  siege social
  handelsregister
  unsubscribe
  abmelden newsletter
  equal opportunity employer
  privacy notice
  privacy policy
  consider environment printing
  sent from my iphone
  sent from my phone
  sent from my ipad
  sent from my mobile
  sent from my samsung
  von meinem gesendet
  envoye de mon
  enviado desde mi
  get outlook for
  regulated by authority
  employment agency business
  virus scanned
  monitored recorded emails
`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(' '))

/** A block that a conferencing service adds names one of these, and the word meeting or join. */
export const conferenceWords = words(`teams zoom meet webex whereby hangouts skype`)
export const joinWords = words(
  `join meeting id passcode besprechung reunion riunione vergadering reuniao teilnehmen`,
)
