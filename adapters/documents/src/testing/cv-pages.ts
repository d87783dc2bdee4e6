import { PageWriter } from './page-writer.ts'

/** A CV as a builder would print it, and words in the order a person reads them. */
export interface PrintedCv {
  shape: string
  bytes: Uint8Array
  /** Parts of lines that must come in this order. */
  order: string[]
  /** Whole lines that must be there as they are. */
  lines: string[]
  /** Lines that must be marked as headings. */
  headings: string[]
}

const jobs = [
  {
    title: 'Ward Sister',
    firm: 'Kelvin Bridge Infirmary',
    dates: 'Mar 2019 – Present',
    points: [
      'Lead a team of fourteen nurses across two bays and answer for their rota, appraisals and induction, ' +
        'with a turnover below the hospital average',
      'Cut falls by a third in one year',
    ],
  },
  {
    title: 'Staff Nurse',
    firm: 'Loch View Clinic',
    dates: '09/2014 - 02/2019',
    points: [
      'Ran the weekly wound clinic and taught students how to dress, measure and document wounds of every kind in the shared record',
      'Introduced a handover sheet that three other wards took over',
    ],
  },
  {
    title: 'Care Assistant',
    firm: 'Rowan House',
    dates: '2012 – 2014',
    points: ['Looked after twenty residents on night shifts'],
  },
]

const jobOrder = jobs.flatMap(({ title, points }) => [title, ...points.map((point) => point.slice(0, 30))])

const printJobs = (
  writer: PageWriter,
  left: number,
  right: number,
  down: number,
  which = jobs,
  datesAtRight = true,
): number => {
  let at = down
  for (const job of which) {
    writer.at(left, at, job.title, { bold: true, size: 11 })
    if (datesAtRight) writer.ending(right, at, job.dates)
    writer.at(left, at + 14, job.firm)
    if (!datesAtRight) writer.at(left, at + 28, job.dates, { size: 9 })
    at += datesAtRight ? 28 : 42
    for (const point of job.points) at = writer.bullet(left, right, at, point)
    at += 10
  }
  return at
}

const printList = (writer: PageWriter, left: number, down: number, title: string, items: string[]): number => {
  writer.at(left, down, title, { bold: true, size: 12 })
  let at = down + 18
  for (const item of items) {
    writer.at(left, at, item)
    at += 14
  }
  return at + 12
}

const contacts = ['isla.macrae@example.org', '+44 141 496 0012', 'Glasgow, United Kingdom']
const skills = ['Wound care', 'Triage', 'Medication rounds', 'Mentoring', 'Infection control']
const tongues = ['English: native', 'Polish: B2']
const summary =
  'Nurse with twelve years on surgical wards who likes a calm handover and a tidy drug trolley, now looking ' +
  'for a post that leaves room for teaching and for the slow work of making a ward safer.'

const singleColumn = async (): Promise<PrintedCv> => {
  const writer = await PageWriter.open()
  writer.at(60, 60, 'Isla MacRae', { bold: true, size: 22 })
  writer.at(60, 80, contacts.join('  |  '), { size: 9 })
  let at = writer.block(60, 535, 105, summary) + 10
  writer.at(60, at, 'EXPERIENCE', { bold: true, size: 13, spaced: 4 })
  at = printJobs(writer, 60, 535, at + 20)
  printList(writer, 60, at, 'Skills', skills)
  writer.sideways(20, 500, 'Printed from a builder of CVs')
  writer.at(290, 825, '1', { size: 8 })
  return {
    shape: 'single column',
    bytes: await writer.bytes(),
    order: ['Isla MacRae', 'isla.macrae', 'Nurse with twelve', 'EXPERIENCE', ...jobOrder, 'Skills', ...skills],
    lines: [summary, 'EXPERIENCE', 'Ward Sister\tMar 2019 – Present', `- ${jobs[0]?.points[0]}`],
    headings: ['Isla MacRae', 'EXPERIENCE', 'Skills'],
  }
}

const sidebar = async (side: 'left' | 'right'): Promise<PrintedCv> => {
  const writer = await PageWriter.open()
  const [barLeft, left, right] = side === 'left' ? [35, 210, 560] : [420, 40, 395]
  writer.at(left, 60, 'Isla MacRae', { bold: true, size: 24 })
  writer.at(left, 80, 'Surgical ward sister', { size: 12 })
  let bar = printList(writer, barLeft, 63, 'Contact', contacts)
  bar = printList(writer, barLeft, bar, 'Skills', skills)
  printList(writer, barLeft, bar, 'Languages', tongues)
  writer.at(left, 110, 'Work experience', { bold: true, size: 14 })
  const at = printJobs(writer, left, right, 130)
  writer.at(left, at, 'Education', { bold: true, size: 14 })
  writer.at(left, at + 18, 'BSc Nursing, University of Stirling')
  writer.ending(right, at + 18, '2011 – 2014')
  const bars = ['Contact', 'isla.macrae', 'Skills', ...skills, 'Languages', ...tongues]
  const main = ['Isla MacRae', 'Surgical ward', 'Work experience', ...jobOrder, 'Education', 'BSc Nursing']
  return {
    shape: `${side} sidebar`,
    bytes: await writer.bytes(),
    order: side === 'left' ? [...bars, ...main] : [...main, ...bars],
    lines: ['Staff Nurse\t09/2014 - 02/2019', `- ${jobs[1]?.points[0]}`, 'Medication rounds'],
    headings: ['Isla MacRae', 'Work experience', 'Education', 'Skills'],
  }
}

