import { deeds } from './deeds.ts';
import { desk } from './desk.ts';
import { forming } from './forming.ts';
import { groups } from './groups.ts';
import { invitation } from './invitation.ts';
import { member } from './member.ts';
import { notices } from './notices.ts';
import { own } from './own.ts';
import { owner } from './owner.ts';

export const nb = { deeds, desk, forming, groups, invitation, member, notices, own, owner };

export type CohortMessages = typeof nb;
