import type { AdviceKind } from '@roundtwo/model'
import {
  IconArrowsDiff,
  IconBandage,
  IconEyeOff,
  IconHeartHandshake,
  IconMessageQuestion,
  IconRepeat,
  IconZoomIn,
} from '@tabler/icons-react'

const icons: Record<AdviceKind, typeof IconRepeat> = {
  contradiction: IconArrowsDiff,
  promise: IconHeartHandshake,
  repair: IconBandage,
  withhold: IconEyeOff,
  repeat: IconRepeat,
  deeper: IconZoomIn,
  ask: IconMessageQuestion,
}

export const AdviceIcon = ({ kind }: { kind: AdviceKind }) => {
  const Icon = icons[kind]
  return <Icon size={18} stroke={1.8} aria-hidden className="r2-kind-icon" />
}
