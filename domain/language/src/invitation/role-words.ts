/** Nouns a job's title ends with; lower case. */
const nouns = `accountant accountancy actuary administrator adviser advisor agent analyst animator apprentice architect archivist artist
assessor assistant associate attendant auditor baker barber barista bartender biologist bookkeeper bricklayer broker builder butcher buyer
captain cardiologist founder cofounder trustee councillor carer chair chairman chairwoman chairperson caretaker carpenter cashier caseworker chaplain chef chemist chief clerk cleaner clinician coach commissioner
concierge conductor conservator constable consultant controller cook crew coordinator co-ordinator copywriter counsel counsellor counselor
craftsman creative curator custodian dean dentist deputy designer detective developer dietitian director dispatcher doctor draughtsman
driver drafter ecologist economist editor electrician engineer entwickler entwicklerin epidemiologist estimator evaluator examiner executive
expert facilitator farmer fellow firefighter fitter foreman forester fundraiser gardener generalist geologist governor grader
groundskeeper guard hairdresser handler head headteacher housekeeper hygienist illustrator inspector installer instructor intern interpreter
investigator janitor joiner journalist keeper labourer laborer landscaper lawyer lead leader learner lecturer liaison librarian lifeguard linguist
locksmith machinist maker manager marketer mason mechanic mechatroniker mediator merchandiser merchant metallurgist midwife millwright
minister model moderator musician nanny negotiator nurse nutritionist officer operative operator optician optometrist orderly owner packer
painter paralegal paramedic partner pathologist pediatrician pharmacist phlebotomist photographer physician physicist physiotherapist picker
pilot planner plasterer plumber podiatrist police porter postdoc practitioner president principal processor producer professor programmer
promoter psychiatrist psychologist purchaser radiographer ranger realtor receptionist recruiter referee registrar rep reporter representative
researcher roofer sailor salesperson scheduler scientist secretary sergeant server servant shepherd solicitor sommelier sonographer specialist
statistician stenographer steward stewardess storekeeper strategist supervisor superintendent surgeon surveyor sysadmin tailor
teacher technician technologist teller therapist tiler toolmaker trader trainee trainer translator treasurer tutor underwriter valuer
veterinarian vet waiter waitress warden warehouseman watchmaker welder worker writer zoologist marketeer vp cto ceo cfo coo cpo cmo
sachbearbeiter sachbearbeiterin kaufmann kauffrau ingenieur ingenieurin berater beraterin leiter leiterin pflegefachkraft erzieher erzieherin
verkäufer verkäuferin werkstudent werkstudentin ingénieur développeur responsable chargé chargée comptable infirmier infirmière`

export const roleNouns = new Set(nouns.split(/\s+/).filter(Boolean))

const isRoleNoun = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/[^\p{L}-]/gu, '')
  return (
    roleNouns.has(plain) ||
    /(?:engineer|manager|ingenieur(?:in)?|entwickler(?:in)?|leiter(?:in)?|meister(?:in)?|techniker(?:in)?)$/.test(
      plain,
    )
  )
}

/** Whether words name a job: one of them is a job's noun ("Head of QA", "Senior Test Engineer"). */
export const namesRole = (words: string): boolean => words.split(/[\s/,&-]+/).some(isRoleNoun)

/** Whether the last word, or the one before "of", "for" or a comma, is a job's noun. */
export const isTitle = (words: string): boolean => {
  const head =
    words
      .replace(/\s*\(.*$/, '')
      .split(/\s+(?:of|for|in|at|-|–|\/)\s+|,/)[0]
      ?.trim() ?? ''
  const parts = head.replace(/\s+(?:band|grade|level|class)\s+\w{1,3}$/i, '').split(/[\s/-]+/)
  return (
    isRoleNoun(parts.at(-1) ?? '') ||
    (isRoleNoun(parts[0] ?? '') && parts.length <= 3) ||
    (/^(?:I|II|III|IV|\d|L\d)$/.test(parts.at(-1) ?? '') && isRoleNoun(parts.at(-2) ?? ''))
  )
}

export const recruiting =
  /\b(?:recruit\w*|talent|human resources|HR|people (?:ops|operations|team|partner|manager|advisor|adviser|coordinator|&|and)|acquisition|resourcing|staffing|hiring (?:coordinator|team)|personal(?:abteilung|referent\w*)|onboarding|candidate experience|careers|admissions|school business|executive assistant|office manager|(?:school|personnel|hiring|interview|programme) (?:administrator|secretary|coordinator)|\bPA\b|people team|employment)\b/i
