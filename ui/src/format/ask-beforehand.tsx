import { Button, Group, Stack, Text } from '@mantine/core'
import type { Operations, OutputOf } from '@roundtwo/contract'
import { IconMail } from '@tabler/icons-react'
import { Section } from '../parts/section.tsx'
import { CopyButton } from './copy-button.tsx'
import { mailAddress } from './mail-address.ts'
import { unknownWords } from './unknown-words.ts'

type Format = OutputOf<Operations['getFormat']>

const Mail = ({ message }: { message: NonNullable<Format['message']> }) => {
  const { to, subject, body } = message
  return (
    <Stack gap="sm">
      <div className="r2-mail">
        <Text size="sm">
          <strong>To:</strong> {to ?? 'the recruiter; no mail address is known'}
        </Text>
        <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm">
            <strong>Subject:</strong> {subject}
          </Text>
          <CopyButton
            text={subject}
            label="Copy"
            of="the subject"
            variant="subtle"
            size="compact-xs"
            className="r2-fixed"
          />
        </Group>
        <Text className="r2-mail-body">{body.trimEnd()}</Text>
      </div>
      <Group gap="sm">
        <CopyButton text={body.trimEnd()} label="Copy the mail" />
        <Button
          component="a"
          href={mailAddress(message)}
          variant="default"
          leftSection={<IconMail size={18} aria-hidden />}
        >
          Open in your mail program
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        Nothing is sent from here: read it, change what you like, and send it yourself.
      </Text>
    </Stack>
  )
}

/** A polite mail that asks for what the invitation leaves open. */
export const AskBeforehand = ({ shown }: { shown: Format }) => {
  const { message, unknown, guides } = shown
  if (message)
    return (
      <Section title="Ask beforehand" about={unknownWords(unknown)}>
        <Mail message={message} />
      </Section>
    )
  const always = guides.flatMap(({ askBefore }) => askBefore).filter(({ when }) => when === 'always')
  return (
    <Section
      title="Ask beforehand"
      about="The invitation says what matters: who, when, how long, where and in what form."
    >
      {always.length > 0 && (
        <Stack gap="xs">
          <Text size="sm">If you write to them anyway, this is worth asking:</Text>
          <Stack component="ul" gap="xs" className="r2-plain-list">
            {always.map(({ id, text }) => (
              <li key={id}>
                <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
                  <Text>“{text}”</Text>
                  <CopyButton
                    text={text}
                    label="Copy"
                    of={text}
                    variant="subtle"
                    size="compact-sm"
                    className="r2-fixed"
                  />
                </Group>
              </li>
            ))}
          </Stack>
        </Stack>
      )}
    </Section>
  )
}
