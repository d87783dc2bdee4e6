const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Say nothing of what is wanted: articles and the like, and the frame every requirement is hung in. */
const frameWords = words(`
because wanted dealt real appreciated before after mastery basics written verbal oral spoken clear ones thing
a an the this that these those my your our their its his her it you we they i us them he she who whom whose which what
of in on at to for from by with as into onto upon about over under within across through throughout per between among
is are was were be been being am do does did have has had having can could may might must shall should will would need
needs needed not no any all each every both some more most many much several few other another such same own very
well good great excellent strong solid sound proven demonstrated demonstrable deep thorough broad wide extensive
significant substantial considerable relevant appropriate suitable similar comparable equivalent related recognised
recognized accredited current valid full clean active ongoing previous prior past recent ideally preferably preferred
preference desirable desired essential required necessary welcome advantage advantageous plus bonus nice asset optional
experience experiences experienced knowledge knowledgeable understanding ability abilities able capable capability
competence competent competency skill skills skilled expertise expert proficiency proficient command grasp familiarity
familiar exposure awareness aware track record background history interest interested passion ease comfortable
comfortably confident confidently confidence fluent fluency ready willing willingness readiness happy keen want wants
like love enjoy pleasure proof evidence least minimum maximum up year years yr yrs month months week weeks day days
role roles position positions job jobs candidate candidates applicant applicants person someone somebody anyone
work working works worked use uses used using also then than so if when while where how why one two three four five six
seven eight nine ten eg ie etc eg. ie. or and but either neither nor including include includes included plus
just only even pre post extra mile go going something anything nothing someone move moves equally whether across part
above below better grade pass passes really truly clearly clear new level levels degree degrees here there out off
down back again
professional professionally successful successfully success effective effectively hands-on practical hands
mean means make makes made take takes took give given get gets got put keep ensure apply applied
would-be ideal preferable looking seek seeking bring brings possess possesses hold holds held holder
ideal general basic advanced intermediate day-to-day high highly low personal especially particularly least
`)

/** Common in every line of work: they support a match and never make one. */
const lightWords = words(`
register join obtain obtaining passed current integrated integration awarded expected recommended agency
team teams group groups department company companies business businesses organisation organization firm employer
client clients customer customers user users people colleague colleagues staff member members partner partners
stakeholder stakeholders public audience community service services product products project projects process
processes procedure procedures system systems solution solutions tool tools software application applications platform
technology technologies technical data information report reports document documents file files record records
environment environments setting settings field fields area areas industry industries sector sectors market markets
production quality standard standards performance result results goal goals target targets value values time times
task tasks duty duties responsibility responsibilities function functions operation operations operational activity
activities support supporting supported help helping helped assist manage managing managed management manager lead
leading led leader run running develop developing developed development build building built create creating created
design plan planning planned deliver delivering delivered delivery implement implementing implemented implementation
improve improving improved improvement maintain maintaining maintained provide providing provided prepare preparing
prepared carry carrying write writing read reading handle handling handled operate operating operated perform
performing performed conduct conducting coordinate coordinating oversee overseeing set ensuring complete completing
completed follow following meet meeting meetings learn learning change changes changing growth growing fast paced
fast-paced complex large small multiple various different common special specific key main important international
national local global regional modern latest digital online electronic internal external senior junior lead principal
assistant officer specialist expert worker workers team-based hour hours shift shifts office site sites place places
world country countries region order orders number numbers level high end life long short term best practice practices
good first second third question questions issue issues problem problems decision decisions idea ideas case cases
part parts type types kind kinds way ways point points course courses subject subjects programme programmes program
programs qualification qualifications certificate certificates certification certifications certified licence license
licensed registration registered training trained discipline post independently carefully careful thing things
money safely safe help without recommendation senior-level post-qualification qualified completed
`)

/** How large something is says nothing of what it is: "leading a small team" is leading a team. */
const sizeWords = words('small smaller large larger big bigger medium mid sized size')

export const isSize = (word: string): boolean => sizeWords.has(word)

export type WordClass = 'frame' | 'light' | 'specific'

export const wordClass = (word: string): WordClass => {
  if (frameWords.has(word) || /^\d+$/.test(word) || word.length < 2) return 'frame'
  return lightWords.has(word) ? 'light' : 'specific'
}
