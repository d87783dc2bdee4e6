import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useChange } from '../calls/change.ts'
import { toKeptFile } from '../parts/files.ts'

/** Puts a backup in the place of everything, after asking. */
export const RestoreButton = () => {
  const [file, setFile] = useState<File | null>(null)
  const restore = useChange('restoreData')
  const close = () => setFile(null)
  const go = async (chosen: File) => {
    const { opportunities } = await restore.mutateAsync({ file: await toKeptFile(chosen) })
    notifications.show({
      message: `Restored, with ${opportunities} opportunities. What was there is set aside.`,
    })
    close()
  }
  return (
    <>
      <FileButton onChange={setFile}>
        {(props) => (
          <Button variant="default" {...props}>
            Restore a backup
          </Button>
        )}
      </FileButton>
      {file && (
        <Modal opened onClose={close} title="Restore this backup?">
          <Stack>
            <Text>
              {file.name} takes the place of everything kept now. What is there now is set aside in the data folder
              first.
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Leave it
              </Button>
              <Button loading={restore.isPending} onClick={() => void go(file).catch(() => undefined)}>
                Restore
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </>
  )
}
