const words = (text: string): string[] => text.trim().split(/\s+/)

/** Folded words that titles of jobs are made of, in the languages that are read. */
const jobWords: ReadonlySet<string> = new Set(
  words(`
  accountant actuary adviser advisor administrator agent analyst apprentice architect artist assistant associate attendant
  auditor baker barista bartender bookkeeper brewer bricklayer broker builder butcher buyer captain caretaker carer
  carpenter cashier chef chemist cleaner clerk clinician coach commissioner conductor consultant controller cook
  coordinator copywriter counsel counsellor courier curator dentist designer developer dietitian director dispatcher
  doctor driver economist editor electrician engineer estimator examiner executive facilitator farmer fellow fitter
  florist foreman fundraiser gardener geologist groomer grower guard guide hairdresser handyman head host housekeeper
  hygienist inspector installer instructor intern interpreter investigator janitor joiner journalist keeper labourer
  landscaper lawyer lead leader lecturer librarian lineworker machinist maker manager marketer mason matron mechanic
  mediator merchandiser midwife miller nanny negotiator nurse officer operative operator optometrist orderly organiser
  owner painter paralegal paramedic partner pharmacist photographer physician physicist physiotherapist pilot planner
  plasterer plumber porter practitioner president principal producer professor programmer psychologist ranger receptionist
  recruiter registrar reporter representative researcher restorer roofer sailor salesperson scientist secretary senior
  seamstress servant solicitor specialist sommelier stylist superintendent supervisor surgeon surveyor tailor teacher
  technician technologist teller tester therapist trader trainee trainer translator treasurer tutor underwriter valuer vet
  veterinarian vicepresident waiter waitress warden warehouse welder winemaker worker writer vp cto ceo cfo coo md hr

  leiter leiterin leitung mitarbeiter mitarbeiterin fachkraft sachbearbeiter sachbearbeiterin entwickler entwicklerin
  ingenieur ingenieurin berater beraterin techniker technikerin kaufmann kauffrau pfleger pflegerin lehrer lehrerin
  assistent assistentin referent referentin erzieher erzieherin meister meisterin geschaftsfuhrer geschaftsfuhrerin
  arzt arztin fahrer verkaufer verkauferin buchhalter buchhalterin monteur schreiner koch kochin hausmeister controller
  produktmanager projektleiter bereichsleiter teamleiter

  responsable charge chargee chef cheffe conseiller conseillere technicien technicienne ingenieur ingenieure assistante
  comptable infirmier infirmiere developpeur developpeuse directeur directrice gestionnaire vendeur vendeuse educateur
  educatrice animateur animatrice agent agente cuisinier cuisiniere boulanger coordinateur coordinatrice formateur
  formatrice juriste mecanicien ouvrier programmeur redacteur redactrice secretaire soudeur

  jefe jefa encargado encargada tecnico tecnica ingeniero ingeniera gerente analista auxiliar asistente enfermero
  enfermera desarrollador desarrolladora director directora coordinador coordinadora profesor profesora docente contador
  contadora vendedor vendedora cocinero cocinera administrativo administrativa supervisor supervisora especialista
  consultor consultora ejecutivo ejecutiva abogado abogada operario operaria conductor mozo

  medewerker medewerkster adviseur beheerder begeleider verpleegkundige ontwikkelaar teamleider hoofd monteur docent
  kok chauffeur boekhouder planner inkoper verkoper voorman projectleider leidinggevende beleidsmedewerker jurist

  engenheiro engenheira tecnica gestor gestora enfermeira enfermeiro professora analista assistente auxiliar
  coordenador coordenadora diretor diretora desenvolvedor desenvolvedora encarregado encarregada contabilista motorista
  costureira cozinheiro programador programadora operador operadora

  responsabile addetto addetta tecnico impiegato impiegata ingegnere infermiere infermiera direttore direttrice
  coordinatore coordinatrice sviluppatore sviluppatrice contabile cuoco cuoca capo magazziniere operaio segretaria
  segretario insegnante specialista consulente
`),
)

/** Endings of compounds: "Produktionsleiter", "kwaliteitsverantwoordelijke". */
const endings = words(`
  leiter leiterin leitung mitarbeiter mitarbeiterin manager managerin berater beraterin ingenieur ingenieurin techniker
  fachkraft pfleger sachbearbeiter assistent assistentin entwickler referent referentin meister gestalter gestalterin
  medewerker adviseur beheerder verantwoordelijke kundige begeleider leider ontwikkelaar monteur
`)

/** Whether a folded word is one that names a job. */
export const isJobWord = (folded: string): boolean =>
  jobWords.has(folded) ||
  (folded.endsWith('s') && jobWords.has(folded.slice(0, -1))) ||
  (folded.length > 9 && endings.some((ending) => folded.endsWith(ending)))
