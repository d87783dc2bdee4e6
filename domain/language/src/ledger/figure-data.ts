/** Verbs whose doing is counted ("closed 2,500 tickets"), by any of their forms; the first form is the participle. */
const doing = `answered answer answers answering|audited audit audits auditing|baked bake bakes baking|booked book books booking|built build builds building
checked check checks checking|cleaned clean cleans cleaning|closed close closes closing|coached coach coaches coaching|cooked cook cooks cooking|converted convert converts converting
delivered deliver delivers delivering|designed design designs designing|drafted draft drafts drafting|driven drive drives driving drove|examined examine examines examining|filed file files filing
fixed fix fixes fixing|handled handle handles handling|hired hire hires hiring|inspected inspect inspects inspecting|installed install installs installing|interviewed interview interviews interviewing
launched launch launches launching|made make makes making|managed manage manages managing|marked mark marks marking|migrated migrate migrates migrating|mentored mentor mentors mentoring
onboarded onboard onboards onboarding|opened open opens opening|organised organise organises organising organized organize|packed pack packs packing|picked pick picks picking|placed place places placing
processed process processes processing|produced produce produces producing|published publish publishes publishing|raised raise raises raising|recruited recruit recruits recruiting|repaired repair repairs repairing
resolved resolve resolves resolving|reviewed review reviews reviewing|run runs running ran|saved save saves saving|seen see sees seeing saw|served serve serves serving
shipped ship ships shipping|signed sign signs signing|sold sell sells selling|supervised supervise supervises supervising|supported support supports supporting|taught teach teaches teaching
tested test tests testing|trained train trains training|translated translate translates translating|treated treat treats treating|visited visit visits visiting|won win wins winning
wired wire wires wiring|written write writes writing wrote|generated generate generates generating|earned earn earns|led lead leads leading|nursed nurse nurses nursing|fitted fit fits fitting|planted plant plants planting`

export const participles: ReadonlyMap<string, string> = new Map(
  doing.split(/[|\n]/).flatMap((line) => {
    const forms = line.trim().split(' ')
    return forms.map((form): [string, string] => [form, forms[0] ?? form])
  }),
)

export const falling =
  /^(?:cut|cuts|cutting|reduc\w+|lower\w*|dropp\w+|drop|fell|fall\w*|halv\w+|shr[aiu]nk|shortened|shorten|trimm\w+|slash\w*|decreas\w+|saved|save|saving|down)$/i
export const rising =
  /^(?:rais\w+|increas\w+|gr[eo]w\w*|improv\w+|lift\w+|boost\w+|rose|rise|doubl\w+|up|gain\w*|exceed\w+|beat)$/i

/** People who are led, so that "eight engineers" and "a team of eight" are of the same. */
export const workers =
  /^(?:people|persons?|staff|engineers?|developers?|devs|designers?|analysts?|nurses?|carers?|chefs?|cooks?|teachers?|assistants?|technicians?|electricians?|fitters?|operatives?|operators?|agents?|advisers?|advisors?|consultants?|associates?|reps|representatives|salespeople|managers?|supervisors?|members?|employees?|colleagues?|reports?|juniors?|apprentices?|trainees?|interns?|volunteers?|drivers?|pickers?|workers?|solicitors?|paralegals?|lawyers?|accountants?|scientists?|researchers?|testers?|writers?|editors?|contractors?|guards?|officers?|porters?|housekeepers?|waiters?|bartenders?|cashiers?|stylists?|therapists?|midwives|physios?|pharmacists?|dispensers?|tutors?|sres|pms|freelancers?|foremen|labourers?|laborers?|plumbers?|welders?|mechanics?|drivers?|cleaners?|recruiters?|strategists?|marketers?|heads)$/i
export const leading =
  /\b(?:led|lead|leading|leads|manag\w+|supervis\w+|line.manag\w+|head(?:ed|ing)?|ran|run|running|in charge of|responsible for|oversaw|oversee\w*|direct(?:ed|ing)|coach\w*|mentor\w*|team|crew|squad|brigade|reporting to me|report to me|under me|grew a|built a)\b/i

