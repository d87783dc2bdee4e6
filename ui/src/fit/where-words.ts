import type { Resume } from '@roundtwo/model'

const sections: Record<string, string> = {
  basics: 'Summary',
  volunteer: 'Volunteering',
  education: 'Education',
  awards: 'Awards',
  certificates: 'Certificates',
  publications: 'Publications',
  skills: 'Skills',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
  projects: 'Projects',
}

/** Where a quote stands in the CV, as people say it: “QA lead, Fernleigh Foods”. */
export const whereWords = (where: string, resume: Resume | null): string => {
  const [section = '', place = ''] = where.split('.')
  if (section !== 'work') return sections[section] ?? where
  const job = resume?.work?.[Number(place)]
  return [job?.position, job?.name].filter(Boolean).join(', ') || 'Work'
}
