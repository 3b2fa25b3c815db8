import type { ReferenceCase } from '../reference-case.ts';

export const cases: readonly ReferenceCase[] = [
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
  { text: 'In deze brief ga ik in op uw vragen; de brief volgt per post.', why: 'which letter is not said' },
];
