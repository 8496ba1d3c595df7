import type { Call } from '../admission/index.ts';
import { regionIds } from '../register/index.ts';
import { sizeIds } from './draw.ts';
import type { PublishedRule, Values } from './representation.rules.ts';

/** Every region and size class, in the order that pages show them in. */
export const values: Values = { region: regionIds, size: sizeIds };

export function ruleOf(call: Call): PublishedRule {
  const { roomKind, room, minPerRegion, minSmall, minLarge } = call;
  return { roomKind, room, minPerRegion, minSmall, minLarge };
}
