/** Parts of an interview that stand for a person: `Interviewer 2`, `Speaker 1`, `Q`, `Me`. */
const generic =
  /^(?:interviewer|interviewee|candidate|applicant|speaker|host|moderator|panel(?:list|ist)?|recruiter|hr|hiring manager|manager|me|i|you|q|a|unknown speaker|unknown|participant|guest|presenter)(?:\s?\d{1,2}|\s[a-d])?$/i
/** Words before a colon that are no speaker. */
const noSpeaker =
  /^(?:note|notes|so|well|question|answer|example|for example|first|second|third|finally|also|and|but|subject|date|time|duration|location|agenda|summary|keywords|summary keywords|speakers|transcript|title|attendees|participants|topic|http|https|ps|re|from|to|cc|warning|error|rule|point|one|two|three|that is|the answer|the question|is|meaning|because|monday|tuesday|wednesday|thursday|friday|saturday|sunday|step|action|chapter|part|language|kind|webvtt|region|style)\b/i
const fullName =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau)\.?\s)?\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del|di|da|al|el|bin|la|le|of)){1,4}$/u

export const isGenericSpeaker = (name: string): boolean => generic.test(name.trim())

/** Whether words before a colon can be somebody's name. */
export const maySpeak = (name: string): boolean => {
  const bare = name.trim()
  if (
    bare === '' ||
    bare.length > 48 ||
    bare.split(/\s+/).length > 5 ||
    /[?!;"<>]|\d{3}|\.\s\p{Ll}/u.test(bare)
  )
    return false
  return isGenericSpeaker(bare) || (!noSpeaker.test(bare) && /^[\p{L}]/u.test(bare))
}

/** Whether words are a name on their own, without being seen twice. */
export const isPlainlyName = (name: string): boolean =>
  isGenericSpeaker(name) || (fullName.test(name.trim()) && !noSpeaker.test(name.trim()))

/** "Ada Osei (Candidate)" and "Priya Nair | Northwind" without the addition. */
export const speakerName = (written: string): string => {
  const bare = written
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:\((?!me\b|candidate|interviewe)[^()]*\)|\|.*)\s*$/i, '')
    .replace(/^[-–>\s]+|[\s:]+$/g, '')
    .trim()
  return bare === '' ? written.trim() : bare
}
