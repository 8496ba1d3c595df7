import { dateText } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import type { PageFrame } from '../web/page-frame.ts';
import { personaOfAccount } from './demo-personas.ts';
import type { DemoYear } from './demo-year.ts';
import { appMessages } from './messages/index.ts';

/** What the bar on top of every page says: who the visitor is, and when. */
export function demoBar(year: Pick<DemoYear, 'moment' | 'personas'>): (c: AppContext) => PageFrame['demo'] {
  return ({ var: { language, visitor, clock } }) => {
    const { who, when } = appMessages(language).demo;
    const { account } = visitor;
    const persona = personaOfAccount(year.personas(), account?.email);
    const role = persona && who.short[persona.id];
    const name = momentName(when.names, year.moment());
    return {
      personaText: account ? [account.name || account.email, role].filter(Boolean).join(', ') : who.short.visitor,
      momentText: `${name}, ${dateText(language, clock.now())}`,
    };
  };
}

/** A moment's name; its code where a phase has been added that has none yet. */
export function momentName(names: Readonly<Record<string, string>>, moment: string): string {
  return names[moment] ?? moment;
}