const twoColumnBody = async (): Promise<PrintedCv> => {
  const writer = await PageWriter.open()
  writer.at(180, 50, 'ISLA MACRAE', { bold: true, size: 26 })
  const below = writer.block(60, 540, 80, summary) + 14
  writer.at(40, below, 'Experience', { bold: true, size: 13 })
  printJobs(writer, 40, 300, below + 20, jobs, false)
  let at = printList(writer, 325, below, 'Education', ['BSc Nursing', 'University of Stirling, 2014'])
  at = printList(writer, 325, at, 'Skills', skills)
  writer.at(325, at, 'Volunteering', { bold: true, size: 13 })
  writer.block(
    325,
    560,
    at + 18,
    'Every second Saturday with the mountain rescue team of Arran, as first aider and as the one who keeps the radios working.',
  )
  return {
    shape: 'two columns under a wide header',
    bytes: await writer.bytes(),
    order: [
      'ISLA',
      'Nurse with',
      'Experience',
      ...jobOrder,
      'Education',
      'BSc Nursing',
      'Skills',
      'Volunteering',
      'Every second',
    ],
    lines: [summary, `- ${jobs[0]?.points[0]}`, 'Mar 2019 – Present'],
    headings: ['ISLA MACRAE', 'Experience', 'Volunteering'],
  }
}

const twoPages = async (): Promise<PrintedCv> => {
  const writer = await PageWriter.open()
  const running = (page: number): void => {
    writer.at(40, 30, 'Isla MacRae: curriculum vitae', { size: 8 })
    writer.at(500, 820, `Page ${page} of 2`, { size: 8 })
  }
  running(1)
  writer.at(40, 70, 'Isla MacRae', { bold: true, size: 22 })
  let bar = printList(writer, 410, 110, 'Contact', contacts)
  bar = printList(writer, 410, bar, 'Skills', skills)
  printList(writer, 410, bar, 'Languages', tongues)
  writer.at(40, 110, 'Experience', { bold: true, size: 14 })
  const at = printJobs(writer, 40, 380, 132, [...jobs.slice(0, 2)])
  writer.at(40, at, 'Bank Nurse', { bold: true, size: 11 })
  writer.ending(380, at, '2010 – 2012')
  writer.bullet(40, 380, at + 15, 'Stood in on seven wards at short notice')
  writer.nextPage()
  running(2)
  writer.bullet(40, 380, 70, 'Kept a notebook of what each ward does best')
  const second = printJobs(writer, 40, 380, 100, jobs.slice(2))
  writer.at(40, second, 'Education', { bold: true, size: 14 })
  writer.at(40, second + 18, 'BSc Nursing, University of Stirling')
  bar = printList(writer, 410, 70, 'Certificates', [
    'Advanced Life Support',
    'Mentor in practice',
    'Non-medical prescriber',
  ])
  printList(writer, 410, bar, 'Interests', ['Hill running', 'Fair Isle knitting'])
  return {
    shape: 'two pages, the sidebar going on',
    bytes: await writer.bytes(),
    order: [
      ...['Isla MacRae', 'Experience', 'Ward Sister', 'Staff Nurse', 'Bank Nurse', 'Stood in', 'Kept a notebook'],
      ...[
        'Care Assistant',
        'Education',
        'BSc Nursing',
        'Contact',
        'Skills',
        'Languages',
        'Polish',
        'Certificates',
        'Fair Isle',
      ],
    ],
    lines: ['Bank Nurse\t2010 – 2012', '- Kept a notebook of what each ward does best', 'Non-medical prescriber'],
    headings: ['Experience', 'Certificates'],
  }
}

const tables = async (): Promise<PrintedCv> => {
  const writer = await PageWriter.open()
  writer.at(60, 60, 'Isla MacRae', { bold: true, size: 20 })
  writer.at(60, 100, 'Education', { bold: true, size: 13 })
  const rows = [
    ['Degree', 'School', 'Year', 'Mark'],
    ['MSc Advanced Practice', 'Glasgow Caledonian', '2018', 'Distinction'],
    ['BSc Nursing', 'University of Stirling', '2014', 'First'],
    ['HNC Care', 'Ayrshire College', '2011', 'Pass'],
  ]
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      writer.at([60, 220, 380, 450][column] ?? 0, 122 + index * 20, cell, { bold: index === 0 })
    })
  })
  writer.at(60, 220, 'Employment', { bold: true, size: 13 })
  printJobs(writer, 60, 535, 242)
  return {
    shape: 'tables',
    bytes: await writer.bytes(),
    order: [
      'Education',
      'Degree',
      'MSc Advanced',
      'Distinction',
      'BSc Nursing',
      'HNC Care',
      'Pass',
      'Employment',
      ...jobOrder,
    ],
    lines: ['MSc Advanced Practice\tGlasgow Caledonian\t2018\tDistinction', 'HNC Care\tAyrshire College\t2011\tPass'],
    headings: ['Education', 'Employment'],
  }
}

