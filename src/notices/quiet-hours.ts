/** From and to a time of the clock in Norway, as `HH:MM`; across midnight where the first is the later. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Nobody gets mail about the year at night; the daily digest leaves as the night ends. */
export const quietHours: QuietHours = { from: '21:00', to: '07:00' };
