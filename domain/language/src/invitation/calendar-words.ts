/** Names of months in the languages invitations come in, by number. Sources: CLDR 45, wide and abbreviated forms. */
const monthTable: Record<number, string> = {
  1: 'january jan januar janvier enero gennaio januari janeiro',
  2: 'february feb februar février fevrier febrero febbraio februari fevereiro',
  3: 'march mar märz maerz mrz mars marzo maart março',
  4: 'april apr avril abril aprile',
  5: 'may mai mayo maggio mei maio maj',
  6: 'june jun juni juin junio giugno junho',
  7: 'july jul juli juillet julio luglio julho',
  8: 'august aug août aout agosto augustus augusti',
  9: 'september sept sep septembre septiembre settembre setembro',
  10: 'october oct oktober okt octobre octubre ottobre outubro',
  11: 'november nov novembre noviembre novembro',
  12: 'december dec dezember dez décembre decembre diciembre dicembre dezembro',
}

/** 0 is Sunday. Short forms count only with a capital letter: "sat" is also a verb. */
const weekdayTable: Record<number, string> = {
  0: 'sunday sun sonntag dimanche domingo domenica zondag søndag söndag',
  1: 'monday mon montag lundi lunes lunedì maandag mandag måndag',
  2: 'tuesday tues tue dienstag mardi martes martedì dinsdag tirsdag tisdag',
  3: 'wednesday weds wed mittwoch mercredi miércoles mercoledì woensdag onsdag',
  4: 'thursday thurs thur thu donnerstag jeudi jueves giovedì donderdag torsdag',
  5: 'friday fri freitag vendredi viernes venerdì vrijdag fredag',
  6: 'saturday sat samstag samedi sábado sabato zaterdag lørdag lördag',
}

const inverted = (table: Record<number, string>): Map<string, number> =>
  new Map(
    Object.entries(table).flatMap(([number, names]) =>
      names.split(' ').map((name) => [name, Number(number)]),
    ),
  )

export const months = inverted(monthTable)
export const weekdays = inverted(weekdayTable)

const alternatives = (names: Iterable<string>): string =>
  [...names].sort((one, other) => other.length - one.length).join('|')

/** Regular expression parts, case-insensitive. */
export const monthPattern = alternatives(months.keys())
export const weekdayPattern = alternatives(weekdays.keys())

export const numberWords = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, index + 1],
  ),
)
export const numberWordPattern = alternatives(numberWords.keys())
