import { ActionIcon, Badge, Group, Text } from '@mantine/core'
import type { DocumentRecord } from '@roundtwo/model'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { unwrap } from '../calls/refusal.ts'
import { download } from '../parts/files.ts'
import { offerUndo } from '../parts/undo.tsx'
import { documentRoleLabels } from '../words/labels.ts'
import { sizeWords } from '../words/sizes.ts'

export const FileRow = ({ document }: { document: DocumentRecord }) => {
  const client = useClient()
  const remove = useChange('deleteDocument')
  const attach = useChange('attachDocument')
  const { id, name, role, size, opportunityId } = document
  const original = () => unwrap(client.getDocument({ id }))
  const save = () =>
    original()
      .then(({ file }) => download(file))
      .catch(tellTrouble)
  const putAway = async () => {
    const { file } = await original()
    await remove.mutateAsync({ id })
    offerUndo(`${name} was removed.`, () => {
      if (opportunityId) attach.mutate({ opportunityId, role, file })
    })
  }
  return (
    <li className="r2-item">
      <div className="r2-grow">
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {sizeWords(size)}
        </Text>
      </div>
      <Badge variant="default">{documentRoleLabels[role]}</Badge>
      <Group gap={4} wrap="nowrap">
        <ActionIcon variant="subtle" size="lg" aria-label={`Download ${name}`} onClick={() => void save()}>
          <IconDownload size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="red"
          size="lg"
          aria-label={`Remove ${name}`}
          onClick={() => void putAway().catch(tellTrouble)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  )
}
