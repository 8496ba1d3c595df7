import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { shippedPlan } from '../../plans/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import { findMunicipality, municipalityName, type Municipality } from '../register/index.ts';
import { leaderOf, type Application } from './application.ts';
import { applicationFaults, type ApplicationFault } from './application.rules.ts';
import { registerDateOf, type Call } from './call.ts';

/** The plan that a call is for. A call can't be made for a plan that doesn't ship, so one must be there. */
export function planOf(call: Pick<Call, 'planId'>): StudyPlan {
  const plan = shippedPlan(call.planId);
  if (!plan) throw new Error(`no study plan ${call.planId}`);
  return plan;
}

/** The municipality as it was when the call opened. */
export function municipalityOf(call: Pick<Call, 'opensAt'>, number: string): Municipality | undefined {
  return findMunicipality(number, registerDateOf(call));
}

/** The name to show for a number; the number itself where the register doesn't know it. */
export function nameOfMunicipality(call: Pick<Call, 'opensAt'>, number: string): string {
  const municipality = municipalityOf(call, number);
  return municipality ? municipalityName(municipality) : number;
}

/** «Lom», or for a joint application «Lom, Skjåk og Vågå» with the leader first, joined as the language does. */
export function nameOfApplication(
  call: Pick<Call, 'opensAt'>,
  application: Pick<Application, 'municipalities'>,
  language: Language,
): string {
  const names = application.municipalities.map(({ number }) => nameOfMunicipality(call, number));
  return listFormat(language).format(names);
}

/** Everything that keeps an application of this call from being sent. */
export function faultsOf(application: Application, call: Call): ApplicationFault[] {
  return applicationFaults(application, planOf(call).admission, {
    exists: (number) => municipalityOf(call, number) !== undefined,
  });
}

/** The leader's region and the summed population: what the draw goes by for a joint application (rules.md, Admission). */
export function regionAndPopulation(
  application: Application,
  call: Call,
): { region: string; population: number; leadMunicipality: string } {
  const leadMunicipality = leaderOf(application) ?? '';
  const lead = municipalityOf(call, leadMunicipality);
  if (!lead) throw new Error(`${leadMunicipality} is not in the register`);
  const population = application.municipalities.reduce(
    (sum, { number }) => sum + (municipalityOf(call, number)?.population ?? 0),
    0,
  );
  return { region: lead.region, population, leadMunicipality };
}
