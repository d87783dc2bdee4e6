import { TagsInput } from '@mantine/core'
import { competencyName, competencyNames, competencyOf } from '../words/competencies.ts'

interface CompetencyFieldProps {
  /** Ids of the catalog, or words of one's own. */
  competencies: string[]
  onChange: (competencies: string[]) => void
}

/** Shown and chosen by name; kept by id where the catalog has one. */
export const CompetencyField = ({ competencies, onChange }: CompetencyFieldProps) => (
  <TagsInput
    aria-label="What it shows of you"
    placeholder={competencies.length === 0 ? 'Choose, or type your own' : ''}
    data={[...competencyNames]}
    value={competencies.map(competencyName)}
    onChange={(names) => onChange([...new Set(names.map(competencyOf).filter(Boolean))])}
    maxTags={50}
    withScrollArea={false}
    classNames={{ options: 'r2-options' }}
    comboboxProps={{ withinPortal: false }}
  />
)
