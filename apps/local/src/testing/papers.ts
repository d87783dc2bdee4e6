import type { Page } from 'playwright-core'

const day = 24 * 60 * 60 * 1000
const calendarTime = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** A calendar invitation for four days from now, at nine in the morning (UTC). */
export const invitation = (change: { sequence?: number; days?: number; method?: string } = {}) => {
  const { sequence = 0, days = 4, method = 'REQUEST' } = change
  const start = new Date(Math.floor(Date.now() / day + days) * day + day * 0.375)
  const end = new Date(start.getTime() + 60 * 60 * 1000)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:round-two-4411@hollin-bridge.example',
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${calendarTime(new Date())}`,
    `DTSTART:${calendarTime(start)}`,
    `DTEND:${calendarTime(end)}`,
    'SUMMARY:Second interview\\, Site Manager\\, Hollin Bridge Builders',
    'LOCATION:Hollin Bridge Builders\\, 12 Quay Street\\, Hull',
    'ORGANIZER;CN=Femi Doyle:mailto:femi.doyle@hollin-bridge.example',
    'ATTENDEE;CN=Greta Moss:mailto:greta.moss@hollin-bridge.example',
    'ATTENDEE;CN=Ola Reyes:mailto:ola.reyes@hollin-bridge.example',
    'DESCRIPTION:You will meet Greta Moss\\, Construction Director. Please bring your CSCS card.',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
  return { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(lines.join('\r\n')) }
}

/** Names another company and another job than the invitation does, so that both have to be asked about. */
export const posting = {
  name: 'site-manager.html',
  mimeType: 'text/html',
  buffer: Buffer.from(`<!doctype html><title>Site Manager</title><main><h1>Housing Site Manager</h1>
<p>Hollin Bridge Homes, Hull. On site, full time.</p>
<h2>What you will do</h2><ul><li>Run two housing sites from groundworks to handover</li>
<li>Plan subcontractors a month ahead</li><li>Hold the daily safety briefing</li></ul>
<h2>Essential</h2><ul><li>CSCS black card</li><li>At least five years as a site manager</li>
<li>First aid at work certificate</li><li>A full driving licence</li></ul>
<h2>Desirable</h2><ul><li>Experience of timber frame</li><li>Some Polish</li></ul>
<p>£48,000 to £55,000 a year. We value straight talking and tidy sites.</p></main>`),
}

const curriculum = `<!doctype html><style>body{font-family:sans-serif;margin:40px}h2{font-size:16px}</style>
<h1>Nadia Kowal</h1><p>Site Manager, Hull · nadia.kowal@mail.example · 07700 900123</p>
<h2>Experience</h2><h3>Site Manager, Estuary Homes</h3><p>March 2018 – Present</p>
<ul><li>Ran three sites of 40 houses each and handed over 118 houses without a reportable accident</li>
<li>Planned 14 subcontractors in four-week look-aheads</li></ul>
<h3>Assistant Site Manager, Keel and Sons</h3><p>June 2014 – February 2018</p><ul><li>Built 60 timber frame houses</li></ul>
<h2>Education</h2><p>HNC Construction, Hull College, 2014</p>
<h2>Certificates</h2><ul><li>CSCS black card</li><li>First aid at work</li></ul>
<h2>Languages</h2><p>English (native), Polish (conversational)</p>`

/** A CV printed to a real PDF by the browser under test. */
export const printedResume = async (page: Page) => {
  await page.setContent(curriculum)
  const buffer = await page.pdf({ format: 'A4' })
  return { name: 'nadia-kowal.pdf', mimeType: 'application/pdf', buffer }
}
