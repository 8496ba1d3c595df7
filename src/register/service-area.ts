import type { Localised } from '../kit/language.ts';
import { localised } from './messages/index.ts';

/**
 * What a municipality's people work with (sektor, tjenesteområde): the plan asks for participants from several of
 * them. Our own broad division, since municipalities divide themselves differently; `other` takes the rest.
 */
export const serviceAreaIds = [
  'healthAndCare',
  'childcareAndSchools',
  'childWelfare',
  'socialServices',
  'cultureAndSport',
  'technicalServices',
  'planningAndEnvironment',
  'fireAndEmergency',
  'businessDevelopment',
  'administrationAndDigitalisation',
  'politicalLeadership',
  'other',
] as const;
export type ServiceAreaId = (typeof serviceAreaIds)[number];

export interface ServiceArea {
  readonly id: ServiceAreaId;
  readonly name: Localised;
}

export const serviceAreas: readonly ServiceArea[] = serviceAreaIds.map((id) => ({ id, name: serviceAreaName(id) }));

export function serviceAreaName(id: ServiceAreaId): Localised {
  return localised((messages) => messages.serviceAreas[id]);
}

export function isServiceAreaId(value: unknown): value is ServiceAreaId {
  return serviceAreaIds.some((id) => id === value);
}
