/** Words Porter2 leaves alone after the plural is gone. */
export const invariableWords: ReadonlySet<string> = new Set([
  'inning',
  'outing',
  'canning',
  'herring',
  'earring',
  'proceed',
  'exceed',
  'succeed',
  'evening',
])

/**
 * Families that suffix rules split or run together, as `stem: words`. The first lines are Porter2's own list;
 * the rest are irregular forms, and trades that must not fall together with an everyday word (an accountant's
 * `accounting` is no `account`; `engineer` is no `engine`; `organisation` is no `organ`).
 */
const families = `
sky: skies
die: dying
lie: lying
tie: tying
idl: idly
gentl: gently
ugli: ugly
earli: early
onli: only
singl: singly
news: news
howe: howe
atlas: atlas
cosmos: cosmos
bias: bias
andes: andes
accountanc: accounting accountant accountants accountancy
marketing: marketing marketer marketers marketeer
engineer: engineer engineers engineering engineered
organis: organisation organisations organization organizations organisational organizational organise
organis: organised organising organize organized organizing organiser organizer
universiti: university universities
shipping: shipping
banking: banking banker bankers
building: building buildings
nursing: nursing nurse nurses nursed
teach: teach teaches teaching taught teacher teachers
lead: lead leads led leading leader leaders
leadership: leadership
analys: analyse analyses analysed analysing analyze analyzes analyzed analyzing analysis analyst analysts analytic analytics analytical
supervis: supervise supervised supervises supervising supervisor supervisors supervision supervisory
maintain: maintain maintains maintained maintaining maintenance
mentor: mentor mentors mentored mentoring mentorship
coach: coach coaches coached coaching
build: build builds built
write: write writes writing wrote written writer writers
speak: speak speaks speaking spoke spoken speaker speakers
sell: sell sells selling sold seller sellers
buy: buy buys buying bought buyer buyers
drive: drive drives driving drove driven driver drivers
run: run runs running ran
keep: keep keeps keeping kept
hold: hold holds holding held
grow: grow grows growing grew grown growth
teller: teller tellers
child: child children
person: person persons
people: people peoples
woman: woman women
man: man men
diagnos: diagnose diagnosed diagnosing diagnosis diagnoses diagnostic diagnostics
hypothes: hypothesis hypotheses
therap: therapy therapies therapist therapists therapeutic
physiotherap: physiotherapy physiotherapist physiotherapists
psychotherap: psychotherapy psychotherapist psychotherapists
carer: carer carers
career: career careers
policy: policy policies
police: police policing
secretari: secretary secretaries secretarial
electrician: electrician electricians
electric: electric electrical electrically electricity
technician: technician technicians
negoti: negotiate negotiates negotiated negotiating negotiation negotiations negotiator negotiators
communic: communicate communicates communicated communicating communication communications communicator communicative
community: community communities
general: general
generate: generate generates generated generating generation
international: international internationally
internal: internal internally
moder: moderate moderated moderating moderation
modern: modern
customer: customer customers
custom: custom
customs: customs
care: care cares cared
caring: caring
station: station stations
past: past
paste: paste pasted
licens: licence licences license licenses licensed licensing licensure
practic: practice practices practise practised practising practiced practicing practitioner practitioners practical
desir: desire desired desirable
relat: relate related relation relations
relationship: relationship relationships
hospit: hospitality
hospital: hospital hospitals
pharmac: pharmacy pharmacies pharmacist pharmacists
pharmaceut: pharmaceutical pharmaceuticals
test: test tests tested testing tester testers
paint: paint paints painted painting painter painters
weld: weld welds welded welding welder welders
design: design designs designed designing designer designers
train: train trains trained training
trainer: trainer trainers
trainee: trainee trainees
retail: retail retailer retailers retailing
deliver: deliver delivers delivered delivering delivery deliveries
recruit: recruit recruits recruited recruiting recruitment recruiter recruiters
consult: consult consults consulted consulting consultant consultants consultancy
budget: budget budgets budgeting budgeted
invoic: invoice invoices invoicing invoiced
audit: audit audits auditing audited auditor auditors
plan: plan plans planned planning planner planners
migrat: migrate migrates migrated migrating migration migrations
migrant: migrant migrants
counsel: counsel
counsellor: counselling counseling counsellor counsellors counselor counselors
curricul: curriculum curricula curriculums
criteri: criterion criteria
datum: datum
data: data
staff: staff staffed staffing
fund: fund funds funded funding
fundrais: fundraising fundraise fundraised fundraiser fundraisers
midwif: midwife midwives midwifery
pupil: pupil pupils
cleaning: cleaning
mining: mining
milling: milling
surveying: surveying surveyor surveyors
documentation: documentation documenting
interpreter: interpreter interpreters
computing: computing
humanities: humanities
mastery: mastered mastering mastery
observability: observability
production: production productions
medication: medication medications
illustrator: illustrator
doctorate: doctorate doctorates doctoral
servant: servant servants
server: server servers
object: object objects
objective: objective objectives
security: security
secure: secure secured secures securing
probation: probation
notice: notice noticed
expert: expert experts expertise
experience: experience experiences experienced experiencing
knowledg: knowledge knowledgeable
`

/** Stem by word, for whole words only. */
export const exceptionalStems: ReadonlyMap<string, string> = new Map(
  families
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', words = ''] = line.split(': ')
      return words.split(' ').map((word): [string, string] => [word, stem])
    }),
)
