import type { ServiceAreaId } from '../register/index.ts';

/** An invented task of the kind that municipalities bring to the school, with the areas that its people come from. */
export interface InventedTask {
  readonly areas: readonly [ServiceAreaId, ServiceAreaId, ...ServiceAreaId[]];
  readonly title: string;
  readonly need: string;
  readonly affected: string;
  readonly tried: string;
  readonly strategy: string;
}