const europeanLabels = async (): Promise<PrintedCv> => {
  const writer = await PageWriter.open()
  writer.at(40, 60, 'Personal information', { bold: true })
  writer.at(200, 60, 'Isla MacRae', { bold: true, size: 16 })
  contacts.forEach((contact, index) => {
    writer.at(200, 80 + index * 14, contact)
  })
  writer.at(40, 150, 'Work experience', { bold: true })
  let at = 172
  for (const job of jobs) {
    writer.at(40, at, job.dates)
    writer.at(200, at, job.title, { bold: true })
    writer.at(200, at + 14, job.firm)
    at += 28
    for (const point of job.points) at = writer.bullet(200, 555, at, point)
    at += 10
  }
  writer.at(40, at, 'Education and training', { bold: true })
  writer.at(40, at + 22, '2011 – 2014')
  writer.at(200, at + 22, 'BSc Nursing', { bold: true })
  writer.at(200, at + 36, 'University of Stirling')
  return {
    shape: 'European labels at the left',
    bytes: await writer.bytes(),
    order: [
      ...[
        'Personal information',
        'Isla MacRae',
        'isla.macrae',
        'Work experience',
        'Mar 2019',
        'Ward Sister',
        'Kelvin',
        'Lead a team',
      ],
      ...[
        '09/2014',
        'Staff Nurse',
        'Ran the weekly',
        '2012',
        'Care Assistant',
        'Education and training',
        '2011',
        'BSc Nursing',
      ],
    ],
    lines: [`- ${jobs[0]?.points[0]}`, 'University of Stirling'],
    headings: ['Personal information', 'Work experience'],
  }
}

const academic = async (): Promise<PrintedCv> => {
  const writer = await PageWriter.open(true)
  writer.at(230, 70, 'Dr Isla MacRae', { size: 18 })
  writer.at(200, 88, 'isla.macrae@example.org · example.org/macrae', { size: 10 })
  writer.at(72, 130, 'Publications', { bold: true, size: 13 })
  const papers = [
    'MacRae, I. and Ó Briain, T. (2021). Handover sheets and the night shift: a stepped study of four surgical wards in the west of Scot-',
    'land. Journal of Ward Practice, 12(3), 44–61.',
  ]
  writer.at(72, 150, papers[0]?.slice(0, 66) ?? '')
  let at = writer.block(72, 523, 170, papers.join(' ').replace('Scot- land', 'Scotland'))
  at = writer.block(72, 523, at + 8, 'MacRae, I. (2017). Falls, floors and footwear. Nursing Letters, 3, 1–9.')
  writer.at(72, at + 16, 'Appointments', { bold: true, size: 13 })
  writer.at(72, at + 36, 'Senior Lecturer, University of Stirling')
  writer.ending(523, at + 36, '2018–present')
  writer.at(72, at + 52, 'Lecturer, Glasgow Caledonian University')
  writer.ending(523, at + 52, '2014–2018')
  writer.at(72, at + 80, 'She works on how wards hand over at night and on what gets lost, with a parti-')
  writer.at(72, at + 93, 'cular eye for medication, and teaches the second-year course.')
  writer.at(298, 812, '– 1 –', { size: 9 })
  return {
    shape: 'academic',
    bytes: await writer.bytes(),
    order: [
      'Dr Isla MacRae',
      'Publications',
      'Handover sheets',
      'Falls, floors',
      'Appointments',
      'Senior Lecturer',
      'Lecturer, Glasgow',
    ],
    lines: [
      'Senior Lecturer, University of Stirling\t2018–present',
      'MacRae, I. (2017). Falls, floors and footwear. Nursing Letters, 3, 1–9.',
    ],
    headings: ['Publications', 'Appointments'],
  }
}

export const printedCvs: { shape: string; print: () => Promise<PrintedCv> }[] = [
  { shape: 'single column', print: singleColumn },
  { shape: 'left sidebar', print: () => sidebar('left') },
  { shape: 'right sidebar', print: () => sidebar('right') },
  { shape: 'two columns under a wide header', print: twoColumnBody },
  { shape: 'two pages, the sidebar going on', print: twoPages },
  { shape: 'tables', print: tables },
  { shape: 'European labels at the left', print: europeanLabels },
  { shape: 'academic', print: academic },
]
