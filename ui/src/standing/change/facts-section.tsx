import { Autocomplete, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import type { OpportunityView, StandingView } from '@roundtwo/contract'
import { useState } from 'react'
import { SavedHint } from '../../parts/saved-hint.tsx'
import { Section } from '../../parts/section.tsx'
import type { SaveState } from '../../parts/use-autosave.ts'
import { plainDateOf } from '../../words/branded.ts'
import { dateWords } from '../../words/dates.ts'
import { countries } from './countries.ts'
import { industryNames } from './industries.ts'
import { roundOf, useFactChanges } from './use-fact-changes.ts'

interface FactsSectionProps {
  view: OpportunityView
  standing: StandingView
}

const mostFinalists = 100
const finalChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'Not known' },
]
const answers: Record<string, boolean | null> = { yes: true, no: false, unknown: null }

const finalAnswer = (final: boolean | null): string => {
  if (final === null) return 'unknown'
  return final ? 'yes' : 'no'
}

const stateOf = (states: SaveState[]): SaveState =>
  (['failed', 'saving', 'waiting', 'saved'] as const).find((state) => states.includes(state)) ?? 'untouched'

const aboutOf = ({ interviewId, round, interviewedOn }: StandingView['facts']): string =>
  interviewId
    ? `Round ${round}, the interview on ${dateWords(interviewedOn)}.`
    : 'No interview is noted yet, so days are counted from today: its day stands under Overview.'

interface CompanyFieldsProps {
  industry: string
  country: string | null
  change: (changed: { industry?: string; country?: string | null }) => void
  keep: (changed: { industry?: string | null; country?: string | null }) => void
}

/** How fast such companies answer. */
const CompanyFields = ({ industry, country, change, keep }: CompanyFieldsProps) => (
  <>
    <Autocomplete
      label="The company’s industry"
      placeholder="Some take twice as long as others"
      data={industryNames}
      value={industry}
      onChange={(written) => {
        change({ industry: written })
        keep({ industry: written.trim() || null })
      }}
    />
    <Select
      label="The country it is in"
      placeholder="For its holidays, and its pace"
      data={countries()}
      value={country}
      searchable
      clearable
      limit={80}
      maxDropdownHeight={260}
      nothingFoundMessage="No country of that name"
      onChange={(chosen) => {
        change({ country: chosen })
        keep({ country: chosen })
      }}
    />
  </>
)

/** What the forecast knows, to be filled in where it is read. */
export const FactsSection = ({ view, standing }: FactsSectionProps) => {
  const { facts } = standing
  const changes = useFactChanges(view, standing)
  const nextStep = roundOf(view, standing)?.nextStep ?? null
  const [form, setForm] = useState({
    finalists: facts.finalists,
    final: facts.final,
    promisedBy: facts.promisedBy ?? '',
    industry: facts.industry ?? '',
    country: facts.country,
  })
  const change = (changed: Partial<typeof form>) => setForm((before) => ({ ...before, ...changed }))
  const setFinalists = (value: number | string) => {
    const finalists = typeof value === 'number' ? Math.min(mostFinalists, Math.max(1, value)) : null
    change({ finalists })
    changes.round({ finalists })
  }
  const setPromised = (text: string) => {
    change({ promisedBy: text })
    const by = plainDateOf(text)
    if (text !== '' && !by) return
    changes.round({ decisionBy: by ?? null })
  }
  return (
    <Section title="What you know" about={aboutOf(facts)} aside={<SavedHint state={stateOf(changes.states)} />}>
      <Stack gap="md">
        <NumberInput
          id="standing-finalists"
          label="How many are still in the running, with you"
          placeholder="Not known"
          min={1}
          max={mostFinalists}
          allowDecimal={false}
          clampBehavior="strict"
          value={form.finalists ?? ''}
          onChange={setFinalists}
        />
        <div id="standing-final">
          <Text size="sm" fw={600} mb={4}>
            Is this the final round?
          </Text>
          <SegmentedControl
            aria-label="Is this the final round?"
            data={finalChoices}
            value={finalAnswer(form.final)}
            onChange={(value) => {
              const final = answers[value] ?? null
              change({ final })
              changes.round({ final })
            }}
          />
        </div>
        <TextInput
          type="date"
          label="They promised an answer by"
          {...(nextStep ? { description: `In their words: “${nextStep}”` } : {})}
          value={form.promisedBy}
          onChange={(event) => setPromised(event.currentTarget.value)}
        />
        <CompanyFields industry={form.industry} country={form.country} change={change} keep={changes.company} />
      </Stack>
    </Section>
  )
}
