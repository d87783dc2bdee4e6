/** Values that a word may speak for: whether it does is learned from what stands around it. */
export type Trigger = readonly [value: string, phrase: readonly string[]]

/** Rows of `value: phrases`, phrases parted by commas; a word ending in `*` begins so. */
const table = (rows: string): Trigger[] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [value = '', phrases = ''] = row.split(': ')
      return phrases.split(', ').map((phrase): Trigger => [value.trim(), phrase.trim().split(' ')])
    })

export const formatTriggers = table(`
panel: panel*, board, committee, kommission, gremium, jury, tribunal, comision, comissao, commissione
panel: commissie, interviewers, auswahlkommission, ausschuss
presentation: present*, slide*, pitch, seminar, talk, lecture, deck, vortrag, prasent*, presentacion
presentation: apresentacao, presentazione, expose, folien, walk us through
practical: practical, task, exercise*, trial, test*, role play*, roleplay, teaching, lesson, work sample
practical: simulation, written, in tray, assessment, trial shift, demo*, bench, hands on, probearbeit*
practical: probetag, aufgabe, essai, prueba, proef*, opdracht, prova, prove, exercice, ejercicio, cook, bake
practical: drive, shift
technical: technical*, coding, code, system design, pair programming, whiteboard, live coding, technisch*
technical: technique, tecnic*, troubleshoot*, fault finding, architecture, sql, debug*, pairing
case: case*, fallstud*, caso, etude de cas, business case, casus
executive: ceo, md, managing director, executive*, founder*, owner, president, chief, geschaftsfuhr*, vorstand
executive: directeur general, directrice generale, director general, directora general, cfo, coo, cto
executive: partner*, principal, trustee*, governors, direttore generale, amministratore delegato, directeur
executive: dg, headteacher
team: team*, colleagues, peers, stakeholder*, meet the, equipe, equipo, kollegen, collega*, squad
behavioural: behavio*, competenc*, values, culture, kompetenz*, strengths based, scenario*, situational, comportement*
site visit: tour*, walk round, walkround, look round, walk around, look around, see the, site visit, show you
site visit: shown, rundgang, betriebsrundgang, visite, visita, rondleiding, factory, works, plant, walk the
`)

export const roundTriggers = table(`
2: second, 2nd, 2, two, zweit*, deuxieme, seconde, 2e, 2eme, segund*, tweede, second*, zwei, ii, back, again
2: another, return, drug*, nochmal, wieder, encore, nouveau, nuevo, nuevamente, opnieuw, terug, l2, r2
2: invite you to a further, come back
3: third, 3rd, 3, three, dritt*, troisieme, tercer*, derde, terz*, iii, l3, r3
`)

export const finalTriggers = table(`
true: final*, last, letzt*, abschliessend*, dernier*, derniere, ultim*, laatste, finale*, endrunde
true: abschlussgesprach, closing, decisive, entscheid*
false: further, next, third, followed, then, after this, subsequent*, another, more, next step, nachst*
false: weiter*, prochaine, siguiente, volgende, proximo, stage 3, round 3, three, final, last, goes well
false: go well, successful, managerial, will be, klappt, bien
`)

export const changeTriggers = table(`
cancelled: cancel*, postpone*, call off, called off, calling off, on hold, no longer, unable, withdraw*
cancelled: abgesagt, absagen, annul*, cancelad*, geannuleerd, verschoben, verschieb*, frozen, freeze, pause*
cancelled: off, absage, aplaza*, adiad*, afgezegd, rinvia*, annullat*, report*
moves: moved*, move, reschedul*, instead, change*, new time, new date, updated, update, correction, sorry
moves: rather than, shift*, pushed, brought forward, not the, old, verschoben, verleg*, statt, deplac*
moves: au lieu, cambio, cambia*, mover, verplaats*, verzet, alterad*, mudar, spostat*, anziche, in place of
moves: meant, wrong, revised, amended, swap*, bump*, ignore, disregard, nuevo, nouvelle, nouveau, neue, neuer
moves: nieuwe
`)

export const platformTriggers = table(`
Zoom: zoom
Teams: teams, ms teams, microsoft teams
Google Meet: google meet, meet, hangout*, gmeet
Webex: webex
Skype: skype
Whereby: whereby
WhatsApp: whatsapp
FaceTime: facetime
Phone: phone, telephone, telefon*, call, ring, telefoon*, telephonique, bellen, anrufen, telefonisch*, llamada
Phone: dial, appel, chiamata, phoned, ligar
`)
