import { promiseShape } from './promise-shape.ts';
import { exactly, fields, hex, instant, kindOf, list, orNull, text, textLike, whole } from './shape.ts';

const digits = textLike(/^[0-9]{3,4}$/);

const chance = kindOf('kind', {
  beacon: fields({ kind: exactly('beacon'), round: whole(1), signature: hex(48) }),
  dice: fields({ kind: exactly('dice'), digits, entries: list(fields({ by: text, digits }), [2]) }),
});

/** The fields of a protocol, all of them and no others. */
export const protocolShape = fields({
  format: exactly('samling-protocol-1'),
  promise: promiseShape,
  commitment: hex(32),
  publishedAt: instant,
  heldAt: instant,
  heldBy: list(fields({ id: text, role: text })),
  chance,
  ticket: whole(0, 9999),
  selected: list(text),
  waiting: list(text),
  signature: orNull(hex(64)),
});
