// A second verifier of draws, written from src/draw/README.md alone: it uses nothing of src/, so that a mistake there
// is not repeated here. The curve comes from @noble/curves, everything else from Node.
//   node test/second-verifier/verify.mjs PROTOCOL.json COMMITMENT
import { createHash, createPublicKey, verify as verifyWithKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bls12_381 as curve } from '@noble/curves/bls12-381.js';

const trillion = 10 ** 12;

const beacons = {
  '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971': {
    genesis: 1692803367,
    practice: false,
    key: '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  },
  '1ef2c792d6d671aa5e368665ba189136224207c728aed033a4ec34f0a65cf7c0': {
    genesis: 1577836800,
    practice: true,
    key: '91a3c5b0cda91a7b5eee0767f9bbba1cac044a9091e7b27d8466fa16081950d70ab304a3da7cce358461a5fa9dbe92b70d2dd6fb098204ba93dd8312e617c9e3432ade564b50687ced6f5de1906982d77e3dae3cbf486758219c9b400a4c3e74',
  },
};

/**
 * The names of the checks that came out wrong; an empty list is a good draw. Levels that must be solved again are let stand.
 * `curveSays` may be handed in to remember what the curve said before.
 */
export function wrongChecks(document, { commitment, publicKey, practice = false, curveSays = isBeacon } = {}) {
  if (!isProtocol(document)) return ['shape'];
  const { promise, chance } = document;
  const hashOfPromise = sha256(canonical(promise)).toString('hex');
  const wrong = [];
  const must = (name, holds) => {
    if (!holds) wrong.push(name);
  };

  must('hash', document.commitment === hashOfPromise);
  must('commitment', commitment === undefined || commitment === hashOfPromise);
  must('terms', areTermsSound(promise, practice));
  must('panels', promise.book.panels.every((panel) => isPanel(panel, promise.pool)) && ticketsNamePanels(promise.book));
  const tickets = countTickets(promise);
  must('likeness', areLikesAlike(promise, tickets));
  must('counts', doCountsFollow(promise, tickets));
  must('times', areTimesSound(document));
  const chanceHolds = isChance(promise.source, chance, curveSays);
  must('chance', chanceHolds);

  const start = Buffer.from(isHex(commitment, 32) ? commitment : document.commitment, 'hex');
  const ticket = chanceHolds ? drawTicket(start, chance, promise.book.tickets.length) : document.ticket;
  const panel = promise.book.panels[promise.book.tickets[ticket]] ?? [];
  if (chanceHolds) must('ticket', ticket === document.ticket);
  must('selected', sameList(panel, document.selected));
  const rest = promise.pool.applicants.map((one) => one.id).filter((id) => !panel.includes(id));
  if (chanceHolds) must('waiting', sameList(shuffle(start, chance, rest), document.waiting));
  must('fairness', isFair(promise));
  must('signature', isSignatureSound(document, publicKey));
  return wrong;
}

// ---- form

const plain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isName = (name) => name !== '__proto__' && name.isWellFormed();
const isText = (value) => typeof value === 'string' && value.length > 0 && value.isWellFormed();
const isNumber = (value) => Number.isSafeInteger(value) && !Object.is(value, -0);
const isFrom =
  (low, high = Infinity) =>
  (value) =>
    isNumber(value) && value >= low && value <= high;
const isHex = (value, bytes) => typeof value === 'string' && value.length === bytes * 2 && !/[^0-9a-f]/.test(value);
const hexOf = (bytes) => (value) => isHex(value, bytes);
const isOneOf =
  (...values) =>
  (value) =>
    values.includes(value);
const isListOf = (test, length) => (value) =>
  Array.isArray(value) && (length === undefined || value.length === length) && value.every((one) => test(one));
const isMapOf = (test) => (value) =>
  plain(value) && Object.keys(value).every((name) => isName(name) && test(value[name]));
const orNull = (test) => (value) => value === null || test(value);

function has(needed, optional = {}) {
  return (value) =>
    plain(value) &&
    Object.keys(needed).every((name) => Object.hasOwn(value, name) && needed[name](value[name])) &&
    Object.keys(value).every(
      (name) => Object.hasOwn(needed, name) || (Object.hasOwn(optional, name) && optional[name](value[name])),
    );
}

function isInstant(value) {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/.exec(value) : null;
  if (!parts) return false;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60;
}

const isApplicant = has({ id: isText, features: isMapOf(isText) }, { name: isText, seats: isFrom(0) });
const isQuota = has({ min: isFrom(0), max: isFrom(0) });
const isPrice = isFrom(-Infinity);
const isProof = has({ applicants: isMapOf(isFrom(0)), quotas: isMapOf(isMapOf(isPrice)), places: isPrice });
const isLevel = has({ chance: isFrom(0, trillion), applicants: isListOf(isText), proof: orNull(isProof) });
const isReasoned = (what) => isListOf(has({ [what]: isText, reason: isText }));
const isSource = (value) =>
  value?.kind === 'dice'
    ? has({ kind: isText, digits: isOneOf(3, 4), witnesses: isListOf(isText, 2) })(value)
    : has({ kind: isOneOf('beacon'), chain: hexOf(32), round: isFrom(1), practice: isOneOf(true, false) })(value);
const isThrow = (value) => typeof value === 'string' && /^[0-9]{3,4}$/.test(value);
const isSpoken = (value) =>
  value?.kind === 'dice'
    ? has({ kind: isText, digits: isThrow, entries: isListOf(has({ by: isText, digits: isThrow }), 2) })(value)
    : has({ kind: isOneOf('beacon'), round: isFrom(1), signature: hexOf(48) })(value);

const isProtocol = has({
  format: isOneOf('samling-protocol-1'),
  promise: has(
    {
      format: isOneOf('samling-draw-1'),
      kind: isOneOf('first', 'reserve'),
      call: isText,
      pool: has({
        name: isText,
        applicants: isListOf(isApplicant),
        quotas: isMapOf(isMapOf(isQuota)),
        places: (value) => has({ applicants: isFrom(0) })(value) || has({ seats: isFrom(0) })(value),
      }),
      chances: isMapOf(isFrom(0, trillion)),
      certificate: has({ levels: isListOf(isLevel) }),
      book: has({
        panels: isListOf(isListOf(isText)),
        tickets: (value) => isListOf(isFrom(0))(value) && [1000, 10000].includes(value.length),
        deviation: isFrom(0, trillion),
      }),
      source: isSource,
      chanceAt: isInstant,
      noticeHours: isFrom(0),
      deviations: isReasoned('rule'),
      acknowledgements: isReasoned('applicant'),
      previous: orNull(has({ commitment: hexOf(32), reason: isText })),
      publicKey: orNull(hexOf(32)),
    },
    { accepted: isListOf(isApplicant) },
  ),
  commitment: hexOf(32),
  publishedAt: isInstant,
  heldAt: isInstant,
  heldBy: isListOf(has({ id: isText, role: isText })),
  chance: isSpoken,
  ticket: isFrom(0, 9999),
  selected: isListOf(isText),
  waiting: isListOf(isText),
  signature: orNull(hexOf(64)),
});

// ---- what was promised

function areTermsSound({ pool, accepted = [], chances, book, source, chanceAt, acknowledgements }, practice) {
  const ids = pool.applicants.map((one) => one.id);
  const excused = acknowledgements.map((one) => one.applicant);
  return (
    new Set([...ids, ...accepted.map((one) => one.id)]).size === ids.length + accepted.length &&
    pool.applicants.every((one) => Object.keys(pool.quotas).every((feature) => Object.hasOwn(one.features, feature))) &&
    (!Object.hasOwn(pool.places, 'seats') || pool.applicants.every((one) => one.seats !== undefined)) &&
    Object.values(pool.quotas).every((values) => Object.values(values).every(({ min, max }) => min <= max)) &&
    ids.every((id) => Object.hasOwn(chances, id) && (chances[id] > 0 || excused.includes(id))) &&
    Object.keys(chances).every((id) => ids.includes(id)) &&
    excused.every((id) => ids.includes(id)) &&
    (source.kind === 'dice'
      ? book.tickets.length === 10 ** source.digits && source.witnesses[0] !== source.witnesses[1]
      : isBeaconSourceSound(source, chanceAt, practice))
  );
}

function isBeaconSourceSound({ chain, round, practice: marked }, chanceAt, practice) {
  const beacon = Object.hasOwn(beacons, chain) ? beacons[chain] : undefined;
  return (
    beacon !== undefined &&
    marked === beacon.practice &&
    (practice || !marked) &&
    isBeforeYearTenThousand(beacon, round) &&
    secondsOf(chanceAt) === beacon.genesis + (round - 1) * 3
  );
}

const isBeforeYearTenThousand = ({ genesis }, round) => genesis + (round - 1) * 3 <= secondsOf('9999-12-31T23:59:59Z');
const secondsOf = (instant) => Date.parse(instant) / 1000;

function isPanel(panel, { applicants, quotas, places }) {
  const ids = applicants.map((one) => one.id);
  // Where an id occurs twice, the last counts.
  const at = panel.map((id) => ids.lastIndexOf(id));
  if (at.includes(-1) || at.some((place, index) => index > 0 && place <= at[index - 1])) return false;
  const members = at.map((place) => applicants[place]);
  for (const feature of Object.keys(quotas)) {
    for (const [value, { min, max }] of Object.entries(quotas[feature])) {
      const many = members.filter(
        (one) => Object.hasOwn(one.features, feature) && one.features[feature] === value,
      ).length;
      if (many < min || many > max) return false;
    }
  }
  if (Object.hasOwn(places, 'applicants')) return members.length === places.applicants;
  return members.reduce((sum, one) => sum + (one.seats ?? 0), 0) <= places.seats;
}

const ticketsNamePanels = ({ panels, tickets }) => tickets.every((panel) => panel < panels.length);

function countTickets({ pool, book }) {
  const counts = new Map(pool.applicants.map((one) => [one.id, 0]));
  for (const ticket of book.tickets)
    for (const id of book.panels[ticket] ?? []) if (counts.has(id)) counts.set(id, counts.get(id) + 1);
  return counts;
}

function areLikesAlike({ pool, chances }, tickets) {
  const groups = new Map();
  for (const { id, features, seats } of pool.applicants) {
    const counted = Object.keys(features)
      .filter((name) => Object.hasOwn(pool.quotas, name) && Object.hasOwn(pool.quotas[name], features[name]))
      .toSorted()
      .map((name) => [name, features[name]]);
    const key = JSON.stringify([counted, Object.hasOwn(pool.places, 'seats') ? seats : 0]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].every((group) => {
    const counts = group.map((id) => tickets.get(id));
    return new Set(group.map((id) => chances[id])).size === 1 && Math.max(...counts) - Math.min(...counts) <= 1;
  });
}

function doCountsFollow({ pool, chances, book }, tickets) {
  const unit = trillion / book.tickets.length;
  const differences = pool.applicants.map(({ id }) => [
    Math.abs(tickets.get(id) * unit - (chances[id] ?? 0)),
    chances[id],
  ]);
  return (
    Math.max(0, ...differences.map(([difference]) => difference)) === book.deviation &&
    (unit < 10 ** 9 || differences.every(([difference, chance]) => difference <= unit || difference * 50 <= chance))
  );
}

/** Whether the certificate proves what it claims. */
function isFair({ pool, chances, certificate }) {
  const ids = new Set(pool.applicants.map((one) => one.id));
  const named = new Set();
  let previous = 0;
  for (const level of certificate.levels) {
    if (level.chance < previous) return false;
    previous = level.chance;
    for (const id of level.applicants) {
      if (!ids.has(id) || named.has(id) || !Object.hasOwn(chances, id) || chances[id] !== level.chance) return false;
      named.add(id);
    }
    if (level.proof !== null && !doesProve(pool, chances, level, named)) return false;
  }
  return [...ids].every((id) => named.has(id));
}

function doesProve({ applicants, quotas, places }, chances, level, named) {
  const { proof } = level;
  const weightOf = (id) => (Object.hasOwn(proof.applicants, id) ? BigInt(proof.applicants[id]) : 0n);
  const weighed = Object.keys(proof.applicants);
  const priced = Object.keys(proof.quotas).flatMap((feature) =>
    Object.entries(proof.quotas[feature]).map(([value, price]) => ({ feature, value, price })),
  );
  const inSeats = Object.hasOwn(places, 'seats');
  if (!weighed.every((id) => named.has(id)) || level.applicants.some((id) => weightOf(id) === 0n)) return false;
  if (priced.some(({ feature, value }) => !Object.hasOwn(quotas, feature) || !Object.hasOwn(quotas[feature], value)))
    return false;
  if (inSeats && proof.places > 0) return false;

  const room = BigInt(proof.places);
  let bound = -room * BigInt(inSeats ? places.seats : places.applicants);
  for (const { feature, value, price } of priced) {
    const { min, max } = quotas[feature][value];
    bound -= BigInt(price) * BigInt(price > 0 ? min : max);
  }
  for (const one of applicants) {
    let rest = weightOf(one.id) + room * BigInt(inSeats ? (one.seats ?? 0) : 1);
    for (const { feature, value, price } of priced)
      if (Object.hasOwn(one.features, feature) && one.features[feature] === value) rest += BigInt(price);
    if (rest > 0n) bound += rest;
  }
  const sum = (terms) => terms.reduce((total, number) => total + number, 0n);
  const own = sum(level.applicants.map(weightOf));
  const all = sum(weighed.map(weightOf));
  const spare = bound * BigInt(trillion) - sum(weighed.map((id) => weightOf(id) * BigInt(chances[id])));
  return (
    spare <= 1000n * own + all &&
    spare >= -1000n * own - all &&
    level.applicants.every((id) => spare <= 10_000_000n * weightOf(id) + all)
  );
}

function areTimesSound({ promise, publishedAt, heldAt }) {
  const chanceAt = secondsOf(promise.chanceAt);
  return secondsOf(publishedAt) + promise.noticeHours * 3600 <= chanceAt && secondsOf(heldAt) >= chanceAt;
}

// ---- chance

function isChance(source, chance, curveSays) {
  if (source.kind !== chance.kind) return false;
  if (source.kind === 'dice') {
    const [first, second] = chance.entries;
    return (
      chance.digits.length === source.digits &&
      first.by !== second.by &&
      first.digits === chance.digits &&
      second.digits === chance.digits
    );
  }
  const beacon = Object.hasOwn(beacons, source.chain) ? beacons[source.chain] : undefined;
  return (
    beacon !== undefined &&
    beacon.practice === source.practice &&
    chance.round === source.round &&
    isBeforeYearTenThousand(beacon, chance.round) &&
    curveSays(beacon.key, chance.round, chance.signature)
  );
}

/** Whether the key signed the round so. */
export function isBeacon(key, round, signature) {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(round));
  const hashed = curve.G1.hashToCurve(sha256(message), { DST: 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_' });
  try {
    const point = curve.G1.Point.fromHex(signature);
    if (!point.isTorsionFree() || point.is0() || point.toHex(true) !== signature) return false;
    const left = curve.pairing(point, curve.G2.Point.BASE);
    return curve.fields.Fp12.eql(left, curve.pairing(hashed, curve.G2.Point.fromHex(key)));
  } catch {
    return false;
  }
}

function drawTicket(start, chance, tickets) {
  if (chance.kind === 'dice') return Number(chance.digits);
  const next = numbers(
    sha256(Buffer.concat([Buffer.from('samling-draw-v1'), start, Buffer.from(chance.signature, 'hex')])),
  );
  return next(tickets);
}

function shuffle(start, chance, ids) {
  const said = chance.kind === 'dice' ? Buffer.from(chance.digits) : Buffer.from(chance.signature, 'hex');
  const next = numbers(sha256(Buffer.concat([Buffer.from('samling-order-v1'), start, said])));
  const order = ids.slice();
  for (let i = order.length - 1; i >= 1; i -= 1) {
    const j = next(i + 1);
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  return order;
}

function numbers(seed) {
  const words = [];
  let block = 0;
  return (bound) => {
    const bits = (bound - 1).toString(2).length;
    for (;;) {
      if (words.length === 0) {
        const count = Buffer.alloc(4);
        count.writeUInt32BE(block);
        block += 1;
        const bytes = sha256(Buffer.concat([seed, count]));
        for (let at = 0; at < 32; at += 4) words.push(bytes.readUInt32BE(at));
      }
      const leading = words.shift().toString(2).padStart(32, '0').slice(0, bits);
      const number = Number.parseInt(leading, 2);
      if (number < bound) return number;
    }
  };
}

// ---- paper

function isSignatureSound({ promise, signature, ...others }, given) {
  if (given !== undefined && promise.publicKey !== null && promise.publicKey !== given) return false;
  const key = given ?? promise.publicKey;
  if (key === null) return true;
  if (signature === null || !isHex(key, 32)) return false;
  const wrapped = Buffer.from(`302a300506032b6570032100${key}`, 'hex');
  const message = Buffer.from(canonical({ promise, ...others }));
  try {
    const readKey = createPublicKey({ key: wrapped, format: 'der', type: 'spki' });
    return verifyWithKey(null, message, readKey, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!plain(value)) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function sha256(data) {
  return createHash('sha256').update(data).digest();
}

function sameList(one, other) {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [file, commitment] = process.argv.slice(2);
  const wrong = wrongChecks(JSON.parse(readFileSync(file, 'utf8')), { commitment });
  process.stdout.write(wrong.length === 0 ? 'Nothing is wrong.\n' : `Wrong: ${wrong.join(', ')}.\n`);
  process.exitCode = wrong.length === 0 ? 0 : 2;
}
