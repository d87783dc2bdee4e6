import { Checkbox, Stack, Text } from '@mantine/core'
import type { ComparedInvitation, ToldChange } from '@roundtwo/contract'
import { useOwnZone } from '../parts/use-own-zone.ts'
import { factWords, labelOf } from './fact-words.ts'

interface ChangeRowsProps {
  found: ComparedInvitation
  /** What the user confirmed and now gives up for what is told. */
  accepted: string[]
  onAccept: (accepted: string[]) => void
}

const fieldOf = ({ path }: ToldChange): string => path.split('.').at(-1) ?? path

const personWords = {
  joins: 'joins',
  changes: 'changes',
  stays: 'stays as they are',
  'not-named': 'is not named in it, and stays',
} as const

/** What changes, fact by fact and person by person; what the user said is asked about, with both values. */
export const ChangeRows = ({ found, accepted, onAccept }: ChangeRowsProps) => {
  const own = useOwnZone()
  const rows = (changes: ToldChange[]) =>
    changes.map((change) => {
      const field = fieldOf(change)
      const [kept, told] = [factWords(field, change.kept, own), factWords(field, change.told, own)]
      return change.held ? (
        <Checkbox
          key={change.path}
          label={`${labelOf(field)}: take “${told}” for what you said, “${kept}”`}
          checked={accepted.includes(change.path)}
          onChange={(event) =>
            onAccept(
              event.currentTarget.checked
                ? [...accepted, change.path]
                : accepted.filter((path) => path !== change.path),
            )
          }
        />
      ) : (
        <Text key={change.path} size="sm">
          <strong>{labelOf(field)}:</strong> {told}
          {kept !== 'not known' && ` (was ${kept})`}
        </Text>
      )
    })
  return (
    <Stack gap="xs">
      {rows(found.changes)}
      {found.people.map(({ name, role, change, changes }) => (
        <Stack key={name} gap={2}>
          <Text size="sm">
            <strong>{name}</strong>
            {role && `, ${role},`} {personWords[change]}
            {changes.length > 0 && ':'}
          </Text>
          {rows(changes)}
        </Stack>
      ))}
    </Stack>
  )
}
