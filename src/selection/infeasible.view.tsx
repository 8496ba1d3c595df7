import type { Infeasible } from '../draw/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';
import { DeviationFields } from './deviation-fields.view.tsx';
import type { RepresentationProps } from './representation.view.tsx';
import { changeText, ruleText } from './rule-words.ts';
import { selectionPath } from './selection-path.ts';
import { changeCode } from './what-if.ts';

/** Which rules contradict each other, in words, and the smallest changes that would do, each as a button. */
export function InfeasibleNotice(props: RepresentationProps & { readonly infeasible: Infeasible }) {
  const { language, tried, infeasible, canChange } = props;
  const t = selectionMessages(language).representation.infeasible;
  const { conflict, relaxations, together } = infeasible;
  return (
    <Notice tone="danger" title={t.title}>
      <p>{t.conflict}</p>
      <ul>
        {conflict.map((rule) => {
          const text = ruleText(language, rule, tried);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {relaxations.length + together.length === 0 ? <p>{t.none}</p> : null}
      {canChange && relaxations.length + together.length > 0 ? <WaysOut {...props} /> : null}
    </Notice>
  );
}

function WaysOut(props: RepresentationProps & { readonly infeasible: Infeasible }) {
  const { language, state, infeasible } = props;
  const t = selectionMessages(language).representation;
  const { relaxations, together } = infeasible;
  return (
    <form method="post" action={href(language, selectionPath(state.call.id, 'representasjon'))} novalidate>
      <DeviationFields {...props} />
      {relaxations.length > 0 ? (
        <>
          <p>{t.infeasible.ways}</p>
          <ul class="ways-out">
            {relaxations.map((change) => (
              <li key={changeCode(change)}>
                <SubmitButton secondary name="endring" value={changeCode(change)}>
                  {changeText(language, change)}
                </SubmitButton>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t.infeasible.together}</p>
          <ul>
            {together.map((change) => (
              <li key={changeCode(change)}>{changeText(language, change)}</li>
            ))}
          </ul>
          <div class="actions">
            <SubmitButton secondary name="endring" value={together.map(changeCode).join(',')}>
              {t.infeasible.useAll}
            </SubmitButton>
          </div>
        </>
      )}
    </form>
  );
}
