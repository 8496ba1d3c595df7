import type { InventedParticipant } from './cast-participants.ts';
import type { Person } from './person.ts';
import type { RehearsalRoom } from './room.ts';
import { followLink } from './sign-in.ts';
import { smallPdf } from './small-pdf.ts';

/** The leader reads what they vouch for and gives the municipality's word. */
export async function giveGuarantee(
  room: RehearsalRoom,
  leader: Person,
  expected: { status?: number } = {},
): Promise<void> {
  const browser = await followLink(room, leader, '/garanti');
  await browser.submit({}, {}, expected);
}

/** The participant states education and experience, and uploads what shows it. */
export async function confirmParticulars(room: RehearsalRoom, person: InventedParticipant): Promise<void> {
  const browser = await followLink(room, person, '/deltaker');
  await browser.submit({ ...person.particulars });
  if (!person.documents || person.particulars.educationYears === '0') return;
  const name = `Vitnemål ${person.name}.pdf`;
  await browser.submit(
    {
      dokument: new File([smallPdf(`Vitnemål for ${person.name}`, person.particulars.educationKind)], name, {
        type: 'application/pdf',
      }),
    },
    { action: '/dokument' },
  );
}

/** The participant answers what the school has asked for: states what was not stated, and sends what shows it. */
export async function answerRequest(room: RehearsalRoom, person: InventedParticipant): Promise<void> {
  const browser = await followLink(room, person, '/deltaker');
  if (browser.page.root.querySelector('[name="birthYear"]')) await browser.submit({ ...person.particulars });
  const answer = browser.page.root.querySelector('textarea[name^="svar-"]')?.getAttribute('name');
  if (!answer) throw new Error(`${person.name} was asked for something and finds no place to answer`);
  const file = new File([smallPdf(`Karakterutskrift for ${person.name}`)], `Karakterutskrift ${person.name}.pdf`, {
    type: 'application/pdf',
  });
  await browser.submit({ [answer]: 'Her er det dere ba om.', [answer.replace('svar-', 'vedlegg-')]: file });
}
