import type { Words } from './index.ts';

export const nb: Words = {
  reasons: [
    'Jeg har brukt det i prosjektet vårt, og ser det tydeligere nå enn før.',
    'Jeg kan forklare det til en kollega, men har ikke prøvd det selv ennå.',
    'Etter gruppearbeidet forsto jeg hva det betyr i min egen avdeling.',
    'Jeg har lest om det, og kjenner igjen noe fra kommunen.',
    'Vi diskuterte det lenge i gruppa, og jeg måtte endre mening underveis.',
  ],
  keep: [
    'Øvelsene der vi får prøve selv.',
    'At vi hører fra kommuner som har gjort det, også om det som gikk galt.',
    'Tida til å snakke med de andre gruppene ved kaffen.',
    'At foreleserne ble igjen og svarte etterpå.',
    'Veiledningen i små grupper. Der løsnet det for oss.',
    'Å gå ut i byen og spørre folk. Det husker jeg best.',
    'At hver økt sluttet med noe vi kunne gjøre hjemme.',
  ],
  change: [
    'Litt lengre pauser, så vi rekker å snakke med de andre kommunene.',
    'Lysarkene burde ligge ute kvelden før.',
    'Det ble mye på én dag. Ta heller bort noe enn å skynde dere.',
    'Flere eksempler fra små kommuner.',
    'Rommet var for lite da vi skulle jobbe på veggen.',
    'Mer tid til eget prosjekt, mindre til å fortelle om det.',
    'Si fra i programmet når vi trenger datamaskin.',
  ],
  journal: [
    'I dag så jeg at vi har løst et problem som brukerne ikke har.\n\nJeg vil ringe dem som faktisk står i kø, før vi tegner noe mer.',
    'Han som var mest imot hos oss, er kanskje den som har tenkt lengst. Hva er det han vet om tjenesten som jeg ikke vet?',
    'Den lille øvelsen med åtte ruter ga meg mer enn foredraget. Jeg skal prøve den på ledermøtet.\n\nTa med: tykke tusjer.',
    'Jeg merker at jeg hopper til løsninger. I gruppa i dag talte jeg: tre forslag før noen hadde sagt hva som var galt.',
    'En setning å ta med hjem: «Spør hvem som mister noe.» Hos oss er det merkantilt, og dem har vi ikke snakket med.',
    'Vi sammenlignet oss med nabokommunen. De er ikke flinkere, de har bare begynt med noe mindre.',
  ],
  role: [
    'Jeg er den som får folk til å møtes. Jeg vil også bli den som sier fra når vi har bestemt oss for fort.',
    'Min rolle er å oversette mellom fag og politikk. Det er slitsomt, og det er der jeg er til nytte.',
    'Jeg har vært den som vet hvordan ting er gjort før. Nå øver jeg på å spørre i stedet.',
  ],
  work: [
    [
      'Vi snakket med fire innbyggere og to ansatte. Det som overrasket oss mest, var hvor mye tid som går med til å vente.',
      'Den sterkeste drivkraften hos oss er at to sykepleiere slutter i år. Den største hindringen er at ingen vil eie vaktplanen. Vi tror motstanden handler om vane, ikke om interesser.',
      'Vi spurte hvem som taper på forslaget. Svaret var oss selv: byggesak mister oversikten de har i det gamle arkivet. Det må vi ta på alvor før vi går videre.',
      'I samfunnet hjelper loven oss, i organisasjonen er det budsjettet som stopper, og hos den enkelte er det redselen for å gjøre feil. Vi begynner med det siste.',
    ],
    [
      'Vi fulgte en far som søkte barnehageplass, fra første søk på telefonen til svaret kom. Han fylte ut det samme tre ganger. Reisen er tegnet, og to steder er merket rødt.',
      'Tre som får hjemmetjenester, tegnet dagen sin sammen med oss. De ville heller ha færre ansikter enn kortere ventetid. Det hadde vi ikke gjettet.',
      'Vi prøvde en papirutgave av skjemaet på biblioteket. Fem av åtte stoppet ved samme spørsmål, så det er borte nå.',
      'Reisen slutter ikke når vedtaket er sendt. Naboene får vite om bygget når gravemaskina kommer. Det er der vi vil gjøre noe.',
    ],
    [
      'Veien til en beslutning har seks stopp, fra virksomhetslederen til kommunestyret. Vi har snakket med de to første, og begge vil se tall fra en prøveperiode.',
      'Vi hadde åpent møte på grendehuset. Tjuetre kom, de fleste over seksti. Ungdommene møter vi på skolen neste uke.',
      'To ansatte på verkstedet hadde allerede løst halve problemet på egen hånd. Vi bygger videre på løsningen deres, med navnene deres på.',
      'Skillet mellom fag og politikk ble tydelig: hvor turveien skal gå, er politikk. Hvordan vi hører på dem som bruker den, kan vi bestemme selv.',
    ],
    [
      'Verdien er mer enn timer spart. Vi vil følge tre ting: tillit hos dem som bruker tilbudet, hvor mange som løser noe sammen, og hva det koster.',
      'Vi fant en sosial entreprenør som driver kafé med folk som står utenfor arbeidslivet. De vil være med hvis kommunen kan love noe for mer enn ett år.',
      'Vi intervjuet lederen vår om hva hun tåler at går galt. Det ble en liste på fire punkter, og den henger nå på veggen.',
      'Vi prøvde å regne på nytten og ble uenige om hva som teller. Uenigheten er skrevet ned; den tror vi styringsgruppa har godt av å lese.',
    ],
    [
      'Tre ting vi tar med hjem: de begynte smått, de viste fram det som ikke virket, og de lot brukerne lede møtene. Det siste prøver vi i mars.',
      'Samarbeidet vi så, hang på én person. Vi spurte hva som skjer når hun slutter, og fikk et ærlig svar. Hos oss skal to ha nøkkelen.',
      'Hos dem ligger tjenesten i et eget selskap, hos oss i en avdeling. Kjernen er den samme: én å ringe til. Resten må vi lage selv.',
      'Vi ble mest imponert av det som var billigst: en stol i resepsjonen der hvem som helst fra ledelsen sitter en time i uka.',
    ],
  ],
  talks: [
    {
      post: 'Vi står fast på det samme som dere: ingen eier ventetida. Har noen funnet en måte å måle den på?',
      replies: [
        'Hos oss teller vi dager fra første telefon til første møte. Det er grovt, men det fikk alle til å se det.',
        'Vi ba ti innbyggere skrive dagbok i to uker. Det var mer ventetid enn vi trodde, og på andre steder.',
      ],
    },
    {
      post: 'Hvordan får dere med dem som aldri kommer på møter? Vi har bedt inn tre ganger og møter de samme åtte.',
      replies: [
        'Vi sluttet å be inn. Nå står vi utenfor butikken fredag ettermiddag med to spørsmål.',
        'Helsestasjonen spør for oss, ett spørsmål til hver. Folk svarer når noen de kjenner, spør.',
      ],
    },
    {
      post: 'Når tok dere det politiske nivået med? Vi er redde for å komme for tidlig, og for å komme for sent.',
      replies: [
        'Vi hadde ti minutter i utvalget før noe var bestemt, bare med problemet. Det var det beste vi har gjort.',
        'Ordføreren var med og fulgte en bruker en formiddag. Etter det trengte vi ingen presentasjon.',
      ],
    },
    {
      post: 'Styringsgruppa spør hva vi sparer. Hva svarer dere når svaret er «ikke penger, men tillit»?',
      replies: [
        'Vi viser to tall ved siden av hverandre: kroner, og hvor mange som sier de ville spurt oss igjen.',
        'Si hva det koster å la være. Hos oss var det tre klagesaker i året.',
      ],
    },
    {
      post: 'Hva var det ene dere så på turen som dere ikke klarer å slutte å tenke på?',
      replies: [
        'At de hadde en vegg for det som ikke virket, og at lederen hadde hengt opp mest.',
        'Hvor lite utstyr de hadde. Vi har ventet på et system i to år.',
      ],
    },
    {
      post: 'Vi vil prøve løsningen til en annen gruppe her. Hva må vi ta med som det er, og hva kan vi endre?',
      replies: [
        'Behold at én person følger saken hele veien. Alt annet hos oss er tilfeldig, også skjemaet.',
        'Spør de ansatte hos dere først hva de kaller problemet. Vi måtte bytte navn på hele tilbudet.',
      ],
    },
  ],
  announcements: [
    'Programmet er ute. Ta med ett problem fra egen kommune, fortalt på ett minutt, og et par gode sko.',
    'Programmet er ute. Ta med notatene fra oppgaven og et bilde fra et sted der noen venter.',
    'Programmet er ute. Finn ut hvem som vedtar noe slikt som deres hos dere, og i hvilken rekkefølge, før dere kommer.',
    'Programmet er ute. Snakk med prosjekteieren om hva som må bli bedre for at prosjektet er verdt tida, og ta svaret med.',
    'Programmet for studieturen er ute. Bussen går presis. Velg ett spørsmål som gruppa skal stille alle vi møter.',
    'Programmet er ute. Ta med det dere vil at en annen kommune skal kunne bruke, på én side.',
  ],
  answers: [
    'Godt sett. Hvem andre merker ventetida, og hvem kan gjøre noe med den i morgen?',
    'Dere har vært hos folk, og det merkes. Neste gang vil jeg lese mer om det som ikke stemte med det dere trodde.',
    'Tydelig og ærlig. Hva er det minste dere kan prøve før vi møtes igjen?',
    'Her er det mye å bygge på. Pass på at løsningen ikke kommer før spørsmålet.',
  ],
};
