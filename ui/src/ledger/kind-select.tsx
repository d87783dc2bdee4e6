import { NativeSelect } from '@mantine/core'
import { type EntryKind, entryKinds } from '@roundtwo/model'
import { choices, entryKindLabels, memberOf } from '../words/labels.ts'
import { KindIcon } from './kind-icon.tsx'

interface KindSelectProps {
  kind: EntryKind
  /** The entry's own words, so that one of many says which it is. */
  of: string
  onChange: (kind: EntryKind) => void
}

export const KindSelect = ({ kind, of, onChange }: KindSelectProps) => (
  <NativeSelect
    className="r2-kind"
    aria-label={`Kind of “${of}”`}
    leftSection={<KindIcon kind={kind} />}
    data={choices(entryKinds, entryKindLabels)}
    value={kind}
    onChange={(event) => onChange(memberOf(entryKinds, event.currentTarget.value) ?? kind)}
  />
)
