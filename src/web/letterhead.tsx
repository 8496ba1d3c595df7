import { renderToString } from 'preact-render-to-string';
import { BeadMark } from './bead.view.tsx';

const colours = { ink: '#212e2a', quiet: '#565f5c', main: '#1b5e4b', line: '#b8bcbb', now: '#ef8e3c' };

/** The product's mark as a picture of its own, in the colours of the page. */
function markSvg(): string {
  return renderToString(<BeadMark />)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('currentColor', colours.main)
    .replace('class="bead-mark-now"', `fill="${colours.now}"`);
}

/**
 * The look of every letter and receipt, to be put before a Typst source: `#show: letter.with(lang: …, title: …, …)` sets the page,
 * the language and the title; `facts` lays out names with their values, `prose` a text as it was typed, and `breakable` keeps long
 * words on the paper. `page` is a text with `{page}` and `{pages}` in it.
 */
export const letterhead = `
#let ink = rgb("${colours.ink}")
#let quiet = rgb("${colours.quiet}")
#let main-colour = rgb("${colours.main}")
#let hairline = 0.5pt + rgb("${colours.line}")
#let mark = image(bytes(${JSON.stringify(markSvg())}), format: "svg", height: 9mm, alt: "Samling")

// A word that is longer than the line may break anywhere, or it would run off the paper.
#let breakable(body) = {
  show regex("\\S{36,}"): it => it.text.clusters().join(sym.zws)
  body
}

#let letter(lang: "nb", title: "", school: "", kind: "", running: "", page: "", body) = {
  set document(title: title, author: school, date: none)
  set text(font: "Inter", lang: lang, size: 10.5pt, fill: ink, hyphenate: false)
  set par(leading: 0.72em, spacing: 1.1em)
  set std.page(
    paper: "a4",
    margin: (x: 25mm, top: 32mm, bottom: 28mm),
    header-ascent: 10mm,
    header: context {
      if counter(std.page).get().first() == 1 { return }
      set text(size: 8.5pt, fill: quiet)
      grid(columns: (1fr, auto), running, school)
      v(-0.4em)
      line(length: 100%, stroke: hairline)
    },
    footer: context {
      set text(size: 8.5pt, fill: quiet)
      set align(right)
      let (number, count) = (counter(std.page).get().first(), counter(std.page).final().first())
      page.replace("{page}", str(number)).replace("{pages}", str(count))
    },
  )
  show heading.where(level: 1): set text(size: 21pt, weight: 600, tracking: -0.012em)
  show heading.where(level: 1): set block(above: 0pt, below: 1.1em)
  show heading.where(level: 2): set text(size: 13pt, weight: 600, fill: main-colour)
  show heading.where(level: 2): set block(above: 2.2em, below: 0.9em, sticky: true)
  show heading.where(level: 3): set text(size: 10.5pt, weight: 600)
  show heading.where(level: 3): set block(above: 1.6em, below: 0.7em, sticky: true)
  v(-14mm)
  grid(columns: (auto, 1fr, auto), column-gutter: 4mm, align: (left + horizon, left + horizon, right + horizon),
    mark, text(weight: 600, fill: main-colour, school), text(fill: quiet, kind))
  v(12mm)
  body
}

#let facts(rows) = grid(
  columns: (44mm, 1fr),
  inset: (left: 0pt, right: 4mm, y: 0.5em),
  stroke: (x, y) => (bottom: hairline, top: if y == 0 { hairline }),
  ..rows.map(((name, value)) => (text(weight: 600, name), breakable(value))).flatten(),
)

#let prose(text) = {
  for paragraph in text.split(regex("\\n[ \\t]*\\n")) {
    par(breakable(paragraph.split("\\n").join(linebreak())))
  }
}
`;
