import { byName, exactly, fields, hex, instant, kindOf, list, orNull, text, whole } from './shape.ts';
import { certainty } from './solution.ts';

const applicant = fields({ id: text, features: byName(text) }, { name: text, seats: whole(0) });
const quota = fields({ min: whole(0), max: whole(0) });

const places: typeof text = (value, path, report) => {
  const inSeats = typeof value === 'object' && value !== null && Object.hasOwn(value, 'seats');
  fields(inSeats ? { seats: whole(0) } : { applicants: whole(0) })(value, path, report);
};

const prices = byName(byName(whole(Number.MIN_SAFE_INTEGER)));
const proof = fields({ applicants: byName(whole(0)), quotas: prices, places: whole(Number.MIN_SAFE_INTEGER) });
const level = fields({ chance: whole(0, certainty), applicants: list(text), proof: orNull(proof) });

const source = kindOf('kind', {
  beacon: fields({ kind: exactly('beacon'), chain: hex(32), round: whole(1), practice: exactly(true, false) }),
  dice: fields({ kind: exactly('dice'), digits: exactly(3, 4), witnesses: list(text, [2]) }),
});

const needed = {
  format: exactly('samling-draw-1'),
  kind: exactly('first', 'reserve'),
  call: text,
  pool: fields({ name: text, applicants: list(applicant), quotas: byName(byName(quota)), places }),
  chances: byName(whole(0, certainty)),
  certificate: fields({ levels: list(level) }),
  book: fields({
    panels: list(list(text)),
    tickets: list(whole(0), [1000, 10_000]),
    deviation: whole(0, certainty),
  }),
  source,
  chanceAt: instant,
  noticeHours: whole(0),
  deviations: list(fields({ rule: text, reason: text })),
  acknowledgements: list(fields({ applicant: text, reason: text })),
  previous: orNull(fields({ commitment: hex(32), reason: text })),
  publicKey: orNull(hex(32)),
};

/** The fields of a promise; what stands in them is checked by `promise-check.ts`, what the certificate proves by `certificate.ts`. */
export const promiseShape = fields(needed, { accepted: list(applicant) });
