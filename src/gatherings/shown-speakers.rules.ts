import type { ProgrammeSpeaker } from './programme.ts';

/** Somebody who holds a session, with no more than the reader may see of them. */
export interface ShownSpeaker {
  readonly id: string;
  /** Empty where somebody from outside has not agreed to be named in public. */
  readonly name: string;
  readonly organisation: string;
  readonly bio: string;
}

/** `public`: anybody; `school`: those who take part, teach or run the school. */
export type Audience = 'public' | 'school';

/** A speaker as they are now. */
export interface KnownSpeaker extends ProgrammeSpeaker {
  readonly kind: 'own' | 'invited';
  readonly bio: string;
  readonly consent: 'none' | 'asked' | 'given' | 'declined';
}

/**
 * Who holds a session, as a reader may see it. What somebody has agreed to counts as it is now, whatever was published before they
 * changed their mind. The school's own are named to everybody; those who were invited only once they have agreed. A text about
 * somebody is shown when they have agreed to it.
 */
export function shownSpeakers(
  speakers: readonly ProgrammeSpeaker[],
  known: ReadonlyMap<string, KnownSpeaker>,
  audience: Audience,
): ShownSpeaker[] {
  return speakers.map((published) => {
    const now = known.get(published.id);
    const { id, name, organisation } = now ?? published;
    const mayName = audience === 'school' || now?.kind === 'own' || now?.consent === 'given';
    return { id, name: mayName ? name : '', organisation, bio: now?.consent === 'given' ? now.bio : '' };
  });
}
