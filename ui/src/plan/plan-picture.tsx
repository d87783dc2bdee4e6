import { Text } from '@mantine/core'
import type { PlanView } from '@roundtwo/contract'
import type { PlannedDay } from '@roundtwo/model'
import { dateWords, dayOf, minutesWords } from '../words/dates.ts'

const shown = 14
const minutesOf = ({ start, end }: { start: string; end: string }): number =>
  (Date.parse(end) - Date.parse(start)) / 60_000

const usedOf = (day: PlannedDay): number => day.blocks.reduce((sum, block) => sum + minutesOf(block), 0)

const share = (part: number, whole: number): string => `${Math.round((part / Math.max(1, whole)) * 100)}%`

/** The kinds that share a colour. */
const legend = [
  { kind: 'story', words: 'Stories and questions' },
  { kind: 'research', words: 'Research and materials' },
  { kind: 'practice', words: 'Practice and format' },
  { kind: 'logistics', words: 'Logistics and rest' },
] as const

const underDay = (day: PlannedDay, interviewDay: string | null): string => {
  if (day.date === interviewDay) return 'Interview'
  return day.blocks.length === 0 ? 'free' : minutesWords(usedOf(day))
}

/** A column a day: its height is the time there is, the blocks what the plan makes of it. */
export const PlanPicture = ({ view }: { view: PlanView }) => {
  const days = view.plan.days.slice(0, shown)
  const most = Math.max(60, ...days.map((day) => Math.max(day.available, usedOf(day))))
  const interviewDay = view.start ? dayOf(view.start, view.zone) : null
  return (
    <>
      <ol className="r2-days" aria-label="Time used each day">
        {days.map((day) => (
          <li key={day.date} className="r2-day" data-interview={day.date === interviewDay || undefined}>
            <div className="r2-day-column" aria-hidden="true">
              <div className="r2-day-room" style={{ height: share(Math.max(day.available, usedOf(day)), most) }}>
                {day.blocks.map((block) => (
                  <span
                    key={`${block.taskKey} ${block.start}`}
                    data-kind={block.kind}
                    title={block.title}
                    style={{ height: share(minutesOf(block), Math.max(day.available, usedOf(day))) }}
                  />
                ))}
              </div>
            </div>
            <Text size="xs" ta="center" lh={1.3}>
              {dateWords(day.date, 'short')}
            </Text>
            <Text size="xs" ta="center" c="dimmed" lh={1.3}>
              {underDay(day, interviewDay)}
            </Text>
          </li>
        ))}
      </ol>
      <div className="r2-legend" aria-hidden="true">
        {legend.map(({ kind, words }) => (
          <span key={kind} data-kind={kind}>
            {words}
          </span>
        ))}
      </div>
    </>
  )
}
