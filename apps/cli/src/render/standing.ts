import type { Operations, OutputOf } from '@roundtwo/contract'
import type { StandingOutcome } from '@roundtwo/model'
import { faint, good, heading, middling, poor, strong, wrapped } from './style.ts'

type Output<Key extends keyof Operations> = OutputOf<Operations[Key]>
type Standing = Output<'getStanding'>

const branchNames: Record<StandingOutcome, string> = {
  offer: 'an offer',
  furtherRound: 'another round',
  rejection: 'a rejection',
  hold: 'on hold',
  noAnswer: 'no answer at all',
}

const colours: Record<StandingOutcome, (text: string) => string> = {
  offer: good,
  furtherRound: middling,
  rejection: poor,
  hold: faint,
  noAnswer: faint,
}

const barWidth = 40
const bar = (share: number): string => '█'.repeat(Math.round(share * barWidth)) || '▏'

const branchesText = ({ branches }: Standing): string =>
  branches
    .map(
      ({ answer, p, words, range }) =>
        `  ${branchNames[answer].padEnd(16)} ${colours[answer](bar(p).padEnd(barWidth))} ${words} ${faint(`(${range})`)}\n`,
    )
    .join('')

const rows = 8
/** Every other day, so that two months fit a terminal. */
const step = 2

/** The chance of an offer by day of silence: `█` the chance, `░` its range. */
const curveText = ({ forecast }: Standing): string => {
  const days = forecast.curve.filter((_day, place) => place % step === 0)
  const top = Math.max(0.1, ...days.map(({ eventualOffer }) => eventualOffer.high))
  const line = (row: number): string => {
    const level = (top * (row + 0.5)) / rows
    const cells = days.map(({ eventualOffer: { p, low, high } }) => {
      if (level <= Math.min(p, low)) return '█'
      if (level <= p) return '▓'
      return level <= high ? '░' : ' '
    })
    const label = `${Math.round(top * ((row + 1) / rows) * 100)}`.padStart(5)
    return `${faint(row % 2 === 1 ? label : '     ')} ${cells.join('')}\n`
  }
  const first = days[0]?.day ?? ''
  const last = days.at(-1)?.day ?? ''
  return (
    Array.from({ length: rows }, (_, place) => line(rows - 1 - place)).join('') +
    faint(`      ${first}${last.padStart(Math.max(0, days.length - first.length))}\n`)
  )
}

const driversText = ({ forecast, priors }: Standing): string =>
  forecast.drivers
    .map(({ points, words, source, quality }) => {
      const found = priors.find(({ id }) => id === source)
      const from = found ? `${found.source}, ${found.author}` : source
      const sign = `${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(0)}`.padStart(5)
      const shown = points >= 0 ? good(sign) : poor(sign)
      return `${shown}  ${words}\n${faint(wrapped(`${from} (${quality.replaceAll('_', ' ')})`, '       '))}`
    })
    .join('')

export const standingText = (standing: Standing): string => {
  const { sentence, changes, unknowns, evidence, stage } = standing
  if (stage === 'answered') return `${strong(sentence)}\n`
  return [
    `${strong(sentence)}\n`,
    heading('What may come'),
    branchesText(standing),
    heading('The chance of an offer, in a hundred, if nothing is heard'),
    curveText(standing),
    heading('What it rests on, in points of a hundred'),
    driversText(standing),
    evidence.length > 0
      ? heading('Noted') +
        evidence.map(({ label, observedOn, id }) => `  ${label}, ${observedOn} ${faint(id)}\n`).join('')
      : '',
    heading('Not known, and it would move it most'),
    unknowns.map(({ question, words }) => `  ${question} ${faint(words)}\n`).join(''),
    heading('What would change it (roundtwo save-evidence ID --type TYPE)'),
    changes.map(({ type, label, words }) => `  ${type.padEnd(30)} ${label}: ${words}\n`).join(''),
  ].join('')
}

export const forecastText = (output: Output<'forecastOutcome'>): string => {
  if ('evidence' in output)
    return output.evidence
      .map(
        ({ id, label, ratio, low, high, note }) =>
          `${strong(id)}  ${label}\n  odds × ${ratio} ${faint(`(${low} to ${high})`)}\n${faint(wrapped(note, '  '))}`,
      )
      .join('')
  const shares = Object.entries(output.now)
  return (
    shares
      .map(([answer, { p, low, high }]) => {
        const percent = (share: number) => `${Math.round(share * 100)} %`
        return `${answer.padEnd(14)} ${bar(p).padEnd(barWidth)} ${percent(p)} ${faint(`(${percent(low)} to ${percent(high)})`)}\n`
      })
      .join('') + output.drivers.map(({ words }) => `  ${words}\n`).join('')
  )
}

export const scoresText = ({ scored, calibration }: Output<'getScores'>): string =>
  scored
    .map(
      ({ company, role, outcome, chanceWords, forecast, baseRate, words }) =>
        `${strong(`${role}, ${company}`)}: ${outcome}, forecast ${chanceWords}\n` +
        `  Brier ${forecast.brier.toFixed(2)} (base rate ${baseRate.brier.toFixed(2)}), ` +
        `log ${forecast.log.toFixed(2)} (${baseRate.log.toFixed(2)})\n${wrapped(words, '  ')}`,
    )
    .join('') +
  calibration.bins
    .map(
      ({ from, to, count, offers, share }) =>
        `  ${Math.round(from * 100)} to ${Math.round(to * 100)} %  ${bar(share).padEnd(barWidth)} ${offers} of ${count}\n`,
    )
    .join('') +
  `${calibration.verdict}\n`

export const playbookText = ({ playbook, dates }: Output<'getPlaybook'>): string =>
  [
    strong(`${playbook.title}\n`),
    wrapped(playbook.meaning, '  '),
    heading('This week'),
    playbook.actions
      .map(
        ({ text, why }, place) =>
          wrapped(`- ${dates.actions[place] ? `${dates.actions[place]}: ` : ''}${text}`, '  ') +
          faint(wrapped(why, '    ')),
      )
      .join(''),
    heading('Not now'),
    playbook.avoid.map(({ text, why }) => wrapped(`- ${text}`, '  ') + faint(wrapped(why, '    '))).join(''),
    ...playbook.scripts.map(
      ({ situation, subject, body }) => `${heading(situation)}${subject ? `Subject: ${subject}\n\n` : ''}${body}\n`,
    ),
    heading(`When to let go${dates.letGo ? `: ${dates.letGo}` : ''}`),
    wrapped(playbook.letGo.text, '  '),
  ].join('')

export const figuresText = ({ figures, folklore }: Output<'listFigures'>): string => {
  const ids = new Map(figures.map((figure) => [figure.id, figure]))
  const said = folklore.map(({ claim, verdict, measured, figures: ofThem }) => {
    const sources = ofThem
      .flatMap((id) => ids.get(id) ?? [])
      .map(({ author, year }) => `${author} ${year ?? ''}`.trim())
    const named = sources.length > 0 ? faint(wrapped(sources.join('; '), '  ')) : ''
    return `“${claim}” ${middling(verdict)}\n${wrapped(measured, '  ')}${named}`
  })
  const groups = [...Map.groupBy(figures, ({ group }) => group)].map(
    ([group, found]) =>
      heading(group) +
      found
        .map(
          ({ claim, population, year, source, author, quality }) =>
            wrapped(`- ${claim}`, '  ') +
            faint(wrapped([population, year, `${author}, ${source}`, quality].filter(Boolean).join('; '), '    ')),
        )
        .join(''),
  )
  return heading('What people say') + said.join('') + groups.join('')
}
