import { Stack, Title } from '@mantine/core'
import type { StoryPage } from '@roundtwo/contract'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageHeading } from '../parts/page-heading.tsx'
import { SavedHint } from '../parts/saved-hint.tsx'
import { Section } from '../parts/section.tsx'
import { CompetencyField } from './competency-field.tsx'
import { EvidenceRows } from './evidence-rows.tsx'
import { FigureRows } from './figure-rows.tsx'
import { HeardBy } from './heard-by.tsx'
import { LengthBar } from './length-bar.tsx'
import { missingWords } from './missing-words.ts'
import { PartFields } from './part-fields.tsx'
import { ServedSection } from './served-section.tsx'
import { StoryMenu } from './story-menu.tsx'
import { titleOf } from './story-parts.ts'
import { useStoryChanges } from './use-story-changes.ts'
import { useStoryForm } from './use-story-form.ts'
import { VersionsSection } from './versions-section.tsx'

interface StoryEditorProps {
  page: StoryPage
  opportunityId: string | null
  onOpportunity: (id: string | null) => void
  onRestored: () => void
}

const missingHint = (page: StoryPage): string | undefined => {
  const words = missingWords(page)
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}.` : undefined
}

export const StoryEditor = ({ page, opportunityId, onOpportunity, onRestored }: StoryEditorProps) => {
  const form = useStoryForm(page.story)
  const { leave } = useStoryChanges()
  const { content, change } = form
  return (
    <Stack gap="lg">
      <PageHeading
        title={titleOf(content)}
        about={
          <Link to="/stories" className="r2-text-link r2-back">
            <IconArrowLeft size={16} aria-hidden />
            All stories
          </Link>
        }
        aside={<StoryMenu story={page.story} onRemoved={() => void leave()} />}
      />
      <div className="r2-story-page">
        <section className="r2-section r2-story-length" aria-labelledby="spoken-length">
          <Title order={2} size="h5" mb="sm" id="spoken-length">
            How long it takes
          </Title>
          <LengthBar length={page.length} lengthWords={page.lengthWords} />
        </section>
        <Stack gap="lg" className="r2-story-main">
          <Section title="The story" about={missingHint(page)} aside={<SavedHint state={form.state} />}>
            <PartFields content={content} change={change} />
          </Section>
          <Section title="Figures in it">
            <FigureRows figures={content.figures} onChange={(figures) => change({ figures })} />
          </Section>
          <Section title="What it shows of you" about="Competencies it proves; choose two or three.">
            <CompetencyField
              competencies={content.competencies}
              onChange={(competencies) => change({ competencies })}
            />
          </Section>
          <Section title="What shows that it is true">
            <EvidenceRows content={content} change={change} />
          </Section>
        </Stack>
        <Stack gap="lg" className="r2-story-side">
          <HeardBy page={page} />
          <ServedSection page={page} opportunityId={opportunityId} onOpportunity={onOpportunity} />
          <VersionsSection page={page} onRestored={onRestored} />
        </Stack>
      </div>
    </Stack>
  )
}