const units: Readonly<Record<string, string>> = {
  ...{
    w: 'weeks',
    wk: 'weeks',
    wks: 'weeks',
    week: 'weeks',
    weeks: 'weeks',
    "weeks'": 'weeks',
    "week's": 'weeks',
  },
  ...{
    fortnight: 'fortnights',
    fortnights: 'fortnights',
    d: 'days',
    day: 'days',
    days: 'days',
    "days'": 'days',
    "day's": 'days',
  },
  ...{
    mo: 'months',
    mth: 'months',
    mths: 'months',
    month: 'months',
    months: 'months',
    "months'": 'months',
    "month's": 'months',
  },
  ...{
    y: 'years',
    yr: 'years',
    yrs: 'years',
    year: 'years',
    years: 'years',
    "years'": 'years',
    "year's": 'years',
  },
  ...{ h: 'hours', hr: 'hours', hrs: 'hours', hour: 'hours', hours: 'hours' },
  ...{
    min: 'minutes',
    mins: 'minutes',
    minute: 'minutes',
    minutes: 'minutes',
    s: 's',
    sec: 's',
    secs: 's',
    second: 's',
    seconds: 's',
  },
  ...{ ms: 'ms', millisecond: 'ms', milliseconds: 'ms' },
  ...{
    kg: 'kg',
    kilos: 'kg',
    g: 'g',
    km: 'km',
    kilometres: 'km',
    kilometers: 'km',
    miles: 'miles',
    m: 'm',
    metres: 'm',
    meters: 'm',
  },
  ...{
    cm: 'cm',
    ha: 'ha',
    hectares: 'ha',
    acres: 'acres',
    gb: 'GB',
    tb: 'TB',
    mb: 'MB',
    kw: 'kW',
    mw: 'MW',
    tonnes: 'tonnes',
    tons: 'tons',
    litres: 'litres',
    liters: 'litres',
  },
}

/** Units that are written after a number and are no noun of their own. */
export const unitNamed = (word: string): string | undefined => units[word.toLowerCase()]
export const timeUnits: ReadonlySet<string> = new Set([
  'weeks',
  'fortnights',
  'days',
  'months',
  'years',
  'hours',
  'minutes',
])

const periodNames: Readonly<Record<string, string>> = {
  ...{
    year: 'year',
    yr: 'year',
    annum: 'year',
    annually: 'year',
    yearly: 'year',
    annual: 'year',
    anno: 'year',
    jahr: 'year',
    an: 'year',
  },
  ...{
    month: 'month',
    mth: 'month',
    mo: 'month',
    monthly: 'month',
    monat: 'month',
    mois: 'month',
    mes: 'month',
  },
  ...{
    week: 'week',
    wk: 'week',
    weekly: 'week',
    day: 'day',
    daily: 'day',
    tag: 'day',
    night: 'night',
    nightly: 'night',
  },
  ...{
    hour: 'hour',
    hr: 'hour',
    hourly: 'hour',
    h: 'hour',
    stunde: 'hour',
    shift: 'shift',
    quarter: 'quarter',
    quarterly: 'quarter',
  },
}
export const periodNamed = (word: string): string | undefined => periodNames[word.toLowerCase()]

/** Where a noun phrase ends, before or behind a number. */
export const stops = new Set(
  `a an the and or but so of in on at to for from with by per as is are was were be been being has have had do does did will would can could should
  i you he she it we they me him her us them my your his its our their this that these those which who whom what when where while after before
  since until than then there here not no only just about over under around across within without into onto through during every each said told
  says mentioned that's it's i'm i've they're up down if because also both all any some more most less fewer least between against via plus net
  gross off expect expects expected want wants need needs use uses used get gets take takes make makes looking worth starting currently total altogether overall instead already now soon yet early late running ahead long old back apart away later earlier thirds quarters halves last next ago i'd i'll you'd you'll you're we'd we'll we've we're they'd they'll they've they're he'd she'd prefer um uh`.split(
    /\s+/,
  ),
)
