import type { Page } from 'playwright-core';

export interface Colleague {
  readonly name: string;
  readonly email: string;
  readonly role: 'Ansatt' | 'Leder' | 'Folkevalgt';
  readonly area: string;
}

export const colleagues: readonly Colleague[] = [
  { name: 'Áile Eira', email: 'aile.eira@kommune.example', role: 'Ansatt', area: 'Helse og omsorg' },
  {
    name: 'Bjørn Å. Sæther',
    email: 'bjorn.saether@kommune.example',
    role: 'Leder',
    area: 'Kultur, idrett og frivillighet',
  },
  {
    name: '李 小明',
    email: 'xiaoming.li@kommune.example',
    role: 'Folkevalgt',
    area: 'Politisk ledelse og folkevalgte',
  },
];

export const task = {
  Tittel: 'Ungdom som blir boende',
  'Hva er behovet?': 'Unge flytter ut og finner ikke veien hjem igjen.\n\nBedriftene står uten folk.',
  'Hvem angår det?': 'Unge mellom 18 og 30 år, og alle som skulle ha jobbet sammen med dem. 🏔️',
  'Hva er prøvd før?': 'Et rekrutteringsprogram i 2017. Det nådde åtte personer.',
  'Hvordan henger det sammen med kommunens strategi?': 'Kommuneplanens samfunnsdel, mål 3.',
};

export const leader = { name: 'Kari Garantist', title: 'Kommunedirektør', email: 'kari.garantist@kommune.example' };

/** Starts an application from the call; ends at its list of tasks. Answers the path. */
export async function startApplication(page: Page, name: string): Promise<string> {
  await page.goto('/opptak/2022/sok');
  await page.getByLabel('Navnet ditt').fill(name);
  await page.getByRole('button', { name: 'Start søknaden' }).click();
  await page.waitForURL('**/soknad/*');
  return new URL(page.url()).pathname;
}

/** From the list of tasks: looks for a municipality and presses the button that stands beside it. */
export async function chooseMunicipality(page: Page, search: string, name: string, button = 'Velg'): Promise<void> {
  await page.getByLabel('Søk etter kommune').fill(search);
  await page.getByRole('button', { name: 'Søk', exact: true }).click();
  await page.getByRole('button', { name: `${button} ${name}` }).click();
}

export async function fillParticipant(
  page: Page,
  path: string,
  slot: number,
  who: Colleague,
  municipality?: string,
): Promise<void> {
  await page.goto(`${path}/deltakere/${slot}`);
  await page.getByLabel('Navn', { exact: true }).fill(who.name);
  await page.getByLabel('E-postadresse').fill(who.email);
  if (municipality) await page.getByRole('radio', { name: municipality }).check();
  await page.getByRole('radio', { name: who.role }).check();
  await page.getByLabel('Sektor eller tjenesteområde').selectOption({ label: who.area });
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
  await page.waitForURL(`**${path}/deltakere`);
}

export async function fillTask(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/oppgave`);
  for (const [label, text] of Object.entries(task)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
  await page.waitForURL(`**${path}`);
}

export async function fillGuarantor(page: Page, path: string): Promise<void> {
  await page.goto(`${path}/garanti`);
  await page.getByLabel('Lederens navn').fill(leader.name);
  await page.getByLabel('Stilling').fill(leader.title);
  await page.getByLabel('Lederens e-postadresse').fill(leader.email);
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
  await page.waitForURL(`**${path}`);
}

export async function chooseLanguageForm(page: Page, path: string, form: 'Bokmål' | 'Nynorsk'): Promise<void> {
  await page.goto(`${path}/malform`);
  await page.getByRole('radio', { name: form }).check();
  await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
  await page.waitForURL(`**${path}`);
}
