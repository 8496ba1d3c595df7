import type { ReceiptFacts } from '../nb/mail.ts';
import type { AdmissionMessages } from '../nb/index.ts';

const from = (municipality: string) => (municipality === '' ? '' : ` from ${municipality}`);
const named = (number: string) => (number === '' ? 'The application' : `Application ${number}`);
const signed = (school: string) => `Kind regards\n${school}\n`;

function received({ number, version, time, title, participants, hash }: ReceiptFacts): string {
  return [
    `Application number: ${number}`,
    `Version: ${version}`,
    `Received: ${time}`,
    `Project: ${title}`,
    `Participants: ${participants.join(', ')}`,
    `Fingerprint (SHA-256): ${hash}`,
  ].join('\n');
}

export const mail: AdmissionMessages['mail'] = {
  guaranteeSubject: ({ municipality }) => `The application${from(municipality)} is waiting for your guarantee`,
  guaranteeBody: (f) => `Dear ${f.name},

${f.contact} is applying to the ${f.school} for ${f.municipality}, and has named you as the leader who gives the municipality's guarantee.

${f.participants} people have been put forward. The guarantee means that they will be able to attend every gathering. The application is not sent until you have given it.

Read whom it concerns and what you vouch for, and answer here:

${f.link}

The link is for you alone, so please don't pass it on. It works until the deadline, ${f.deadline}.

Questions? Ask ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,

  participantSubject: ({ school }) => `You have been put forward for the ${school}`,
  participantBody: (f) => `Dear ${f.name},

${f.contact} has named you as a participant in the application${from(f.municipality)} to the ${f.school}.

Now we need a few things from you: what education and experience you have, and documents that show your education. It takes a few minutes, and you see at once what it means for you. Nobody else in the municipality gets to see your diplomas.

Fill it in here:

${f.link}

The link is for you alone, so please don't pass it on. You can correct and add until the deadline, ${f.deadline}.

If you don't know about this application, or wonder about anything, ask ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,

  receiptSubject: ({ number, version }) =>
    version === 1
      ? `Application ${number} has been received`
      : `Application ${number} has been received again (version ${version})`,
  receiptBody: (f) => `Hello,

We have received the application${from(f.municipality)}. The leader has given the guarantee, so the application is sent.

${received(f)}

Here you find everything that was sent, and a receipt that you can print:

${f.link}

You can correct the application and send it again right up to the deadline. The fingerprint belongs to exactly what we have received: change one character, and it becomes another.
`,

  guaranteedSubject: ({ number }) => `Thank you for the guarantee: application ${number} is sent`,
  guaranteedBody: (f) => `Hello,

Thank you. You have given the municipality's guarantee, and the application${from(f.municipality)} is sent.

${received(f)}

The link that you answered under still works. There you can read what you have vouched for. If new participants are put on the list, we will ask you again.

If the municipality gets a place, you become the owner of the project. You can then sign in with this e-mail address and follow the work.
`,

  reminderSubject: ({ municipality, deadline }) =>
    `Remember the application${from(municipality)}: the deadline is ${deadline}`,
  reminderBody: (f) => `Dear ${f.contact},

${
  f.waitsForLeader
    ? 'All that is missing is the answer from the leader. Without the guarantee, what you sent last does not count. It may be worth a phone call.'
    : 'You have started an application that has not been sent.'
} The deadline is ${f.deadline}. After that nobody can send or change anything.

Here is the application:

${f.link}

If you have decided not to apply, you don't need to do anything.

${signed(f.school)}`,

  withdrawnSubject: ({ number }) => `${named(number)} has been withdrawn`,
  withdrawnBody: (f) => `Hello,

${named(f.number)}${from(f.municipality)} has been withdrawn and no longer takes part in the admission.

Before the deadline the municipality may send a new application. If it was withdrawn by mistake, answer this e-mail as soon as you can.

${signed(f.school)}`,

  annulledSubject: ({ number }) => `${named(number)} has been annulled`,
  annulledBody: (f) => `Hello,

We have annulled ${f.number === '' ? 'the application' : `application ${f.number}`}${from(f.municipality)}. It no longer takes part in the admission. The reason is:

${f.reason}

Before the deadline the municipality may send a new application. If you think that this is wrong, answer this e-mail.

${signed(f.school)}`,

  handedOverSubject: ({ municipality }) => `You are the new contact for the application${from(municipality)}`,
  handedOverBody: (f) => `Hello,

From ${f.time} you are the contact for ${f.number === '' ? 'the application' : `application ${f.number}`}${from(f.municipality)}. You now receive e-mail about it, and can change, send and withdraw it.

Sign in with this e-mail address, and you find it here:

${f.link}

If this was not meant for you, answer this e-mail.

${signed(f.school)}`,

  supplementSubject: ({ due, number }) => `We need something more for application ${number} by ${due}`,
  supplementBody: (f) => `Hello,

We are working on application ${f.number}${from(f.municipality)} and need something from you:

${f.wanted}

Please send it by ${f.due}.

Answer here:

${f.link}

What you send is kept beside the application. What was sent before the deadline does not change.

${signed(f.school)}`,
};
