import type { StylePageMessages } from './messages/style-page/index.ts';
import { NowCard } from './feedback.view.tsx';
import { ButtonLink } from './structure.view.tsx';

interface Texts {
  readonly texts: StylePageMessages;
}

const colours = ['accent', 'warm', 'neutral', 'success', 'info', 'warning', 'danger'] as const;
const shades = ['tinted', 'hover', 'border', 'base'] as const;

export function ColourSamples({ texts }: Texts) {
  return (
    <ul class="swatches">
      {colours.map((colour) => (
        <li key={colour} class="swatch" data-color={colour}>
          <span class="swatch-row" aria-hidden="true">
            {shades.map((shade) => (
              <span key={shade} class="swatch-shade" data-shade={shade} />
            ))}
          </span>
          <span class="swatch-name">{texts.colours[colour]}</span>
        </li>
      ))}
    </ul>
  );
}

export function TextSamples({ texts: { prose, layout } }: Texts) {
  return (
    <>
      <h3>{prose.heading}</h3>
      <p class="lead">{prose.paragraph}</p>
      <p>
        {prose.paragraph}
        <a href="#text">{prose.link}</a>.
      </p>
      <ul>
        {prose.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <ol>
        {prose.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <p class="quiet">{layout.voice}</p>
      <p>Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž Ææ Øø Åå «» “” – — … · × − → § № ½ ≥ ✓ 0123456789</p>
    </>
  );
}

export function LayoutSamples({ texts: { layout } }: Texts) {
  return (
    <>
      <ul class="cards">
        {layout.cards.map(([title, text]) => (
          <li key={title}>
            <article class="card">
              <h3>
                <a href="#layout">{title}</a>
              </h3>
              <p>{text}</p>
            </article>
          </li>
        ))}
      </ul>
      <div class="columns">
        <figure class="band">
          <blockquote>{layout.quote}</blockquote>
          <figcaption>{layout.voice}</figcaption>
        </figure>
        <dl class="facts">
          {layout.facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

export function SchemeSamples({ texts: { now, schemes } }: Texts) {
  return (
    <div class="columns" data-even>
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} class="card" data-color-scheme={scheme}>
          <h3>{schemes[scheme]}</h3>
          <NowCard kicker={now.kicker} title={now.title}>
            <p>{now.text}</p>
            <div class="actions">
              <ButtonLink href="#schemes">{now.button}</ButtonLink>
              <ButtonLink href="#schemes" secondary>
                {now.other}
              </ButtonLink>
            </div>
          </NowCard>
        </div>
      ))}
    </div>
  );
}
