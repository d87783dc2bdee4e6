import type { Operations, OutputOf, StoryView } from '@roundtwo/contract'
import { figureWords } from './ledger.ts'
import { bullets, faint, good, heading, middling, poor, strong, wrapped } from './style.ts'

type Output<Key extends keyof Operations> = OutputOf<Operations[Key]>

const storyLine = ({ story, tellings, length, missing }: StoryView): string => {
  const size = `${length.words} words, ${Math.round(length.seconds / 60)} min, version ${story.version}`
  const heard = tellings.map(
    ({ people, company, round }) => `${people.join(', ') || 'somebody'} (${company}, round ${round})`,
  )
  return [
    `${strong(story.content.title || 'Without a title')}  ${faint(size)}\n`,
    missing.length > 0 ? `  ${middling('missing')} ${missing.join(', ')}\n` : '',
    heard.length > 0 ? `  told to ${heard.join('; ')}\n` : '',
    faint(`  ${story.id}\n`),
  ].join('')
}

export const storiesText = (stories: StoryView[]): string =>
  stories.map(storyLine).join('') ||
  'No stories yet. Begin with: roundtwo save-story --content \'{"title": "The outage"}\'\n'

export const storyText = (page: Output<'getStory'>): string => {
  const { title: _title, figures, competencies, evidence, ...parts } = page.story.content
  return [
    storyLine(page),
    ...Object.entries(parts).map(([name, text]) => (text ? heading(name) + wrapped(text, '  ') : '')),
    figures.length > 0 ? heading('figures') + bullets(figures.map(figureWords)) : '',
    competencies.length > 0 ? heading('competencies') + bullets(competencies) : '',
    evidence.length > 0 ? heading('evidence') + bullets(evidence.map(({ text }) => text)) : '',
    page.served.length > 0
      ? heading('answers') + bullets(page.served.map(({ question, reason }) => `${question.text} ${faint(reason)}`))
      : '',
  ].join('')
}

export const coverageText = ({ rows, stories }: Output<'getCoverage'>): string => {
  const titles = new Map(stories.map(({ id, title }) => [id, title]))
  return rows
    .map(({ need, stories: shown }) => {
      const name = need.kind === 'requirement' ? need.text : need.name
      const strength = shown.some((story) => story.strength === 'strong')
        ? good('strong ')
        : shown.length > 0
          ? middling('partial')
          : poor('gap    ')
      const told = shown.map(({ storyId }) => titles.get(storyId) ?? storyId).join('; ')
      return `${strength}  ${name}\n${told ? wrapped(told, '         ') : ''}`
    })
    .join('')
}
