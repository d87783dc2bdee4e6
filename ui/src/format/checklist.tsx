import { Checkbox, Progress, Stack, Text } from '@mantine/core'
import type { Operations, OutputOf } from '@roundtwo/contract'
import { useChange } from '../calls/change.ts'
import { Section } from '../parts/section.tsx'

type Format = OutputOf<Operations['getFormat']>

interface ChecklistProps {
  opportunityId: string
  shown: Format
  guide: Format['guides'][number]
}

/** What the format asks one to see to; the round keeps what is ticked. */
export const Checklist = ({ opportunityId, shown, guide }: ChecklistProps) => {
  const { roundId, checked } = shown
  const key = ['opportunity', opportunityId, 'format']
  const save = useChange('saveRound', (cache, input) => {
    const before = cache.getQueryData<Format>(key)
    cache.setQueryData<Format>(key, (kept) => kept && { ...kept, checked: input.checked ?? kept.checked })
    return () => {
      if (before) cache.setQueryData(key, before)
    }
  })
  const tick = (id: string, isDone: boolean) => {
    const others = checked.filter((other) => other !== id)
    save.mutate({
      opportunityId,
      ...(roundId ? { id: roundId } : { format: guide.format }),
      checked: isDone ? [...others, id] : others,
    })
  }
  const done = guide.checklist.filter(({ id }) => checked.includes(id)).length
  const count = guide.checklist.length
  return (
    <Section
      title={shown.guides.length > 1 ? `Checklist: ${guide.title}` : 'Checklist'}
      aside={
        <div className="r2-checked">
          <Text size="sm" c="dimmed">
            {done} of {count} done
          </Text>
          <Progress value={(done / Math.max(1, count)) * 100} size="sm" aria-hidden />
        </div>
      }
    >
      <Stack component="ul" gap="md" className="r2-plain-list">
        {guide.checklist.map(({ id, text, why }) => (
          <li key={id}>
            <Checkbox
              checked={checked.includes(id)}
              onChange={(event) => tick(id, event.currentTarget.checked)}
              label={text}
              classNames={{ label: 'r2-check-label' }}
              description={why}
            />
          </li>
        ))}
      </Stack>
    </Section>
  )
}
