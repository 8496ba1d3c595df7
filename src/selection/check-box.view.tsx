import { checkNames } from '../draw/index.ts';
import { href } from '../web/address.ts';
import { TextField } from '../web/fields.view.tsx';
import { Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';
import type { OpenDrawProps } from './open-draw.view.tsx';

/**
 * «Check it yourself»: with script a button that checks everything in the visitor's browser, without it the one command that does.
 * Every sentence that the script may need is here already.
 */
export function CheckBox({ language, picture, promise }: OpenDrawProps) {
  const t = selectionMessages(language).open.check;
  const { call, draw } = picture;
  const { source } = promise.promise;
  const isPractice = source.kind === 'beacon' && source.practice;
  const protocol = `/opptak/${call.slug}/trekning/${draw.number}/protokoll.json`;
  return (
    <section
      class="card draw-check"
      aria-labelledby="kontroll"
      data-draw-check={protocol}
      data-practice={isPractice ? '' : undefined}
    >
      <h2 id="kontroll">{t.title}</h2>
      <p>{t.text}</p>
      <form data-with-script="" hidden action={href(language, protocol)}>
        <TextField name="commitment" label={t.commitment} hint={t.commitmentHint} />
        <div class="actions">
          <SubmitButton>{t.button}</SubmitButton>
        </div>
      </form>
      <div aria-live="polite">
        {(['checking', 'right', 'wrong', 'failed'] as const).map((verdict) => (
          <p key={verdict} class="draw-verdict" data-verdict={verdict} hidden>
            {t.verdicts[verdict]}
          </p>
        ))}
      </div>
      <ul class="draw-checks" data-checks="" hidden>
        {checkNames.map((name) => (
          <li key={name} data-check={name}>
            <span class="draw-check-mark" aria-hidden="true" />
            <div>
              <span>{t.names[name]}</span>
              {(['right', 'wrong', 'onlySigned', 'mustBeSolvedAgain', 'notChecked'] as const).map((state) => (
                <span key={state} class="draw-check-state" data-when={state} hidden>
                  {state === 'wrong' ? t.wrong[name] : t.states[state]}
                </span>
              ))}
              <ul class="draw-findings" data-findings="" />
            </div>
          </li>
        ))}
      </ul>
      <Disclosure summary={t.byCommand}>
        <p>{t.byCommandText}</p>
        <pre class="command">
          <code>
            {`npm run draw -- verify protokoll-${call.slug}-${draw.number}.json --commitment ${t.codePlaceholder}${isPractice ? ' --practice' : ''}`}
          </code>
        </pre>
      </Disclosure>
    </section>
  );
}
