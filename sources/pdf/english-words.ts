/** The commonest words of written English: about four in ten words of any English prose are among them. */
export const commonWords: ReadonlySet<string> = new Set(
  `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an
  will my one all would there their what so up out if about who get which go me when make can like time no just him know
  take people into year your good some could them see other than then now look only come its over think also back after
  use two how our work first well way even new want because any these give day most us is are was were been has had did
  does may must should more very each where while during between through under both such own being having made said per
  name date school plan child section needs need support help health care education special family parent week weeks
  minutes hours small group adult adults can't don't able before every out him hers theirs those few once again within`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
