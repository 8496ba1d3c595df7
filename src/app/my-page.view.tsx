import type { Language } from '../kit/language.ts';
import { peopleMessages } from '../people/index.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, NowCard, type FieldErrorItem } from '../web/feedback.view.tsx';
import { RadioGroup, TextField } from '../web/fields.view.tsx';
import type { Step } from '../web/step.ts';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { appMessages } from './messages/index.ts';

interface MyPageProps {
  language: Language;
  name: string;
  /** What waits for this person, the most urgent first. */
  now: readonly Step[];
  /** What is in order, and where to look at it. */
  standing: readonly Step[];
  isCoordinator: boolean;
}

/** «What now?»: the one next thing on its warm ground, the others below it. */
export function MyPage({ language, name, now, standing, isCoordinator }: MyPageProps) {
  const t = appMessages(language).pages.myPage;
  const [first, ...others] = now;
  return (
    <>
      <h1>{t.title(name)}</h1>
      {first ? (
        <NowCard kicker={t.now} title={first.title}>
          {first.text ? <p>{first.text}</p> : null}
          {first.dueText ? <p>{first.dueText}</p> : null}
          <ButtonLink href={href(language, first.href)}>{first.action}</ButtonLink>
        </NowCard>
      ) : null}
      {!first && standing.length === 0 ? (
        <Empty title={t.nothingTitle}>
          <p>{t.nothing}</p>
        </Empty>
      ) : null}
      {others.length > 0 ? <StepList language={language} title={t.nowTitle} steps={others} /> : null}
      {standing.length > 0 ? <StepList language={language} title={t.standingTitle} steps={standing} /> : null}
      {isCoordinator ? (
        <p>
          <a href={href(language, '/skole')}>{t.school}</a>
        </p>
      ) : null}
      <p class="quiet">
        <a href={href(language, '/min-side/profil')}>{t.profile}</a>
      </p>
      <p class="quiet">
        <a href={href(language, '/min-side/varsler')}>{t.notices}</a>
      </p>
    </>
  );
}

function StepList({ language, title, steps }: { language: Language; title: string; steps: readonly Step[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="item-list" role="list">
        {steps.map((step) => (
          <li key={step.href + step.title} class="item item-tall">
            <a href={href(language, step.href)}>{step.title}</a>
            {[step.text, step.dueText].filter(Boolean).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ProfilePage({
  language,
  values,
  errors,
}: {
  language: Language;
  values: Readonly<Record<string, string>>;
  errors: readonly FieldErrorItem[];
}) {
  const t = peopleMessages(language).profile;
  const errorAt = (field: string): string | undefined => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <BackLink href={href(language, '/min-side')}>{appMessages(language).pages.myPage.title('')}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title}</h1>
      <form method="post" action={href(language, '/min-side/profil')} novalidate>
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={values['name'] ?? ''}
          error={errorAt('name')}
          autocomplete="name"
          maxLength={120}
          required
        />
        <RadioGroup
          name="language"
          label={t.language}
          value={values['language'] ?? ''}
          error={errorAt('language')}
          options={(['nb', 'nn', 'en'] as const).map((value) => ({ value, label: t.languages[value] }))}
          required
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </>
  );
}
