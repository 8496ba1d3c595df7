import type { CalendarSettings } from '../gatherings/index.ts';
import { sha256Hex } from '../kit/id.ts';

/** What addresses of calendars are made with: a key of its own that follows from the server's secret. */
export function calendarSettings({ sessionSecret }: { readonly sessionSecret: string }): CalendarSettings {
  return { secret: sha256Hex(`samling-calendar-v1 ${sessionSecret}`) };
}
