import { Table } from '@mantine/core'
import type { StandingView } from '@roundtwo/contract'
import { plainDateOf } from '../../words/branded.ts'
import { dateWords } from '../../words/dates.ts'
import { type Run, runsOf } from './runs.ts'

const dayText = (day: string): string => {
  const date = plainDateOf(day)
  return date ? dateWords(date) : day
}

const runDays = ({ from, to }: Run): string => (from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`)

/** The same as the curve, in words. */
export const CurveTable = ({ standing }: { standing: StandingView }) => {
  const days = standing.forecast.curve.map(({ day }) => day)
  return (
    <details className="r2-why">
      <summary>As a table</summary>
      <Table captionSide="top">
        <Table.Caption>The chance of an offer in the end, if nothing is heard before</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Days</Table.Th>
            <Table.Th scope="col">Chance</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runsOf(days, standing.curveWords).map((run) => (
            <Table.Tr key={run.from}>
              <Table.Th scope="row" fw={400}>
                {runDays(run)}
              </Table.Th>
              <Table.Td>{run.words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
