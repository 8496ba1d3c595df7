import type { CohortMessages } from '../nb/index.ts';
import { deeds } from './deeds.ts';
import { desk } from './desk.ts';
import { forming } from './forming.ts';
import { groups } from './groups.ts';
import { invitation } from './invitation.ts';
import { member } from './member.ts';
import { notices } from './notices.ts';
import { own } from './own.ts';
import { owner } from './owner.ts';

export const nn: CohortMessages = { deeds, desk, forming, groups, invitation, member, notices, own, owner };
