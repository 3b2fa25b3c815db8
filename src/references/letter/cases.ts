import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
  {
    text: 'De «brief van de Voorzitter van de Tweede Kamer d.d. 25 mei 2020» en de «brief van het presidium d.d. 3 juni 2020 inzake gordijnen».',
    why: 'of the Chamber itself',
  },
  {
    text: 'In de «Kamerbrief van 30 juni 2023» (Kamerstuk 29 383, nr. 406) staat dat.',
    targets: ['kst-29383-406'],
    why: 'the number stands behind it',
  },
  {
    text: 'Zoals ik in de «Kamerbrief over veilige sportclubs» heb geschreven, volgt een plan.',
    why: 'a subject ends before the verb',
  },
  { text: 'Uw «brief van 24 april jl.» heb ik ontvangen.', why: 'a day without year' },
  {
    text: 'Mijn «brief van 24 april jl.» (Kamerstuk 23 235, nr. 240) bleef staan. De «brief van 24 april» gaf cijfers.',
    targets: ['kst-23235-240'],
    why: 'the same day is the same letter',
  },
  {
    text: 'De «brief van de Minister van OCW d.d. 17 mei 2023 inzake stages» bevat een tabel.',
    why: 'sender, day and subject belong to its name',
  },
  {
    text: 'De «Kamerbrief van mijn voorganger over de voortgang van het warmtenet van 30 mei jl.» volgt.',
    why: 'the day behind the subject',
  },
  { text: 'De «Kamerbrief over noodhulp van april 2024» maakte de verdeling bekend.', why: 'a month is a date' },
  { text: 'Zie de «Verzamelbrief binnenvaart van 27 juni 2024».', why: 'a bare title up to its day' },
  { text: 'In de «Kamerbrief ‘Ruimte voor de rivier’» staat dat.', why: 'a title in quotation marks' },
  { text: 'In antwoord op uw «brief van 6 december 2023, nr. 2023Z19677» meld ik u dit.', why: 'with its number' },
  {
    text: 'In de «brief op verzoek van uw Kamer d.d. 11 oktober 2023» (Kamerstuk 21 501-02, nr. 2737) staat meer.',
    targets: ['kst-21501-02-2737'],
    why: 'who asked for it stands in between',
  },
  { text: 'In deze brief ga ik in op uw vragen; de brief volgt per post.', why: 'which letter is not said' },
  { text: 'De brandbrief over de wachtlijsten, en een brief over de post.', why: 'letters of others' },
  {
    text: 'Zie de «brief van 19 april 2024, kenmerk 2024-0000123456».',
    why: 'the full stop behind a reference is none of it',
  },
  { text: 'Bij «schrijven van 5 juni 1998» heb ik u dat gemeld.', why: 'a letter by its old name' },
  { text: 'Wij schrijven van alles op, en het schrijven van brieven kost tijd.', why: 'the verb' },
  {
    text: 'De «brief met de antwoorden op vragen over de najaarszitting» (Kamerstuk 20 043, nr. 147) kwam te laat.',
    targets: ['kst-20043-147'],
    why: 'called after what it brings, and numbered',
  },
  { text: 'Hij stuurde de brief met de foto naar huis.', why: 'what a letter brings, unnumbered' },
  {
    text: 'Zie de «artikel 100-brief van 7 juli 2023» en de «artikel 100-brief die uw Kamer op 9 mei 2022» ontving.',
    why: 'called after an article; the day in a clause',
  },
  { text: 'Volgens artikel 100 brieven wij niets.', why: 'no letter' },
];
