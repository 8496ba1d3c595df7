import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice } from '../web/feedback.view.tsx';
import { RadioGroup } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { momentName } from './demo-bar.ts';
import { isPlayable, type Persona } from './demo-personas.ts';
import { appMessages } from './messages/index.ts';

export interface DemoErrors {
  readonly persona?: string;
  readonly moment?: string;
}

interface DemoPageProps {
  readonly language: Language;
  readonly personas: readonly Persona[];
  /** Who the visitor is now; undefined for somebody who is none of them. */
  readonly persona: string | undefined;
  readonly moments: readonly string[];
  readonly moment: string;
  readonly isReady: (moment: string) => boolean;
  readonly errors: DemoErrors;
}

/** Who to be and when to be, as two ordinary forms. */
export function DemoPage(props: DemoPageProps) {
  const { language, errors } = props;
  const t = appMessages(language).demo;
  const items = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <>
      <ErrorSummary language={language} errors={items} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Who {...props} />
      <When {...props} />
      <section aria-labelledby="mer">
        <h2 id="mer">{t.more.title}</h2>
        <ul>
          <li>
            <a href={href(language, '/demo/utboks')}>{t.more.outbox}</a>
          </li>
          <li>
            <a href={href(language, '/stil')}>{t.more.style}</a>
          </li>
        </ul>
      </section>
    </>
  );
}

function Who({ language, personas, persona, errors }: DemoPageProps) {
  const t = appMessages(language).demo.who;
  const later = personas.filter((one) => !isPlayable(one)).map(({ id }) => t.short[id]);
  return (
    <section aria-labelledby="hvem">
      <h2 id="hvem">{t.title}</h2>
      <form method="post" action={href(language, '/demo/persona')}>
        <RadioGroup
          name="persona"
          label={t.label}
          value={persona}
          error={errors.persona}
          options={personas
            .filter(isPlayable)
            .map((one) => ({ value: one.id, label: t.names[one.id], hint: tellOf(t, one) }))}
          required
        />
        {later.length > 0 ? <p class="quiet">{t.notYet(listFormat(language).format(later))}</p> : null}
        <SubmitButton>{t.button}</SubmitButton>
      </form>
    </section>
  );
}

function tellOf(t: ReturnType<typeof appMessages>['demo']['who'], { id, person }: Persona): string | undefined {
  const name = person?.name ?? '';
  const { visitor, ...tells } = t.tells;
  if (id === 'visitor') return visitor;
  const told: Readonly<Partial<Record<string, (who: string, municipality: string) => string>>> = tells;
  return told[id]?.(name, person?.municipality ?? '');
}

function When({ language, moments, moment, isReady, errors }: DemoPageProps) {
  const t = appMessages(language).demo.when;
  return (
    <section aria-labelledby="naar">
      <h2 id="naar">{t.title}</h2>
      <form method="post" action={href(language, '/demo/time')}>
        <RadioGroup
          name="moment"
          label={t.label}
          value={moment}
          error={errors.moment}
          options={moments.map((id) => ({ value: id, label: momentName(t.names, id), hint: momentName(t.tells, id) }))}
          required
        />
        <Notice tone="warning">
          <p>{t.warning}</p>
        </Notice>
        {moments.every(isReady) ? null : <p class="quiet">{t.patience}</p>}
        <SubmitButton>{t.button}</SubmitButton>
      </form>
    </section>
  );
}
