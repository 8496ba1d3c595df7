import { describe, expect, it } from 'vitest';
import { shownSpeakers, type Audience } from './shown-speakers.rules.ts';

const published = { id: 's', name: 'Kari Nordmann', organisation: 'Lom kommune', bio: 'Som det sto da' };

function shown(
  audience: Audience,
  kind: 'own' | 'invited',
  consent: 'none' | 'asked' | 'given' | 'declined',
): readonly [string | undefined, string | undefined] {
  const known = new Map([['s', { ...published, kind, consent, bio: 'Som hun skriver nå' }]]);
  const [speaker] = shownSpeakers([published], known, audience);
  return [speaker?.name, speaker?.bio];
}

describe('who holds a session', () => {
  it('is named in public when somebody invited has agreed, with what they write now', () => {
    expect(shown('public', 'invited', 'given')).toEqual(['Kari Nordmann', 'Som hun skriver nå']);
  });

  it.each(['none', 'asked', 'declined'] as const)('is not named in public when the answer is %s', (consent) => {
    expect(shown('public', 'invited', consent)).toEqual(['', '']);
  });

  it('is named in public when it is one of the school’s own, without a text that they have not agreed to', () => {
    expect(shown('public', 'own', 'none')).toEqual(['Kari Nordmann', '']);
  });

  it('is named to those who take part, without a text that was not agreed to', () => {
    expect(shown('school', 'invited', 'declined')).toEqual(['Kari Nordmann', '']);
  });

  it('is not named in public when nothing is known of them any more', () => {
    expect(shownSpeakers([published], new Map(), 'public')).toEqual([
      { id: 's', name: '', organisation: 'Lom kommune', bio: '' },
    ]);
  });
});
