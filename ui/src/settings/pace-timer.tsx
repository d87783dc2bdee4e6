import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'

/** Read aloud as one would tell it; long enough that a slow start hardly counts. */
const passage =
  'When I joined the team, every order was written down twice: once by the person at the counter and ' +
  'once in the office. Nobody liked it, but nobody had asked why. So I spent a week watching, and I ' +
  'counted. Out of two hundred orders, eleven had been copied wrongly, and each of those took about ' +
  'half an hour to put right. I drew the whole thing on one sheet of paper, showed it to both teams, ' +
  'and asked what they would change. By the end of the month we had one form instead of two. The ' +
  'mistakes went down to one or two in a month, and the people in the office had their afternoons back. ' +
  'What I learnt is that a number and a drawing can start a conversation that complaints never do.'

const words = passage.split(/\s+/).length
/** Quicker than anybody speaks. */
const fastest = 300
const shortestReading = (words * 60) / fastest

/** Measures a pace with a stopwatch: nothing is listened to. */
export const PaceTimer = ({ onMeasured }: { onMeasured: (pace: number) => void }) => {
  const [begun, setBegun] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const start = () => {
    setSaid('')
    setBegun(performance.now())
  }
  const stop = () => {
    const seconds = (performance.now() - (begun ?? 0)) / 1000
    setBegun(null)
    if (seconds < shortestReading) return setSaid('That was too quick to be read aloud; try again.')
    const pace = Math.round((words * 60) / seconds)
    setSaid(`${words} words in ${Math.round(seconds)} s: ${pace} words a minute.`)
    return onMeasured(pace)
  }
  return (
    <details className="r2-fold">
      <summary>Measure it with a stopwatch</summary>
      <Text size="sm" mt="sm">
        Press start, read this aloud as you would tell it to somebody, and press stop. Nothing is listened to.
      </Text>
      <blockquote className="r2-passage">{passage}</blockquote>
      <Group gap="sm">
        {begun === null ? (
          <Button variant="default" onClick={start}>
            Start
          </Button>
        ) : (
          <Button onClick={stop}>Stop</Button>
        )}
        <Text size="sm" role="status">
          {begun === null ? said : 'Read aloud now…'}
        </Text>
      </Group>
    </details>
  )
}
