import { NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type Contact, plainDate, type RoundFacts } from '@roundtwo/model'
import { LineList } from '../parts/line-list.tsx'
import { ReadField } from '../parts/read-field.tsx'

type ReplyFacts = Pick<RoundFacts, 'replyAsks' | 'replyBy' | 'finalists' | 'contact' | 'conditions'>

interface ReplyFieldsProps {
  value: ReplyFacts
  /** The path says which fact it is. */
  onChange: (path: keyof ReplyFacts, changed: Partial<ReplyFacts>) => void
}

const nobody: Contact = { name: null, phone: null, email: null }
const mostFinalists = 100

/** Nobody where nothing is said of them. */
const contactOf = (contact: Contact): Contact | null =>
  contact.name || contact.phone || contact.email ? contact : null

/** What they want back, whom to reach, and what is known of how it goes on. */
export const ReplyFields = ({ value, onChange }: ReplyFieldsProps) => {
  const contact = value.contact ?? nobody
  const reach = (changed: Partial<Contact>) => onChange('contact', { contact: contactOf({ ...contact, ...changed }) })
  return (
    <Stack gap="lg">
      <LineList
        legend="What they ask back"
        item="thing they ask back"
        lines={value.replyAsks}
        onChange={(replyAsks) => onChange('replyAsks', { replyAsks })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          type="date"
          label="Reply by"
          value={value.replyBy?.slice(0, 'YYYY-MM-DD'.length) ?? ''}
          onChange={(event) => {
            const day = event.currentTarget.value
            onChange('replyBy', { replyBy: day ? plainDate(day) : null })
          }}
        />
        <NumberInput
          label="In the running, with you"
          placeholder="Not known"
          min={1}
          max={mostFinalists}
          allowDecimal={false}
          clampBehavior="strict"
          value={value.finalists ?? ''}
          onChange={(count) => onChange('finalists', { finalists: typeof count === 'number' ? count : null })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <ReadField label="Contact" value={contact.name} onChange={(name) => reach({ name })} />
        <ReadField label="Their telephone" value={contact.phone} onChange={(phone) => reach({ phone })} />
        <ReadField
          label="Their mail address"
          type="email"
          value={contact.email}
          onChange={(email) => reach({ email })}
        />
      </SimpleGrid>
      <LineList
        legend="What an offer hangs on"
        item="condition"
        lines={value.conditions}
        onChange={(conditions) => onChange('conditions', { conditions })}
      />
    </Stack>
  )
}
