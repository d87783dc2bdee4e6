import type { Strength } from '@roundtwo/model'
import { IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react'

const icons: Record<Strength, typeof IconCircleDashed> = {
  strong: IconCircleCheckFilled,
  partial: IconCircleHalf2,
  gap: IconCircleDashed,
}

export const StrengthSign = ({ strength }: { strength: Strength }) => {
  const Icon = icons[strength]
  return <Icon size={18} aria-hidden className="r2-strength-icon" />
}
