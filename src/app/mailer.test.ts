import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { smtp } from './mailer.ts';

const mail = {
  id: '00000000-0000-4000-8000-000000000000',
  recipient: 'kari@lom.example',
  subject: 'Kvittering på søknaden',
  body: 'Hei, Åse!\n.\nTakk.',
  attempts: 1,
};

interface Session {
  readonly commands: string[];
  data: string;
}

/** A mail server that takes what it is sent, or refuses it. */
async function mailServer(answerToData = '250 ok') {
  const session: Session = { commands: [], data: '' };
  const server = createServer((socket) => converse(socket, session, answerToData));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, session, close: () => server.close() };
}

function converse(socket: Socket, session: Session, answerToData: string): void {
  let isData = false;
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
      if (isData && line === '.') {
        isData = false;
        socket.write(`${answerToData}\r\n`);
      } else if (isData) session.data += `${line}\n`;
      else {
        session.commands.push(line);
        isData = line === 'DATA';
        socket.write(isData ? '354 go on\r\n' : '250 ok\r\n');
      }
    }
  });
}

describe('delivery by SMTP', () => {
  let close = (): unknown => undefined;
  afterEach(() => close());

  it('hands over a mail to its recipient, under an id that stays the same when it is sent again', async () => {
    const server = await mailServer();
    close = server.close;
    const deliver = smtp(server.url, 'Skolen <skolen@innovasjon.example>');
    await deliver(mail);
    const { commands, data } = server.session;
    expect(commands).toContain('RCPT TO:<kari@lom.example>');
    expect(commands).toContain('MAIL FROM:<skolen@innovasjon.example>');
    expect(data).toContain(`Message-ID: <${mail.id}@innovasjon.example>`);
    expect(data).toMatch(/^From: Skolen <skolen@innovasjon\.example>$/m);
  });

  it('rejects when the server refuses the mail, so that it is tried again', async () => {
    const server = await mailServer('451 try again later');
    close = server.close;
    await expect(smtp(server.url, 'skolen@innovasjon.example')(mail)).rejects.toThrow('451');
  });

  it('rejects when there is no server', async () => {
    const server = await mailServer();
    server.close();
    await expect(smtp(server.url, 'skolen@innovasjon.example')(mail)).rejects.toThrow('ECONNREFUSED');
  });

  it('lets no line of a subject or an address become a line of the head', async () => {
    const server = await mailServer();
    close = server.close;
    await smtp(server.url, 'skolen@innovasjon.example')({ ...mail, subject: 'Hei\r\nBcc: alle@example.no' });
    expect(server.session.data).not.toMatch(/^Bcc:/m);
    expect(server.session.commands.filter((command) => command.startsWith('RCPT'))).toHaveLength(1);
  });
});
