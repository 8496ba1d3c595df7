import nodemailer from 'nodemailer';
import { markMailSent, postponeMail, takeDueMail, type Database, type QueuedMail } from '../store/index.ts';
import type { Clock } from '../kit/clock.ts';
import { isQuiet } from '../notices/index.ts';

/** Hands one mail over to a server that will deliver it; rejects when it can't. */
export type Deliver = (mail: QueuedMail) => Promise<void>;

/** A server that does not answer is given up well before the patience with a mail is over. In milliseconds. */
const limits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Delivery by SMTP. */
export function smtp(url: string, from: string): Deliver {
  const transport = nodemailer.createTransport({ url, ...limits });
  const domain = from.match(/@([^>\s]+)/)?.[1] ?? 'localhost';
  return async (mail) => {
    await transport.sendMail({
      from,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body,
      // The same mail sent again after a crash has the same id, so that the receiver can drop it.
      messageId: `<${mail.id}@${domain}>`,
    });
  };
}

/** Keeps mails in the outbox page: demo mode and the rehearsal send nothing out. */
export const toOutboxOnly: Deliver = async () => undefined;

/** Nobody else takes a mail that is being handed over, unless it has taken longer than this. */
const patience = { minutes: 5 };
/** After these many minutes a mail that could not be handed over is tried again; then no more. */
const retryMinutes = [1, 5, 15, 60, 240, 720, 1440];
const mostPerTurn = 100;

/**
 * Sends what is due, one after the other, until all has left or one could not be handed over: then the turn is over and the error
 * reported, so that nothing else waits long for a mail server that is down. In the quiet hours what may wait
 * for the day does. Returns how many were taken up.
 */
export async function sendDueMail(
  db: Database,
  clock: Clock,
  deliver: Deliver,
  report: (error: unknown) => void,
): Promise<number> {
  for (let taken = 0; taken < mostPerTurn; taken++) {
    const now = clock.now();
    const [mail] = await takeDueMail(db, now, now.add(patience), 1, isQuiet(now));
    if (!mail) return taken;
    try {
      await deliver(mail);
    } catch (error) {
      const wait = retryMinutes[mail.attempts - 1];
      await postponeMail(db, mail.id, wait === undefined ? null : clock.now().add({ minutes: wait }));
      report(error);
      return taken + 1;
    }
    await markMailSent(db, mail.id, clock.now());
  }
  return mostPerTurn;
}
