/** Names of invented people. Given names and family names are common in Norway; which go together is chance. */
export const givenNames = [
  'Aisha', 'Amalie', 'Anders', 'Ane', 'Anne', 'Arild', 'Astrid', 'Aud', 'Beaska', 'Berit', 'Biret', 'Bjørg', 'Bjørn', 'Bodil',
  'Camilla', 'Cecilie', 'Dag', 'Ebba', 'Eirik', 'Eivind', 'Elin', 'Elle', 'Ellen', 'Endre', 'Erlend', 'Espen', 'Eva', 'Farid',
  'Frode', 'Geir', 'Gro', 'Gunhild', 'Guri', 'Halvor', 'Hanne', 'Hassan', 'Hege', 'Heidi', 'Helge', 'Hilde', 'Håkon', 'Håvard',
  'Ida', 'Inga', 'Inger', 'Ingrid', 'Ingvild', 'Isak', 'Issát', 'Ivar', 'Jan', 'Joar', 'Johan', 'Jorunn', 'Jovna', 'Kari', 'Karin',
  'Kjersti', 'Kjetil', 'Knut', 'Kristin', 'Lars', 'Leif', 'Leila', 'Lene', 'Linda', 'Lisbeth', 'Máret', 'Mahmoud', 'Malin', 'Marit',
  'Marte', 'Mette', 'Mikkel', 'Monica', 'Morten', 'Niillas', 'Nils', 'Nina', 'Odd', 'Oddbjørg', 'Ola', 'Olav', 'Per', 'Petter',
  'Ragnhild', 'Randi', 'Rannveig', 'Ravna', 'Roar', 'Roy', 'Rune', 'Sara', 'Sigrid', 'Silje', 'Siri', 'Sissel', 'Solveig', 'Stein',
  'Stian', 'Svein', 'Sunniva', 'Synnøve', 'Terje', 'Tone', 'Torbjørn', 'Torill', 'Trond', 'Trygve', 'Turid', 'Unni', 'Vegard',
  'Vibeke', 'Wenche', 'Yngve', 'Zahra', 'Åse', 'Åshild', 'Øystein', 'Øyvind',
] as const;

export const familyNames = [
  'Aasen', 'Abdi', 'Ali', 'Andersen', 'Andreassen', 'Aune', 'Bakke', 'Bakken', 'Balto', 'Berg', 'Berge', 'Birkeland', 'Bjerke',
  'Boine', 'Brekke', 'Bråthen', 'Bye', 'Dahl', 'Dahle', 'Ditlefsen', 'Eide', 'Eira', 'Engen', 'Espeland', 'Fjeld', 'Fjellheim',
  'Flaten', 'Foss', 'Fossum', 'Furuseth', 'Gaup', 'Grønli', 'Guttorm', 'Haga', 'Hagen', 'Halvorsen', 'Hansen', 'Haugen', 'Haugland',
  'Helland', 'Henriksen', 'Hermansen', 'Holm', 'Holmen', 'Hovland', 'Ibrahim', 'Isaksen', 'Iversen', 'Jacobsen', 'Johansen', 'Kaur',
  'Khan', 'Kristiansen', 'Kvam', 'Kvale', 'Larsen', 'Lid', 'Lie', 'Lien', 'Lindberg', 'Lund', 'Løken', 'Magga', 'Moe', 'Moen',
  'Myhre', 'Myklebust', 'Nguyen', 'Nilsen', 'Nordby', 'Nygård', 'Næss', 'Olsen', 'Opsahl', 'Osmundsen', 'Paulsen', 'Pedersen',
  'Rasmussen', 'Ravndal', 'Risan', 'Rønning', 'Sæther', 'Sara', 'Siri', 'Skaar', 'Skog', 'Skogen', 'Solberg', 'Solheim', 'Somby',
  'Stensrud', 'Strand', 'Strøm', 'Sunde', 'Svendsen', 'Tangen', 'Thorsen', 'Tveit', 'Utsi', 'Vangen', 'Vik', 'Viken', 'Voll',
  'Warsame', 'Westby', 'Wold', 'Ødegård', 'Østby', 'Øverland', 'Åsheim',
] as const;

/** Titles of leaders who can commit a municipality. */
export const leaderTitles = { nb: ['Kommunedirektør', 'Kommunalsjef', 'Virksomhetsleder', 'Assisterende kommunedirektør'], nn: ['Kommunedirektør', 'Kommunalsjef', 'Einingsleiar', 'Assisterande kommunedirektør'] } as const;
