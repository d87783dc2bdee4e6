import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { PageHeading } from '../parts/page-heading.tsx'

export const MissingPage = () => (
  <Stack>
    <PageHeading title="Nothing here" />
    <Text>
      This address leads nowhere. <Anchor renderRoot={(props) => <Link to="/" {...props} />}>Go home</Anchor>
    </Text>
  </Stack>
)
