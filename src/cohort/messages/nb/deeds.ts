/** The forms by which the school changes somebody's part in the year. */
export const deeds = {
  leave: {
    title: 'Gi permisjon',
    lead: (name: string) => `${name} beholder plassen, men regnes ikke som til stede fra denne dagen.`,
    button: 'Gi permisjon',
    impossible: 'Bare den som er med nå, kan få permisjon.',
  },
  return: {
    title: 'Ta tilbake fra permisjon',
    lead: (name: string) => `${name} er med igjen fra denne dagen.`,
    button: 'Ta tilbake',
    impossible: 'Bare den som har permisjon, kan komme tilbake fra den.',
  },
  withdraw: {
    title: 'Avslutt plassen',
    lead: (name: string) =>
      `${name} er ikke lenger med i kullet, og ser ikke sidene til kullet mer. Det som er gjort, blir stående.`,
    button: 'Avslutt plassen',
    impossible: 'Plassen er avsluttet fra før.',
  },
  takeBack: {
    title: 'Gi plassen tilbake',
    lead: (name: string) => `${name} får plassen sin igjen, som før den ble avsluttet.`,
    button: 'Gi plassen tilbake',
    impossible: 'Bare den som har sluttet uten å bli erstattet, kan få plassen tilbake.',
  },
  replace: {
    title: 'Erstatt med en ny',
    lead: (name: string) =>
      `En ny person fra kommunen tar over plassen etter ${name}, får konto og får invitasjon med en gang.`,
    button: 'Erstatt',
    impossible: 'Denne plassen er alt tatt over av en annen.',
    hasPlace: 'Adressen tilhører noen som har eller har hatt plass i dette kullet. Flytt dem eller gi plassen tilbake.',
    name: 'Navn',
    email: 'E-post',
    emailHint: 'Personen logger inn med denne adressen.',
    municipality: 'Kommune',
    position: 'Stilling',
    serviceArea: 'Sektor',
    chooseOne: 'Velg',
    standing: 'Studentstatus',
    standingReason: 'Hvorfor denne statusen, og hva som er dokumentert',
  },
  standing: {
    title: 'Endre studentstatus',
    lead: {
      student: (name: string) =>
        `${name} er student nå, og blir kursdeltaker: med på alt, uten studiepoeng og karakter.`,
      courseParticipant: (name: string) =>
        `${name} er kursdeltaker nå, og blir student: arbeidskrav, eksamen og studiepoeng.`,
    },
    button: { student: 'Gjør til kursdeltaker', courseParticipant: 'Gjør til student' },
    documentation: 'Begrunnelse og dokumentasjon',
    documentationHint:
      'Nevn hva som er dokumentert og hvor, for eksempel vitnemål med år og skole. Den det gjelder, får lese dette.',
    impossible: 'Bare den som er med, kan få endret studentstatus.',
    rule: 'Planens krav til utdanning',
  },
  move: {
    title: 'Flytt til en annen gruppe',
    lead: (name: string, group: string) => `${name} er i gruppa ${group} nå.`,
    button: 'Flytt',
    group: 'Ny gruppe',
    chooseOne: 'Velg gruppe',
    impossible: 'Bare den som er med, kan flyttes.',
    noGroup: 'Denne gruppa finnes ikke i kullet, eller er der personen er nå.',
  },
  address: {
    title: 'Rett e-postadressen',
    lead: (name: string) =>
      `${name} logger inn med den nye adressen, og alt som sendes, går dit. Den som er logget inn med den gamle, blir logget ut.`,
    button: 'Rett adressen',
    email: 'Ny adresse',
    taken: 'Adressen tilhører en annen konto. Er det samme person, må du be personen bruke den kontoen.',
    hasRole: 'Kontoen har også en rolle ved skolen. Da kan adressen ikke rettes herfra.',
    impossible: 'Bare den som er med, kan få adressen rettet her.',
  },
  ownerForm: {
    title: (group: string) => `Prosjekteier for ${group}`,
    lead: 'En ny prosjekteier får konto og invitasjon med en gang, og den forrige får beskjed. Retter du bare navn eller stilling, sendes ingenting.',
    name: 'Navn',
    position: 'Stilling',
    email: 'E-post',
    emailHint: 'Prosjekteieren logger inn med denne adressen.',
    button: 'Lagre prosjekteier',
  },
  on: 'Gjelder fra',
  onHint: 'En dag som har vært, eller i dag.',
  onHintAhead: 'I dag, en dag som har vært, eller en dag som kommer. De det gjelder, får beskjed med en gang.',
  reason: 'Begrunnelse',
  reasonHint: 'Den det gjelder, får lese dette. Skriv ikke om helse eller annet privat.',
  beforeLast: 'Dagen kan ikke være før den forrige endringen, eller før personen ble med.',
  plannedLater: 'Noe annet er planlagt fra en senere dag. Avlys det først.',
  tooFarAhead: 'Dagen ligger for langt fram i tid.',
  planned: {
    title: 'Dette er planlagt fra før',
    mustFollow: (date: string) =>
      `Det du gjør nå, må gjelde fra ${date} eller senere. Skal noe gjelde før, må du først avlyse det som er planlagt.`,
    falls: 'Det som er planlagt etter dagen du velger, faller bort.',
  },
  changedMeanwhile:
    'Noen andre har endret dette i mellomtiden. Se på det som står der nå, og prøv igjen hvis du fortsatt vil.',
  cancel: 'Avbryt',
  now: 'Slik er det nå',
};
