import { role } from '../web/route.ts';

/** The school's coordinators: they see every application with what lies in it. */
export const coordinator = role('coordinator');
