import type { ResumeBasics } from '@roundtwo/model'
import { type CvLine, originOf, type ResumeReading, tidy } from './resume-line.ts'

const email = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/u
const phone = /(?<![\p{L}\d])(?:\+|00)?\(?\d[\d\s().\u2011/-]{6,22}\d(?![\p{L}\d])/u
const url =
  /(?:https?:\/\/|www\.)[^\s|,;)]{3,200}|\b(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|io|dev|me|co|eu|de|fr|es|nl|uk|us|ca|au|in|info|ai|app|tech|design|site|blog|page|example|test)(?:\/[^\s|,;)]{0,200})?(?=$|[\s|,;)·•])/iu

const networks: [string, RegExp][] = [
  ['LinkedIn', /linkedin\.com\/(?:in|pub)\/([^\s/?#|,;)]+)/i],
  ['GitHub', /github\.com\/([^\s/?#|,;)]+)/i],
  ['GitLab', /gitlab\.com\/([^\s/?#|,;)]+)/i],
  ['Xing', /xing\.com\/profile\/([^\s/?#|,;)]+)/i],
  ['X', /(?:twitter|\bx)\.com\/([^\s/?#|,;)]+)/i],
  ['Stack Overflow', /stackoverflow\.com\/users\/([^\s?#|,;)]+)/i],
  ['ORCID', /orcid\.org\/([\dX-]+)/i],
  ['Behance', /behance\.net\/([^\s/?#|,;)]+)/i],
  ['Dribbble', /dribbble\.com\/([^\s/?#|,;)]+)/i],
  ['Instagram', /instagram\.com\/([^\s/?#|,;)]+)/i],
  ['YouTube', /youtube\.com\/(@?[^\s/?#|,;)]+)/i],
  ['Mastodon', /(?:mastodon\.\w+|hachyderm\.io|fosstodon\.org)\/(@[^\s/?#|,;)]+)/i],
]

const labelled =
  /\b(linkedin|github|gitlab|xing|twitter|instagram|skype)\s*:\s*@?([\w.-]{3,60})(?=$|[\s|,;·])/i

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  const years = /^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d$/.test(text.trim())
  return (
    digits.length >= 7 &&
    digits.length <= 15 &&
    !years &&
    !/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text.trim())
  )
}

const takeProfile = (basics: ResumeBasics, text: string): string | undefined => {
  const profiles = basics.profiles ?? []
  for (const [network, pattern] of networks) {
    const match = pattern.exec(text)
    const username = match?.[1]
    if (match === null || username === undefined || profiles.some((known) => known.network === network))
      continue
    const from = /(?:https?:\/\/)?(?:[\w-]+\.)?$/i.exec(text.slice(0, match.index))?.[0] ?? ''
    const found = from + match[0]
    basics.profiles = [
      ...profiles,
      {
        network,
        username: username.replace(/\/$/, ''),
        url: /^https?:/i.test(found) ? found : `https://${found}`,
      },
    ]
    return found
  }
  const match = labelled.exec(text)
  const network =
    networks.find(([name]) => name.toLowerCase() === match?.[1]?.toLowerCase())?.[0] ?? match?.[1]
  if (
    match === null ||
    network === undefined ||
    /\.com/.test(match[2] ?? '') ||
    profiles.some((known) => known.network === network)
  )
    return undefined
  basics.profiles = [...profiles, { network, username: match[2] ?? '' }]
  return match[0]
}

const contactLabel =
  /(?:^|[\s|·•,\t])(?:e-?mail|mail|phone|tel(?:ephone|efon|éfono|éphone|efoon)?|mobile?|cell|handy|mobil|móvil|portable|web(?:site)?|homepage|linkedin|github|gitlab|xing|site|contact|fax|url|portfolio|blog|t|m|e|p)\s*[.:]*\s*(?=$|[|·•,;\t])/giu

/** Takes mail address, telephone, profiles and addresses out of a line; gives back what is left of it. */
export const takeContacts = (line: CvLine, basics: ResumeBasics, reading: ResumeReading): string => {
  let rest = line.text
  const remove = (found: string): void => {
    rest = rest.replace(found, '\t')
  }
  const mail = email.exec(rest)?.[0]
  if (mail !== undefined) {
    if (basics.email === undefined) {
      basics.email = mail
      reading.origins['basics.email'] = originOf(line, mail, 'read')
    }
    remove(mail)
  }
  for (let profile = takeProfile(basics, rest); profile !== undefined; profile = takeProfile(basics, rest)) {
    reading.origins[`basics.profiles.${(basics.profiles?.length ?? 1) - 1}`] = originOf(line, profile, 'read')
    remove(profile)
  }
  const link = url.exec(rest)?.[0]
  if (link !== undefined && basics.url === undefined) {
    basics.url = /^https?:/i.test(link) ? link : `https://${link}`
    reading.origins['basics.url'] = originOf(line, link, 'read')
    remove(link)
  }
  const number = phone.exec(rest)?.[0]
  if (number !== undefined && isPhone(number) && !/[a-z]{4,}.{0,10}\d{4}\s*[-–]\s*\d{4}/i.test(rest)) {
    if (basics.phone === undefined) {
      basics.phone = number.trim()
      reading.origins['basics.phone'] = originOf(line, number.trim(), 'read')
    }
    remove(number)
  }
  if (rest === line.text) return rest
  return tidy(rest.replace(contactLabel, '\t').replace(contactLabel, '\t'))
}
