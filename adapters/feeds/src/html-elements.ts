const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements of HTML, those of former times included. Anything else in angle brackets is what somebody wrote: `Vec<T>`. */
export const known = words(`
  a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br
  button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl
  dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math
  menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext
  pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong
  style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
  video wbr xmp
`)

/** Set apart on lines of their own. */
export const blocks = words(`
  address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead
  tr ul
`)

/** What is in them is not for reading. */
export const hidden = words(`
  script style head title template noscript noembed noframes svg math iframe object applet canvas audio video
  select datalist textarea map
`)
