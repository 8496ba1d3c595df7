/** How this installation draws. */
export interface DrawSettings {
  /** Whether chance comes from the practice chain, whose rounds everybody can foresee: for demonstrations and rehearsals alone. */
  readonly practice: boolean;
  /** Where the beacon's rounds are fetched; without answer they are pasted in by hand. */
  readonly beaconUrl: string;
  /** The school's secret for signing protocols: 32 bytes in hex. */
  readonly signingSecret: string;
}
