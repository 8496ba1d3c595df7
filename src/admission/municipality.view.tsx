import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { municipalityName, regionName, type Municipality } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { TextField } from '../web/fields.view.tsx';
import { ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { errorAt, TopicPage, type TopicFrame } from './form-parts.view.tsx';
import { admissionMessages } from './messages/index.ts';

interface Chosen {
  readonly number: string;
  readonly leads: boolean;
  readonly municipality: Municipality | undefined;
}

interface MunicipalityPageProps extends TopicFrame {
  joint: boolean;
  chosen: readonly Chosen[];
  search: string;
  /** Null before anything was searched for. */
  results: readonly Municipality[] | null;
  /** Why a number that was searched for is no municipality's. */
  whyNone: string | undefined;
  faults: readonly string[];
}

export function MunicipalityPage(props: MunicipalityPageProps) {
  const { language, applicationId, joint, chosen, search, results, faults } = props;
  const t = admissionMessages(language).application.municipality;
  const action = href(language, `/soknad/${applicationId}/kommune`);
  return (
    <TopicPage {...props} title={t.title}>
      {chosen.length > 0 ? <ChosenList {...props} action={action} /> : null}
      {faults.map((fault) => (
        <Notice key={fault} tone="warning">
          <p>{fault}</p>
        </Notice>
      ))}
      {joint || chosen.length === 0 || search !== '' ? (
        <>
          <form method="get" action={action} class="search-form" role="search" data-results="treff-plass">
            <TextField
              name="sok"
              type="search"
              label={t.search}
              hint={t.searchHint}
              value={search}
              error={errorAt(props.errors, 'sok')}
              maxLength={80}
              autocomplete="off"
            />
            <SubmitButton secondary>{t.searchButton}</SubmitButton>
            <p class="ds-sr-only" role="status" />
          </form>
          <div id="treff-plass">{results ? <Results {...props} results={results} action={action} /> : null}</div>
        </>
      ) : null}
      <HowMany {...props} action={action} />
      {chosen.length > 0 && faults.length === 0 ? (
        <ButtonLink href={href(language, `/soknad/${applicationId}`)}>{t.done}</ButtonLink>
      ) : null}
    </TopicPage>
  );
}

function ChosenList({ language, base, joint, chosen, action }: MunicipalityPageProps & { action: string }) {
  const t = admissionMessages(language).application.municipality;
  return (
    <section aria-labelledby="valgt">
      <h2 id="valgt">{t.chosenTitle}</h2>
      <form method="post" action={action}>
        <input type="hidden" name="base" value={base} />
        <ul class="item-list" role="list" data-size="sm">
          {chosen.map(({ number, leads, municipality }) => (
            <li key={number} class="item">
              <MunicipalityFacts language={language} number={number} municipality={municipality} />
              <div class="actions">
                {joint && leads ? <StatusTag tone="done" text={t.leads} /> : null}
                {joint && !leads ? (
                  <SubmitButton secondary name="leder" value={number}>
                    {t.makeLeader}
                    <Whose municipality={municipality} />
                  </SubmitButton>
                ) : null}
                <SubmitButton secondary name="fjern" value={number}>
                  {t.remove}
                  <Whose municipality={municipality} />
                </SubmitButton>
              </div>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function Results(props: MunicipalityPageProps & { results: readonly Municipality[]; action: string }) {
  const { language, base, joint, chosen, search, results, whyNone, action } = props;
  const t = admissionMessages(language).application.municipality;
  return (
    <section aria-labelledby="treff">
      <h2 id="treff">{results.length === 0 ? t.noResults(search) : t.resultsTitle(results.length)}</h2>
      {whyNone ? <p>{whyNone}</p> : null}
      <form method="post" action={`${action}?${new URLSearchParams({ sok: search })}`}>
        <input type="hidden" name="base" value={base} />
        <ul class="item-list" role="list" data-size="sm">
          {results.map((municipality) => (
            <li key={municipality.number} class="item">
              <MunicipalityFacts language={language} number={municipality.number} municipality={municipality} />
              <div class="actions">
                {chosen.some(({ number }) => number === municipality.number) ? (
                  <StatusTag tone="done" text={t.chosenTitle} />
                ) : (
                  <SubmitButton secondary name="velg" value={municipality.number}>
                    {joint ? t.add : t.choose}
                    <Whose municipality={municipality} />
                  </SubmitButton>
                )}
              </div>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function HowMany({ language, base, joint, chosen, action }: MunicipalityPageProps & { action: string }) {
  const t = admissionMessages(language).application.municipality;
  if (chosen.length === 0) return null;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="base" value={base} />
      <div class="actions">
        <SubmitButton secondary name="hvordan" value={joint ? 'alene' : 'sammen'}>
          {joint ? t.makeSingle : t.makeJoint}
        </SubmitButton>
      </div>
    </form>
  );
}

function MunicipalityFacts({
  language,
  number,
  municipality,
}: {
  language: Language;
  number: string;
  municipality: Municipality | undefined;
}) {
  const t = admissionMessages(language).application.municipality;
  if (!municipality) return <span>{number}</span>;
  const residents = t.residents(numberFormat(language).format(municipality.population));
  const region = regionName(municipality.region)[language];
  const place = region === municipality.county ? region : `${municipality.county}, ${region}`;
  return (
    <span class="item-text">
      <strong>{municipalityName(municipality)}</strong>
      <span class="quiet">
        {number} · {place} · {residents}
      </span>
    </span>
  );
}

/** Tells equal buttons apart for those who hear them. */
function Whose({ municipality }: { municipality: Municipality | undefined }) {
  return <span class="ds-sr-only"> {municipality?.name}</span>;
}
