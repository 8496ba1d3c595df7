import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { NowCard } from '../web/feedback.view.tsx';
import type { Step } from '../web/step.ts';
import { ButtonLink } from '../web/structure.view.tsx';
import { cohortMessages } from './messages/index.ts';

/** «What now?» of a cohort: the first step on its warm ground, those after it as a list. */
export function Steps({ language, steps }: { language: Language; steps: readonly Step[] }) {
  const t = cohortMessages(language).desk;
  const [next, ...later] = steps;
  if (!next) return <p class="quiet">{t.nothing}</p>;
  return (
    <>
      <NowCard kicker={t.now} title={next.title}>
        <p>{next.text}</p>
        {next.dueText ? (
          <p>
            <strong>{next.dueText}</strong>
          </p>
        ) : null}
        <div class="actions">
          <ButtonLink href={href(language, next.href)}>{next.action}</ButtonLink>
        </div>
      </NowCard>
      {later.length > 0 ? (
        <section aria-labelledby="deretter">
          <h2 id="deretter" class="small-heading">
            {t.then}
          </h2>
          <ol class="item-list" role="list">
            {later.map((step) => (
              <li key={step.href + step.title} class="item">
                <div class="item-text">
                  <a href={href(language, step.href)}>{step.title}</a>
                  <p>{step.text}</p>
                  {step.dueText ? <p class="quiet">{step.dueText}</p> : null}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
