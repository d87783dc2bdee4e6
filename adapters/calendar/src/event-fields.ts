import type { CalendarInvitation } from '@roundtwo/operations'
import type ICAL from 'ical.js'

type Invited = CalendarInvitation['people'][number]

/** A property's value as text, null when it is missing or blank. */
export const textOf = (component: ICAL.Component, name: string): string | null => {
  const value = component.getFirstPropertyValue(name)
  const text = value === null || value === undefined ? '' : String(value).replaceAll('\r\n', '\n').trim()
  return text === '' ? null : text
}

const parameter = (property: ICAL.Property, name: string): string => {
  const value: unknown = property.getParameter(name)
  return (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '').trim()
}

/** HTML kept beside the plain description: `ALTREP="data:text/html,..."` (Google) or X-ALT-DESC (Outlook). */
const htmlDescription = (event: ICAL.Component): string | null => {
  const property = event.getFirstProperty('description')
  const inline = /^data:text\/html,(.*)$/is.exec(property ? parameter(property, 'altrep') : '')?.[1]
  if (inline) {
    try {
      return decodeURIComponent(inline)
    } catch {
      return inline
    }
  }
  return textOf(event, 'x-alt-desc')
}

const plainText = (html: string): string =>
  html
    .replace(/<(?:style|script|head)\b[^>]*>[^<]*/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<a\b[^>]*href="(https?:[^"]*)"[^>]*>([^<]*)/gi, '$2 ($1)')
    .replace(/<[a-z!/][^>]*>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The description as plain text; Google writes HTML into DESCRIPTION itself. */
export const eventText = (event: ICAL.Component): string | null => {
  const description = textOf(event, 'description')
  if (description && /<(?:br|p|div|b|a|ul|li|span|html)\b[^>]*>/i.test(description)) {
    return plainText(description) || null
  }
  if (description) return description
  const html = htmlDescription(event)
  return (html ? plainText(html) : '') || null
}

const meetingHosts = `zoom.us teams.microsoft.com teams.live.com meet.google.com webex.com whereby.com gotomeeting.com
  chime.aws bluejeans.com meet.jit.si skype.com zoom.com ringcentral.com goto.com`.split(/\s+/)
const isMeeting = (link: string): boolean => meetingHosts.some((host) => link.toLowerCase().includes(host))

const address = (text: string | null): string | null => (text && /^https?:\/\/\S+$/i.test(text) ? text : null)

const conference = (event: ICAL.Component): string | null => {
  const video = event.getAllProperties('conference').map((property) => ({
    text: address(String(property.getFirstValue() ?? '').trim()),
    video: /VIDEO/i.test(parameter(property, 'feature')),
  }))
  return (video.find((one) => one.text && one.video) ?? video.find((one) => one.text))?.text ?? null
}

/** Properties made for it come first, then URL and LOCATION when they are a meeting's. */
export const eventLink = (event: ICAL.Component): string | null => {
  const own = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'x-microsoft-onlinemeetingexternallink']
  const made = conference(event) ?? own.map((name) => address(textOf(event, name))).find((link) => link !== null)
  if (made) return made
  const others = [address(textOf(event, 'url')), address(textOf(event, 'location'))]
  return others.find((link) => link && isMeeting(link)) ?? null
}

const email = (property: ICAL.Property): string | null => {
  const written = parameter(property, 'email') || String(property.getFirstValue() ?? '')
  const found = /^(?:mailto:)?\s*([^\s<>@,;]+@[^\s<>@,;]+)\s*$/i.exec(written)?.[1]
  return found ?? null
}

const isRoom = (property: ICAL.Property): boolean =>
  /^(?:ROOM|RESOURCE)$/i.test(parameter(property, 'cutype')) ||
  /@resource\.calendar\.google\.com$/i.test(email(property) ?? '')

const attendees = (event: ICAL.Component): ICAL.Property[] => [
  ...event.getAllProperties('organizer'),
  ...event.getAllProperties('attendee'),
]

/** A meeting room that was invited like a person. */
export const roomOf = (event: ICAL.Component): string | null =>
  attendees(event)
    .filter(isRoom)
    .map((room) => parameter(room, 'cn'))
    .find((name) => name !== '') ?? null

/** Everybody but rooms and mailing groups, the organizer first, each once. */
export const eventPeople = (event: ICAL.Component): Invited[] => {
  const people = new Map<string, Invited>()
  for (const property of attendees(event)) {
    if (isRoom(property) || /^GROUP$/i.test(parameter(property, 'cutype'))) continue
    const at = email(property)
    const name =
      parameter(property, 'cn')
        .replace(/^["']+|["']+$/g, '')
        .trim() ||
      at ||
      ''
    const organizer = property.name === 'organizer'
    const key = (at ?? name).toLowerCase()
    const known = people.get(key)
    if (name === '') continue
    if (!known) people.set(key, { name, role: null, email: at, kind: 'unknown', organizer })
    else if (known.name.includes('@') && !name.includes('@')) known.name = name
  }
  return [...people.values()]
}
