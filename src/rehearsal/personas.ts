/** Those of the cast that a visitor of the demonstration can be. They are invented; their municipalities are real. */
export const personas = {
  contact: { name: 'Sunniva Ravndal', email: 'sunniva.ravndal@steigen.kommune.example', municipality: '1848' },
  projectOwner: { name: 'Halvor Kvale', email: 'halvor.kvale@gloppen.kommune.example', municipality: '4650' },
  teacher: { name: 'Amund Solheim', email: 'amund.solheim@skolen.example' },
  coordinator: { name: 'Ingvild Bjerke', email: 'ingvild.bjerke@skolen.example' },
} as const;

export type PersonaName = keyof typeof personas;
