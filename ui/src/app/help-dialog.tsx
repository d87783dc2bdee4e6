import { Kbd, Modal, Table } from '@mantine/core'

const shortcuts: { keys: string[]; together?: boolean; does: string }[] = [
  { keys: ['/'], does: 'Search everything (also Ctrl or ⌘ and K)' },
  { keys: ['n'], does: 'New opportunity' },
  { keys: ['g', 'h'], does: 'Home' },
  { keys: ['u'], does: 'Undo what was just removed' },
  { keys: ['Ctrl', 'Enter'], together: true, does: 'In the ledger: put what is typed on record' },
  { keys: ['a'], does: 'In a transcript: accept; s skips, arrows move' },
  { keys: ['?'], does: 'This help' },
  { keys: ['Esc'], does: 'Close a dialog' },
]

export const HelpDialog = ({ onClose }: { onClose: () => void }) => (
  <Modal opened onClose={onClose} title="Keyboard shortcuts">
    <Table>
      <Table.Tbody>
        {shortcuts.map(({ keys, together, does }) => (
          <Table.Tr key={does}>
            <Table.Td>{does}</Table.Td>
            <Table.Td ta="right" className="r2-keys">
              {keys.map((key, place) => (
                <span key={key}>
                  {place > 0 && (together ? ' + ' : ' then ')}
                  <Kbd>{key}</Kbd>
                </span>
              ))}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Modal>
)
