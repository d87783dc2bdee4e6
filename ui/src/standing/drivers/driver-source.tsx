import { Anchor, Text } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useFigures } from '../../calls/standing-queries.ts'
import { checkWords, qualityWords } from './quality-words.ts'
import type { Driver } from './steps.ts'

type Prior = StandingView['priors'][number]

const ownRecord = 'own-record'

/** A figure among those published has an address. */
const FigureLink = ({ id }: { id: string }) => {
  const { data } = useFigures()
  if (!data?.figures.some((figure) => figure.id === id)) return null
  return (
    <>
      {' '}
      <Anchor size="sm" underline="always" renderRoot={(props) => <Link to="/numbers" hash={id} {...props} />}>
        What it says
      </Anchor>
    </>
  )
}

const isOurs = ({ author }: Prior): boolean => author === 'Roundtwo'

const sourceWords = (prior: Prior): string => {
  if (isOurs(prior)) return `${prior.source}: Roundtwo’s own working, not a measurement.`
  const { author, source, year, quality, verified } = prior
  const origin = [author, source, year].filter(Boolean).join(', ')
  return `${origin}: ${qualityWords(quality)}; ${checkWords(verified)}.`
}

const Source = ({ prior }: { prior: Prior }) => (
  <Text size="sm">
    {sourceWords(prior)}
    <FigureLink id={prior.id} />
  </Text>
)

/** Where a bar comes from. */
export const DriverSource = ({ driver, priors }: { driver: Driver; priors: Prior[] }) => {
  const [isOpen, setOpen] = useState(false)
  const named = [driver.source, driver.study].flatMap((id) => priors.find((prior) => prior.id === id) ?? [])
  return (
    <details className="r2-why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Source</summary>
      {isOpen && driver.source === ownRecord && (
        <Text size="sm">
          Your own closed opportunities.{' '}
          <Anchor size="sm" underline="always" renderRoot={(props) => <Link to="/scores" {...props} />}>
            How the forecasts did
          </Anchor>
        </Text>
      )}
      {isOpen && named.map((prior) => <Source key={prior.id} prior={prior} />)}
    </details>
  )
}
