import { Tooltip, UnstyledButton } from '@mantine/core'
import type { Certainty, Origin } from '@roundtwo/model'
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import { certaintyLabels } from '../words/labels.ts'

const icons: Record<Certainty, typeof IconHelpCircle> = { sure: IconCircleCheck, doubtful: IconHelpCircle }

/** How sure a field is and the words it came from; nothing for a field that was not read from anywhere. */
export const OriginLine = ({ origin }: { origin: Origin | undefined }) => {
  if (!origin) return null
  const Icon = icons[origin.certainty]
  const words = origin.quote ? `“${origin.quote}” (${origin.where})` : origin.where
  return (
    <Tooltip
      label={words}
      multiline
      maw={360}
      events={{ hover: true, focus: true, touch: true }}
      position="bottom-start"
    >
      <UnstyledButton component="span" tabIndex={0} className="r2-origin" data-certainty={origin.certainty}>
        <Icon size={14} aria-hidden />
        <span>{certaintyLabels[origin.certainty]}:</span>
        <span className="r2-origin-quote">{words}</span>
      </UnstyledButton>
    </Tooltip>
  )
}
