import { Text } from '@mantine/core'

// Only holds the address until the page itself is here.
export const StoryPage = () => <Text>This page is being made.</Text>
