// What invented texts speak of. Each list is wide on purpose: many cultures, trades and countries, and names that are
// ordinary words. None of it is taken from a set that readers are trained on or measured by.

const rows = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const personNames = rows(`
  Ifeoma Nwachukwu
  Tadhg Ó Murchú
  Nomvula Khumalo
  Haruto Kobayashi
  Anneliese Brinkmann
  Rukmini Iyengar
  Callum Strachan
  Zeynep Korkmaz
  Thiago Figueiredo
  Siobhan Gallagher
  Mei-Ling Chow
  Arvid Söderqvist
  Fatoumata Diallo
  Giulia Bevilacqua
  Przemysław Wilk
  Leilani Kahale
  Khalid Al-Rashidi
  Marguerite de Boer
  Joost van den Heuvel
  Svetlana Morozova
  Tamsin Pengelly
  Iñaki Etxeberria
  Dung Hoang
  Oluwadamilare Bankole
  Rhiannon Prothero
  Bogdan Ionescu
  Sanjeev Bhattacharya
  Kirsten Lindqvist
  Mateo Quispe
  Yasmin Haddad
  Dorothea Finkelstein
  Ngaire Tamihana
  Jean-Baptiste Moreau
  Chiamaka Eze
  Ludmila Horáková
  Ronan Deasy
  Priscilla Mensah
  Tariq Mahmood
  Eilidh Farquharson
  Vikram Chaudhary
`)

/** Names whose parts are words of their own. */
export const ordinaryNames = rows(`
  Grace Field
  Mark Long
  Rose Day
  Will Price
  June Winter
  Frank Bishop
  Hope Park
  Bill Rich
  Joy Cook
  Grant Waters
`)

export const companies = rows(`
  Tresham Valves Ltd
  Okoro Freight
  Lindqvist Marine AB
  Harborview Dental Group
  Ashgrove Primary School
  Bellweather Foods
  Quillon Software
  Sundaram Textiles Pvt Ltd
  Kestrel & Daughters
  Fennimore Housing Association
  Altstadt Anlagenbau GmbH
  Pemberton County Council
  Marisol Hotels
  Northmoor Community Hospital
  Dunmore Creamery
  Wexcombe Water
  Castellano Ceramics
  Tidewater Credit Union
  Brightwell Care Homes
  Granger Rail Services
`)

/** Companies whose names are words of their own. */
export const ordinaryCompanies = rows(`
  Next
  Boots
  Slate
  Monday
  Gather
  Compass
  Octopus
  Harvest
  Bloom & Wild Things
  Second Nature
  Common Ground
  Work
`)

export const roles = rows(`
  Warehouse Supervisor
  Staff Nurse
  Payroll Officer
  Pastry Chef
  Site Engineer
  Data Analyst
  Teaching Assistant
  Fleet Controller
  Dental Receptionist
  Quality Technician
  Housing Officer
  Store Manager
  Electrical Fitter
  Research Fellow
  Marketing Executive
  Care Coordinator
  Software Engineer
  Customs Broker
  Landscape Gardener
  Credit Controller
`)

export const jobTitles = rows(`
  Head of Operations
  HR Manager
  Clinical Lead
  Finance Director
  Team Leader
  Deputy Head
  Workshop Foreman
  People Partner
  Principal Engineer
  Area Manager
  Charge Nurse
  Managing Director
  Lead Planner
  Chief of Staff
`)

export interface City {
  name: string
  street: string
  zone: string
  /** The same zone in words, as a mail writes it. */
  words: string
}

export const cities: City[] = rows(`
  Leeds | 14 Wharf Street, Leeds LS2 7EY | Europe/London | UK time
  Bristol | Unit 9, Albion Dockside, Bristol BS1 6UT | Europe/London | London time
  Dublin | 31 Mespil Road, Dublin 4 | Europe/Dublin | Dublin time
  Berlin | Torstraße 118, 10119 Berlin | Europe/Berlin | Berlin time
  Amsterdam | Keizersgracht 402, 1016 GC Amsterdam | Europe/Amsterdam | Amsterdam time
  Madrid | Calle de Serrano 61, 28006 Madrid | Europe/Madrid | Madrid time
  Boston | 220 Congress Street, Boston, MA 02110 | America/New_York | Eastern Time
  Chicago | 75 West Wacker Drive, Chicago, IL 60601 | America/Chicago | Central Time
  Seattle | 1411 Fourth Avenue, Seattle, WA 98101 | America/Los_Angeles | Pacific Time
  Mumbai | 4th Floor, Dalamal House, Nariman Point, Mumbai 400021 | Asia/Kolkata | IST (India)
  Singapore | 12 Marina View, Singapore 018961 | Asia/Singapore | Singapore time
  Sydney | 55 Clarence Street, Sydney NSW 2000 | Australia/Sydney | Sydney time
`).map((row) => {
  const [name = '', street = '', zone = '', words = ''] = row.split(' | ')
  return { name, street, zone, words }
})

export interface Platform {
  name: string
  link: string
}

export const platforms: Platform[] = rows(`
  Zoom | https://us02web.zoom.us/j/84412093355
  Microsoft Teams | https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9v/0
  Google Meet | https://meet.google.com/kpx-vqrw-tzn
  Webex | https://example.webex.com/meet/panel7
`).map((row) => {
  const [name = '', link = ''] = row.split(' | ')
  return { name, link }
})

/** Sentences that have no bearing on anything a reader looks for. */
export const unrelated = rows(`
  The weather has been dreadful all week.
  Our kettle finally gave up this morning.
  I hope you had a restful weekend.
  The trees along the road are lovely just now.
  Please excuse the typing, the sun is in my eyes.
  Somebody has left a very large cake in the kitchen.
  The football was a shock, wasn't it?
  My dog sends his regards.
  It was good to hear your voice on the phone.
  The roof is being painted, so it smells a little.
`)

/** Remarks in notes of which nothing may be made. */
export const remarks = rows(`
  bus was rammed again
  cant feel my feet its so cold
  nice plants in reception
  tie was too tight the whole time
  lost my umbrella somewhere
  biscuits were stale lol
  right, need a coffee
  lovely old building
  my phone buzzed in my pocket, mortified
  sun came out on the walk back
  radiator clanking all the way through
  treated myself to chips after
`)

/** In the order of ISO weekdays. */
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
export const months = 'January February March April May June July August September October November December'.split(' ')
