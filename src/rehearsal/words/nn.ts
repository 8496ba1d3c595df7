import type { Words } from './index.ts';

export const nn: Words = {
  reasons: [
    'Eg har brukt det i prosjektet vårt, og ser det klarare no enn før.',
    'Eg kan forklare det til ein kollega, men har ikkje prøvd det sjølv enno.',
    'Etter gruppearbeidet forstod eg kva det tyder i mi eiga avdeling.',
    'Eg har lese om det, og kjenner att noko frå kommunen.',
    'Vi drøfta det lenge i gruppa, og eg måtte endre meining undervegs.',
  ],
  keep: [
    'Øvingane der vi får prøve sjølve.',
    'At vi høyrer frå kommunar som har gjort det, òg om det som gjekk gale.',
    'Tida til å snakke med dei andre gruppene ved kaffien.',
    'At førelesarane vart verande og svara etterpå.',
    'Rettleiinga i små grupper. Der losna det for oss.',
    'Å gå ut i byen og spørje folk. Det hugsar eg best.',
    'At kvar økt slutta med noko vi kunne gjere heime.',
  ],
  change: [
    'Litt lengre pausar, så vi rekk å snakke med dei andre kommunane.',
    'Lysarka burde liggje ute kvelden før.',
    'Det vart mykje på éin dag. Ta heller bort noko enn å skunde dykk.',
    'Fleire døme frå små kommunar.',
    'Rommet var for lite då vi skulle arbeide på veggen.',
    'Meir tid til eige prosjekt, mindre til å fortelje om det.',
    'Sei frå i programmet når vi treng datamaskin.',
  ],
  journal: [
    'I dag såg eg at vi har løyst eit problem som brukarane ikkje har.\n\nEg vil ringje dei som faktisk står i kø, før vi teiknar noko meir.',
    'Han som var mest imot hos oss, er kanskje den som har tenkt lengst. Kva er det han veit om tenesta som eg ikkje veit?',
    'Den vesle øvinga med åtte ruter gav meg meir enn foredraget. Eg skal prøve henne på leiarmøtet.\n\nTa med: tjukke tusjar.',
    'Eg merkar at eg hoppar til løysingar. I gruppa i dag talde eg: tre framlegg før nokon hadde sagt kva som var gale.',
    'Ei setning å ta med heim: «Spør kven som mistar noko.» Hos oss er det merkantilt, og dei har vi ikkje snakka med.',
    'Vi samanlikna oss med nabokommunen. Dei er ikkje flinkare, dei har berre byrja med noko mindre.',
  ],
  role: [
    'Eg er den som får folk til å møtast. Eg vil òg bli den som seier frå når vi har bestemt oss for fort.',
    'Rolla mi er å omsetje mellom fag og politikk. Det er slitsamt, og det er der eg er til nytte.',
    'Eg har vore den som veit korleis ting er gjort før. No øver eg på å spørje i staden.',
  ],
  work: [
    [
      'Vi snakka med fire innbyggjarar og to tilsette. Det som overraska oss mest, var kor mykje tid som går med til å vente.',
      'Den sterkaste drivkrafta hos oss er at to sjukepleiarar sluttar i år. Den største hindringa er at ingen vil eige vaktplanen. Vi trur motstanden handlar om vane, ikkje om interesser.',
      'Vi spurde kven som taper på framlegget. Svaret var oss sjølve: byggjesak mistar oversikta dei har i det gamle arkivet. Det må vi ta på alvor før vi går vidare.',
      'I samfunnet hjelper lova oss, i organisasjonen er det budsjettet som stoppar, og hos den einskilde er det redsla for å gjere feil. Vi byrjar med det siste.',
    ],
    [
      'Vi følgde ein far som søkte barnehageplass, frå første søk på telefonen til svaret kom. Han fylte ut det same tre gonger. Reisa er teikna, og to stader er merkte raudt.',
      'Tre som får heimetenester, teikna dagen sin saman med oss. Dei ville heller ha færre andlet enn kortare ventetid. Det hadde vi ikkje gjetta.',
      'Vi prøvde ei papirutgåve av skjemaet på biblioteket. Fem av åtte stoppa ved same spørsmål, så det er borte no.',
      'Reisa sluttar ikkje når vedtaket er sendt. Naboane får vite om bygget når gravemaskina kjem. Det er der vi vil gjere noko.',
    ],
    [
      'Vegen til ei avgjerd har seks stopp, frå verksemdsleiaren til kommunestyret. Vi har snakka med dei to første, og begge vil sjå tal frå ein prøveperiode.',
      'Vi hadde ope møte på grendehuset. Tjuetre kom, dei fleste over seksti. Ungdommane møter vi på skulen neste veke.',
      'To tilsette på verkstaden hadde alt løyst halve problemet på eiga hand. Vi byggjer vidare på løysinga deira, med namna deira på.',
      'Skiljet mellom fag og politikk vart tydeleg: kvar turvegen skal gå, er politikk. Korleis vi høyrer på dei som bruker han, kan vi avgjere sjølve.',
    ],
    [
      'Verdien er meir enn timar spart. Vi vil følgje tre ting: tillit hos dei som bruker tilbodet, kor mange som løyser noko saman, og kva det kostar.',
      'Vi fann ein sosial entreprenør som driv kafé med folk som står utanfor arbeidslivet. Dei vil vere med om kommunen kan love noko for meir enn eitt år.',
      'Vi intervjua leiaren vår om kva ho toler at går gale. Det vart ei liste på fire punkt, og ho heng no på veggen.',
      'Vi prøvde å rekne på nytten og vart usamde om kva som tel. Usemja er skriven ned; den trur vi styringsgruppa har godt av å lese.',
    ],
    [
      'Tre ting vi tek med heim: dei byrja smått, dei viste fram det som ikkje verka, og dei lét brukarane leie møta. Det siste prøver vi i mars.',
      'Samarbeidet vi såg, hang på éin person. Vi spurde kva som skjer når ho sluttar, og fekk eit ærleg svar. Hos oss skal to ha nøkkelen.',
      'Hos dei ligg tenesta i eit eige selskap, hos oss i ei avdeling. Kjernen er den same: éin å ringje til. Resten må vi lage sjølve.',
      'Vi vart mest imponerte av det som var billegast: ein stol i resepsjonen der kven som helst frå leiinga sit ein time i veka.',
    ],
  ],
  talks: [
    {
      post: 'Vi står fast på det same som de: ingen eig ventetida. Har nokon funne ein måte å måle henne på?',
      replies: [
        'Hos oss tel vi dagar frå første telefon til første møte. Det er grovt, men det fekk alle til å sjå det.',
        'Vi bad ti innbyggjarar skrive dagbok i to veker. Det var meir ventetid enn vi trudde, og på andre stader.',
      ],
    },
    {
      post: 'Korleis får de med dei som aldri kjem på møte? Vi har bedt inn tre gonger og møter dei same åtte.',
      replies: [
        'Vi slutta å be inn. No står vi utanfor butikken fredag ettermiddag med to spørsmål.',
        'Helsestasjonen spør for oss, eitt spørsmål til kvar. Folk svarar når nokon dei kjenner, spør.',
      ],
    },
    {
      post: 'Når tok de det politiske nivået med? Vi er redde for å kome for tidleg, og for å kome for seint.',
      replies: [
        'Vi hadde ti minutt i utvalet før noko var avgjort, berre med problemet. Det var det beste vi har gjort.',
        'Ordføraren var med og følgde ein brukar ein formiddag. Etter det trong vi ingen presentasjon.',
      ],
    },
    {
      post: 'Styringsgruppa spør kva vi sparer. Kva svarar de når svaret er «ikkje pengar, men tillit»?',
      replies: [
        'Vi viser to tal ved sida av kvarandre: kroner, og kor mange som seier dei ville spurt oss igjen.',
        'Sei kva det kostar å la vere. Hos oss var det tre klagesaker i året.',
      ],
    },
    {
      post: 'Kva var det eine de såg på turen som de ikkje klarer å slutte å tenkje på?',
      replies: [
        'At dei hadde ein vegg for det som ikkje verka, og at leiaren hadde hengt opp mest.',
        'Kor lite utstyr dei hadde. Vi har venta på eit system i to år.',
      ],
    },
    {
      post: 'Vi vil prøve løysinga til ei anna gruppe her. Kva må vi ta med som det er, og kva kan vi endre?',
      replies: [
        'Behald at éin person følgjer saka heile vegen. Alt anna hos oss er tilfeldig, òg skjemaet.',
        'Spør dei tilsette hos dykk først kva dei kallar problemet. Vi måtte byte namn på heile tilbodet.',
      ],
    },
  ],
  announcements: [
    'Programmet er ute. Ta med eitt problem frå eigen kommune, fortalt på eitt minutt, og eit par gode sko.',
    'Programmet er ute. Ta med notata frå oppgåva og eit bilete frå ein stad der nokon ventar.',
    'Programmet er ute. Finn ut kven som vedtek noko slikt som dykkar hos dykk, og i kva rekkjefølgje, før de kjem.',
    'Programmet er ute. Snakk med prosjekteigaren om kva som må bli betre for at prosjektet er verdt tida, og ta svaret med.',
    'Programmet for studieturen er ute. Bussen går presis. Vel eitt spørsmål som gruppa skal stille alle vi møter.',
    'Programmet er ute. Ta med det de vil at ein annan kommune skal kunne bruke, på éi side.',
  ],
  answers: [
    'Godt sett. Kven andre merkar ventetida, og kven kan gjere noko med henne i morgon?',
    'De har vore hos folk, og det merkast. Neste gong vil eg lese meir om det som ikkje stemde med det de trudde.',
    'Tydeleg og ærleg. Kva er det minste de kan prøve før vi møtest igjen?',
    'Her er det mykje å byggje på. Pass på at løysinga ikkje kjem før spørsmålet.',
  ],
};
