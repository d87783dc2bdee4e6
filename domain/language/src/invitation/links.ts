import type { Found, Source } from './source.ts'

const platforms: [string, RegExp, RegExp][] = [
  ['Zoom', /(?:^|\.)zoom\.(?:us|com)$|zoomgov\.com$/i, /\bzoom\b/i],
  [
    'Microsoft Teams',
    /teams\.(?:microsoft|live)\.com$/i,
    /\b(?:[Mm]icrosoft|MS|ms|Ms)\s+[Tt]eams\b|\bTeams\s+(?:call|meeting|link|interview|invite|video)|\b(?:on|via|over|through|by|using|per|:)\s*Teams\b/,
  ],
  ['Google Meet', /meet\.google\.com$/i, /\bgoogle\s*meet\b|\bgoogle\s+hangouts?\b/i],
  ['Webex', /(?:^|\.)webex\.com$/i, /\bwebex\b/i],
  [
    'Whereby',
    /(?:^|\.)whereby\.com$/i,
    /\bwhereby\s+(?:link|room|call|meeting)|\b(?:on|via|over|using|through) Whereby\b/,
  ],
  ['Skype', /(?:^|\.)skype\.com$/i, /\bskype\b/i],
  ['GoToMeeting', /(?:^|\.)(?:gotomeeting|goto|gotomeet)\.(?:com|me)$/i, /\bgo\s?to\s?meeting\b/i],
  ['Amazon Chime', /(?:^|\.)chime\.aws$/i, /\bamazon chime\b/i],
  ['BlueJeans', /(?:^|\.)bluejeans\.com$/i, /\bbluejeans\b/i],
  ['Jitsi', /(?:^|\.)jit\.si$/i, /\bjitsi\b/i],
  ['HireVue', /(?:^|\.)hirevue\.com$/i, /\bhirevue\b/i],
  ['CoderPad', /(?:^|\.)coderpad\.io$/i, /\bcoderpad\b/i],
]

const phoneWords =
  /\b(?:by|via|over|on) (?:the )?(?:tele)?phone\b|\b(?:tele)?phone (?:interview|call|screen|conversation|chat)\b|(?:\bwill|'ll) (?:call|ring|phone|telephone) you\b|,\s*(?:tele)?phone\)|^\W*(?:format|location|where|type|via|how)\s*:\s*(?:tele)?phone\b|\btelefonat\b|\btelefonisch\b|\bwill be calling you\b/i

/** The address inside a mail gateway's wrapper (Outlook Safe Links, Google's redirect). */
const unwrapped = (address: string): string => {
  const inner =
    /(?:safelinks\.protection\.outlook\.com\/|google\.[a-z.]+\/url)[^\s]*?[?&](?:url|q)=([^&\s]+)/i.exec(
      address,
    )?.[1]
  if (!inner) return address
  try {
    return decodeURIComponent(inner)
  } catch {
    return address
  }
}

const hostOf = (address: string): string =>
  /^(?:https?:\/\/)?([^/?#\s:]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''

export const platformOfLink = (address: string): string | null =>
  platforms.find(([, host]) => host.test(hostOf(address)))?.[0] ?? null

const joinWords = /\b(?:join|video|meeting|call|link|interview|dial|connect|room)\b/i
const otherLinks =
  /\b(?:reschedule|cancel|calendly\.com|maps|directions|linkedin|website|careers|glassdoor|unsubscribe|privacy|survey|feedback|parking|brochure|meetingoptions|localnumbers|dialin\.teams|aka\.ms|support|help|learn more|twitter|facebook|instagram)\b/i

export interface Meeting {
  link: Found<string> | null
  platform: Found<string> | null
}

/** The address to join at, and what it is: a known meeting service first, else a link that words call one. */
export const meetingIn = (body: Source): Meeting => {
  let other: Found<string> | null = null
  for (const at of body.plain.matchAll(
    /(?:https?:\/\/|(?<![\w@./])(?=(?:[\w-]+\.){0,3}(?:zoom\.us|meet\.google\.com|whereby\.com|teams\.microsoft\.com|webex\.com)\/))[^\s<>"\]|]+/gi,
  )) {
    const written = at[0].replace(/[).,;:!?'*_]+$/, '')
    const address = unwrapped(written)
    const span = { from: at.index, to: at.index + written.length }
    const service = platformOfLink(address)
    const line = body.plain.slice(Math.max(0, at.index - 70), at.index)
    if (service && !/\/(?:meetingOptions|localnumbers|u\/[a-z]+$|test|download)/i.test(address)) {
      return { link: { value: address, ...span }, platform: { value: service, ...span } }
    }
    if (!other && joinWords.test(line) && !otherLinks.test(line) && !otherLinks.test(address))
      other = { value: address, ...span, inferred: true }
  }
  return { link: other, platform: platformIn(body) }
}

/** A service named in words ("via Zoom"), or the telephone. */
export const platformIn = (body: Source): Found<string> | null => {
  let best: Found<string> | null = null
  for (const [name, , words] of platforms) {
    const at = words.exec(body.plain)
    const instead = at
      ? /\b(?:instead of|rather than|not)\s+(?:\w+\s+){0,2}$/i.test(
          body.plain.slice(Math.max(0, at.index - 30), at.index),
        )
      : false
    if (at && !instead && (!best || at.index < best.from))
      best = { value: name, from: at.index, to: at.index + at[0].length }
  }
  if (best) return best
  for (const at of body.plain.matchAll(new RegExp(phoneWords, 'gim'))) {
    const around = body.plain.slice(Math.max(0, at.index - 60), at.index + at[0].length + 70)
    const contact =
      /\b(?:questions|contact|reach|any (?:problems|issues)|lost|late|thank|following|after|enjoyed|earlier|last|queries|fallback)\b/i.test(
        around,
      )
    if (!contact) return { value: 'phone', from: at.index, to: at.index + at[0].length }
  }
  return null
}
