/** JSON Resume 1.0.0 (jsonresume.org/schema), as far as Roundtwo reads it; unknown fields are kept. */
export interface Resume {
  basics?: ResumeBasics
  work?: ResumeWork[]
  volunteer?: ResumeVolunteer[]
  education?: ResumeEducation[]
  awards?: ResumeAward[]
  certificates?: ResumeCertificate[]
  publications?: ResumePublication[]
  skills?: ResumeSkill[]
  languages?: ResumeLanguage[]
  interests?: ResumeInterest[]
  references?: ResumeReference[]
  projects?: ResumeProject[]
  [unknown: string]: unknown
}

interface Open {
  [unknown: string]: unknown
}

export interface ResumeBasics extends Open {
  name?: string
  label?: string
  email?: string
  phone?: string
  url?: string
  summary?: string
  location?: { address?: string; postalCode?: string; city?: string; countryCode?: string; region?: string }
  profiles?: { network?: string; username?: string; url?: string }[]
}

/** Dates are ISO 8601 of year, month or day precision: `2014`, `2014-06`, `2014-06-29`. */
interface Period extends Open {
  startDate?: string
  endDate?: string
}

export interface ResumeWork extends Period {
  name?: string
  position?: string
  location?: string
  description?: string
  url?: string
  summary?: string
  highlights?: string[]
}

export interface ResumeVolunteer extends Period {
  organization?: string
  position?: string
  url?: string
  summary?: string
  highlights?: string[]
}

export interface ResumeEducation extends Period {
  institution?: string
  url?: string
  area?: string
  studyType?: string
  score?: string
  courses?: string[]
}

export interface ResumeAward extends Open {
  title?: string
  date?: string
  awarder?: string
  summary?: string
}

export interface ResumeCertificate extends Open {
  name?: string
  date?: string
  url?: string
  issuer?: string
}

export interface ResumePublication extends Open {
  name?: string
  publisher?: string
  releaseDate?: string
  url?: string
  summary?: string
}

export interface ResumeSkill extends Open {
  name?: string
  level?: string
  keywords?: string[]
}

export interface ResumeLanguage extends Open {
  language?: string
  fluency?: string
}

export interface ResumeInterest extends Open {
  name?: string
  keywords?: string[]
}

export interface ResumeReference extends Open {
  name?: string
  reference?: string
}

export interface ResumeProject extends Period {
  name?: string
  description?: string
  highlights?: string[]
  keywords?: string[]
  url?: string
  roles?: string[]
  entity?: string
  type?: string
}
