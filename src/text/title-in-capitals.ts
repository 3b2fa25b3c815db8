/** `MOTIE VAN HET LID X C.S.`, `GEWIJZIGDE MOTIE …`: the way a printed motion or amendment writes its own title. */
export const isTitleInCapitals = (words: string): boolean =>
  /^(?:NADER )?(?:GEWIJZIGDE? )?(?:MOTIE|AMENDEMENT)(?!\p{L})/u.test(words);
