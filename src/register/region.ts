import type { Localised } from '../kit/language.ts';
import { localised } from './messages/index.ts';

/** The five parts of the country (landsdeler), from the south-east to the north, each made of whole counties. */
export const regionIds = ['easternNorway', 'southernNorway', 'westernNorway', 'trondelag', 'northernNorway'] as const;
export type RegionId = (typeof regionIds)[number];

export interface Region {
  readonly id: RegionId;
  readonly name: Localised;
}

export const regions: readonly Region[] = regionIds.map((id) => ({ id, name: regionName(id) }));

export function regionName(id: RegionId): Localised {
  return localised((messages) => messages.regions[id]);
}

export function isRegionId(value: unknown): value is RegionId {
  return regionIds.some((id) => id === value);
}
