import type { GatheringsMessages } from '../nb/index.ts';

export const material: GatheringsMessages['material'] = {
  none: 'Nothing has been added to this session yet.',
  link: (host) => `Link to ${host}`,
  file: (kind, size) => `${kind}, ${size}`,
  remove: 'Remove',
  add: 'Add something',
  lead: (size) =>
    `PDF, Word, PowerPoint, Excel, OpenDocument, pictures or plain text, up to ${size}. Put films and other large things elsewhere and link to them.`,
  title: 'Title',
  titleHint: 'What the participants see, for example “The slides”.',
  chooseFile: 'File',
  address: 'Or a link',
  addressHint: 'The whole address, beginning with https://.',
  save: 'Add',
  full: (count) => `There is room for ${count} files and links. Remove something before you add more.`,
  both: 'Choose either a file or a link. You can add the other one afterwards.',
  neither: 'Choose a file, or write a link.',
  notAddress: 'This does not look like an address. It should begin with https://.',
  again: 'The file must be chosen again.',
  added: 'It has been added.',
  removed: 'It has been removed.',
  tooLarge: (size) => `The file is too large. It cannot be larger than ${size}. Put it somewhere else, and link to it.`,
  faults: {
    empty: 'The file is empty. Check that you chose the right one.',
    virus: 'The file holds a mark of a virus, and we do not take it. Check your computer, and upload a clean file.',
    macros: 'The document holds macros, that is, programs. Save it without macros or as a PDF, and try again.',
    cutOff: 'The file is not whole. Save it once more, and try again.',
    kind: 'We do not recognise the file. Use PDF, Word, PowerPoint, Excel, OpenDocument, a picture or plain text.',
  },
  mail: {
    subject: (title) => `New material for “${title}”`,
    body: (title, link) => `Material has been added to the session “${title}”.

See it here:
${link}`,
  },
};
