export interface SecondOptions {
  readonly commitment?: string;
  readonly publicKey?: string;
  readonly practice?: boolean;
  readonly curveSays?: (key: string, round: number, signature: string) => boolean;
}
export function wrongChecks(document: unknown, options?: SecondOptions): string[];
export function isBeacon(key: string, round: number, signature: string): boolean;
