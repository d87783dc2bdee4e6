import type { EntryKind } from '@roundtwo/model'
import {
  IconBook2,
  IconCloudQuestion,
  IconFlame,
  IconHash,
  IconHeartHandshake,
  IconInfoCircle,
  IconMessageQuestion,
  IconNote,
  IconQuestionMark,
} from '@tabler/icons-react'

const icons: Record<EntryKind, typeof IconHash> = {
  question: IconMessageQuestion,
  story: IconBook2,
  figure: IconHash,
  doubt: IconCloudQuestion,
  promise: IconHeartHandshake,
  interest: IconFlame,
  fact: IconInfoCircle,
  open: IconQuestionMark,
  note: IconNote,
}

export const KindIcon = ({ kind, size = 18 }: { kind: EntryKind; size?: number }) => {
  const Icon = icons[kind]
  return <Icon size={size} stroke={1.7} aria-hidden className="r2-kind-icon" />
}
