import { shippedPlans } from '../../plans/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import type { Visitor } from '../web/context.ts';
import type { MenuItem } from '../web/page-frame.ts';
import { appMessages } from './messages/index.ts';

/** The main menu: what everybody may read, and what this visitor works with. */
export function menuOf(language: Language, visitor: Visitor, path: string): readonly MenuItem[] {
  const t = appMessages(language).pages.menu;
  const [plan] = shippedPlans;
  const items = [
    { path: `/studieplan/${plan?.id ?? ''}`, text: t.plan },
    { path: '/opptak', text: t.call },
    { path: '/bibliotek', text: t.library },
    { path: '/program', text: t.programme },
    ...(visitor.roles.has('teacher') ? [{ path: '/undervisning', text: t.teaching }] : []),
    ...(visitor.roles.has('coordinator') ? [{ path: '/skole', text: t.school }] : []),
  ];
  return items.map((item) => ({
    href: href(language, item.path),
    text: item.text,
    current: path === item.path || path.startsWith(`${item.path}/`),
  }));
}
