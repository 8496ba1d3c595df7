import type { Random } from '../kit/random.ts';
import { familyNames, givenNames } from './names.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Invents somebody who works in a municipality, under an address that nobody has yet. */
export function inventPerson(municipality: string, taken: Set<string>, random: Random): Person {
  for (;;) {
    const name = inventName(random);
    const email = mailAddress(name, municipality);
    if (taken.has(email)) continue;
    taken.add(email);
    return { name, email };
  }
}

/** One given name, now and then two, and a family name. */
function inventName(random: Random): string {
  const given = random.pick(givenNames);
  const second = random.below(8) === 0 ? random.pick(givenNames) : given;
  return `${given}${second === given ? '' : ` ${second}`} ${random.pick(familyNames)}`;
}

/** An address under a name that can never be anybody's (RFC 2606): mails to it reach nobody. */
export function mailAddress(name: string, municipality: string): string {
  return `${inAscii(name)}@${inAscii(municipality)}.kommune.example`;
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

/** As people write their names in addresses: without marks and spaces. */
function inAscii(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[æøåđŋŧ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
}
