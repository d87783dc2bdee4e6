import { Button, Group } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { tellTrouble } from '../calls/change.ts'
import { useClient } from '../calls/client.tsx'
import { unwrap } from '../calls/refusal.ts'
import { download } from '../parts/files.ts'

export const PlanTop = ({ id }: { id: string }) => {
  const client = useClient()
  const exportPlan = () =>
    unwrap(client.exportPlan({ id }))
      .then(({ file }) => download(file))
      .catch(tellTrouble)
  return (
    <Group gap="xs">
      <Button variant="default" size="compact-md" renderRoot={(props) => <Link to="/settings" {...props} />}>
        Change your hours
      </Button>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconCalendarDown size={16} aria-hidden />}
        onClick={() => void exportPlan()}
      >
        To my calendar (.ics)
      </Button>
    </Group>
  )
}
