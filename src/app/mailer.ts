import nodemailer from 'nodemailer';
import { markMailSent, postponeMail, takeDueMail, type Database, type QueuedMail } from '../store/index.ts';
import type { Clock } from '../kit/clock.ts';

/** Hands one mail over to a server that will deliver it; rejects when it can't. */
export type Deliver = (mail: QueuedMail) => Promise<void>;

/** Delivery by SMTP. */
export function smtp(url: string, from: string): Deliver {
  const transport = nodemailer.createTransport(url);
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

const patience = { minutes: 5 };
/** After these many minutes a mail that could not be handed over is tried again; then no more. */
const retryMinutes = [1, 5, 15, 60, 240, 720, 1440];

/** Sends what is due, at most a hundred at a time. Returns how many were taken up. */
export async function sendDueMail(db: Database, clock: Clock, deliver: Deliver): Promise<number> {
  const now = clock.now();
  const mails = await takeDueMail(db, now, now.add(patience), 100);
  for (const mail of mails) {
    try {
      await deliver(mail);
      await markMailSent(db, mail.id, clock.now());
    } catch {
      const wait = retryMinutes[mail.attempts - 1];
      await postponeMail(db, mail.id, wait === undefined ? null : now.add({ minutes: wait }));
    }
  }
  return mails.length;
}
