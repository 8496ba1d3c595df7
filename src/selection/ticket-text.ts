import type { Protocol } from '../draw/index.ts';

/** A ticket as it stands on the dice and in the book: with its leading zeros. */
export function ticketText({ ticket, promise }: Pick<Protocol, 'ticket' | 'promise'>): string {
  return String(ticket).padStart(promise.book.tickets.length === 10_000 ? 4 : 3, '0');
}
