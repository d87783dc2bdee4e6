import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { tellTrouble, useChange } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { unwrap } from '../calls/refusal.ts'
import { download, toKeptFile } from '../parts/files.ts'
import { Section } from '../parts/section.tsx'
import { RestoreButton } from './restore-button.tsx'

export const DataSection = () => {
  const client = useClient()
  const take = useChange('importData')
  const backup = () =>
    unwrap(client.backupData({}))
      .then(({ file }) => download(file))
      .catch(tellTrouble)
  const exportAll = () =>
    unwrap(client.exportData({}))
      .then(({ file }) => download(file))
      .catch(tellTrouble)
  const importAll = async (file: File | null) => {
    if (!file) return
    const { added, changed, unchanged } = await take.mutateAsync({ file: await toKeptFile(file) })
    notifications.show({
      title: 'Taken in',
      message: `${added} new, ${changed} changed, ${unchanged} as they were.`,
    })
  }
  return (
    <Section
      title="Your data"
      about={
        'Everything is kept in one folder on this machine: opportunities, files, settings. A ' +
        'half-finished new opportunity is kept in this browser. Nothing is sent anywhere; only ' +
        'addresses you give are fetched: a posting’s, a page’s, a feed’s.'
      }
    >
      <Stack gap="md">
        <div>
          <Text fw={600}>Backup</Text>
          <Text size="sm" c="dimmed" mb="xs">
            A copy of everything, to put back as it was.
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => void backup()}>
              Download a backup
            </Button>
            <RestoreButton />
          </Group>
        </div>
        <div>
          <Text fw={600}>Export</Text>
          <Text size="sm" c="dimmed" mb="xs">
            One documented JSON file with your originals, as a zip: to move to another machine, or to another program.
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => void exportAll()}>
              Download an export
            </Button>
            <FileButton accept=".zip" onChange={(file) => void importAll(file).catch(() => undefined)}>
              {(props) => (
                <Button variant="default" loading={take.isPending} {...props}>
                  Take in an export
                </Button>
              )}
            </FileButton>
          </Group>
        </div>
      </Stack>
    </Section>
  )
}
