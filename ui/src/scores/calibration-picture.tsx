import { Table } from '@mantine/core'
import type { Scores } from '../calls/standing-queries.ts'
import { useWidth } from '../standing/curve/use-width.ts'
import { calibrationScale, calibrationTicks, room } from './calibration-scale.ts'

type Bins = Scores['calibration']['bins']

const smallest = 240
const widest = 560
/** From this width on there is room for every word below the picture. */
const roomy = 440

const Axes = ({ width }: { width: number }) => {
  const { x, y, height } = calibrationScale(width)
  return (
    <g>
      {calibrationTicks.map(({ chance, words }, place) => (
        <g key={words}>
          <line x1={x(0)} x2={x(1)} y1={y(chance)} y2={y(chance)} className="r2-curve-level" />
          <text x={x(0) - 8} y={y(chance) + 4} textAnchor="end" className="r2-curve-word">
            {words}
          </text>
          {(width >= roomy || place % 2 === 0) && (
            <text x={x(chance)} y={height - room.bottom + 18} textAnchor="middle" className="r2-curve-word">
              {words}
            </text>
          )}
        </g>
      ))}
      <text x={x(0.5)} y={height - 6} textAnchor="middle" className="r2-curve-word">
        chance given
      </text>
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className="r2-calibration-even" />
    </g>
  )
}

const rangeText = ({ from, to }: Bins[number]): string =>
  from === 0 ? `up to ${to * 10} in 10` : `${from * 10} to ${to * 10} in 10`

/** Chances that were given beside what came of them, with ranges; on the slanted line both are the same. */
export const CalibrationPicture = ({ bins }: { bins: Bins }) => {
  const { ref, width } = useWidth<HTMLDivElement>()
  const { x, y, height } = calibrationScale(Math.min(widest, Math.max(smallest, width)))
  const shown = Math.min(widest, Math.max(smallest, width))
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg width={shown} height={height} aria-hidden="true" className="r2-curve-picture">
          <Axes width={shown} />
          {bins.map(({ from, forecast, share, low, high, count }) => (
            <g key={from} className="r2-calibration-bin">
              <line x1={x(forecast)} x2={x(forecast)} y1={y(low)} y2={y(high)} />
              <circle cx={x(forecast)} cy={y(share)} r={4 + Math.min(8, Math.sqrt(count))} />
            </g>
          ))}
        </svg>
      )}
      <Table captionSide="top" maw={widest}>
        <Table.Caption>Offers that came, by the chance that was given</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Chance given</Table.Th>
            <Table.Th scope="col">Forecasts</Table.Th>
            <Table.Th scope="col">Offers</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bins.map((bin) => (
            <Table.Tr key={bin.from}>
              <Table.Th scope="row" fw={400}>
                {rangeText(bin)}
              </Table.Th>
              <Table.Td>{bin.count}</Table.Td>
              <Table.Td>{bin.offers}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
