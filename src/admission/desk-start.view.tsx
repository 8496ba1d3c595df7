import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, NowCard } from '../web/feedback.view.tsx';
import type { Step } from '../web/step.ts';
import { ButtonLink } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';
import type { CallLink } from './more.ts';

interface DeskStartProps {
  readonly language: Language;
  readonly steps: readonly Step[];
  /** Pages beside the calls. */
  readonly links: readonly CallLink[];
}

/** The coordinator's first page: the next step, and those that come after it. */
export function DeskStart({ language, steps, links }: DeskStartProps) {
  const t = admissionMessages(language).desk;
  const [next, ...later] = steps;
  return (
    <>
      <h1>{t.steps.title}</h1>
      {next ? (
        <NowCard kicker={t.steps.kicker} title={next.title}>
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
      ) : (
        <Empty title={t.steps.nothing}>
          <p>{t.steps.nothingText}</p>
        </Empty>
      )}
      {later.length > 0 ? (
        <section aria-labelledby="deretter">
          <h2 id="deretter">{t.steps.then}</h2>
          <ol class="item-list" role="list">
            {later.map((step) => (
              <li key={step.title} class="item item-tall">
                <h3>{step.title}</h3>
                <p>{step.text}</p>
                {step.dueText ? <p class="quiet">{step.dueText}</p> : null}
                <div class="actions">
                  <ButtonLink href={href(language, step.href)} secondary>
                    {step.action}
                  </ButtonLink>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <section aria-labelledby="snarveier">
        <h2 id="snarveier">{t.steps.elsewhere}</h2>
        <ul class="link-row">
          <li>
            <a href={href(language, '/skole/opptak')}>{t.list.title}</a>
          </li>
          {links.map((link) => (
            <li key={link.href}>
              <a href={href(language, link.href)}>{link.text}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
