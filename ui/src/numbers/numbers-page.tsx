import { Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { figureGroups, type PublishedFigure } from '@roundtwo/model'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { type Figures, useFigures } from '../calls/standing-queries.ts'
import { Answered } from '../parts/answered.tsx'
import { PageHeading } from '../parts/page-heading.tsx'
import { Section } from '../parts/section.tsx'
import { memberOf } from '../words/labels.ts'
import { FigureItem } from './figure-item.tsx'
import { groupNames } from './figure-words.ts'
import { findFigures, type Shown } from './find-figures.ts'
import { FolkloreItem } from './folklore-item.tsx'
import { usePointed } from './use-pointed.ts'

const shownChoices = [
  { value: 'all', label: 'Everything' },
  { value: 'folklore', label: 'What people say' },
  ...figureGroups.map((value) => ({ value, label: groupNames[value] })),
]
const shownKeys = ['all', 'folklore', ...figureGroups] as const

interface FilterProps {
  typed: string
  shown: Shown
  count: number
  onType: (typed: string) => void
  onShow: (shown: Shown) => void
}

const Filter = ({ typed, shown, count, onType, onShow }: FilterProps) => (
  <Group align="flex-end" gap="md">
    <TextInput
      className="r2-grow"
      miw={200}
      type="search"
      label="Search"
      placeholder="thanks, weeks, Glassdoor …"
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
    />
    <Select
      label="Show"
      data={shownChoices}
      value={shown}
      allowDeselect={false}
      onChange={(value) => onShow(memberOf(shownKeys, value) ?? 'all')}
    />
    <Text size="sm" c="dimmed" role="status" pb={8}>
      {count === 1 ? 'one entry' : `${count} entries`}
    </Text>
  </Group>
)

interface FigureGroupFoldProps {
  name: string
  figures: PublishedFigure[]
  pointed: string
  open: boolean
}

/** A group of figures: unfolded where one of them is looked for. */
const FigureGroupFold = ({ name, figures, pointed, open }: FigureGroupFoldProps) => (
  <details className="r2-figure-group" open={open || figures.some(({ id }) => id === pointed)}>
    <summary>
      <Title order={2} size="h3" className="r2-figure-title">
        {name}
      </Title>{' '}
      <Text span c="dimmed">
        {figures.length === 1 ? 'one figure' : `${figures.length} figures`}
      </Text>
    </summary>
    <ul className="r2-figures">
      {figures.map((figure) => (
        <FigureItem key={figure.id} figure={figure} pointed={figure.id === pointed} />
      ))}
    </ul>
  </details>
)

const Numbers = ({ all }: { all: Figures }) => {
  const pointed = usePointed()
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  // What a link points at must be there.
  const [last, setLast] = useState(pointed)
  if (pointed !== last) {
    setLast(pointed)
    setTyped('')
    setShown('all')
  }
  const isNarrowed = typed.trim() !== '' || shown !== 'all'
  const { folklore, groups, count } = findFigures(all, typed, shown)
  return (
    <Stack gap="lg">
      <Filter typed={typed} shown={shown} count={count} onType={setTyped} onShow={setShown} />
      {folklore.length > 0 && (
        <Section title="What people say, and what was measured">
          <ul className="r2-plain-list">
            {folklore.map((told) => (
              <FolkloreItem key={told.id} told={told} figures={all.figures} />
            ))}
          </ul>
        </Section>
      )}
      {groups.map(({ group, figures }) => (
        <FigureGroupFold
          key={`${group} ${isNarrowed} ${pointed}`}
          name={groupNames[group]}
          figures={figures}
          pointed={pointed}
          open={isNarrowed}
        />
      ))}
      {count === 0 && <Text>Nothing here holds those words.</Text>}
    </Stack>
  )
}

/** Published figures with all it takes to judge them, and the folklore beside them. */
export const NumbersPage = () => (
  <Stack gap="lg">
    <PageHeading
      title="What the numbers say"
      about={
        'What is published about odds, waiting and signs: of whom, when, how many and by whom. Much ' +
        'that is repeated was never measured.'
      }
    />
    <Answered answer={useFigures()} rows={5}>
      {(all) => <Numbers all={all} />}
    </Answered>
  </Stack>
)
