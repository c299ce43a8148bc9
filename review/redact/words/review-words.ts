/** What people write about plans and the statements do not hold, lower case. */
export const reviewWordsText = `accept accepted accurate actually additional adequate adverb agree agreed agrees already although ambiguous
  amend amended amendment anywhere apart apparently appendix apply applies argue asap aspirational attached author authors basically
  because begins blank bold broadly careful caveat check checked checks cite cited citation clarity clause clearer clearly clerical
  coherent comment comments compare compared compliant concern concerns conflict consistent contact contents contradict contradicts copied
  copy correct corrected covers criteria criterion crossed date dated dates deadline delete deleted description detail details differ
  diluted disagree discuss disclosure doubt draft drafted drafting dropped edit edited email emailed enough entry error evidence
  evidenced exactly except explain explained express fine fix fixed footer form fuller generic good grade graded guidance header heading
  hedge however identical identify illegible implies incorrect inconsistent indicates insert inserted instead issue issued jargon kindly
  layout legal letter letters level levels link linked links list listed lists loose mainly maybe meaning measurable meets mention
  mentions merged mislabelled misplaced missing misspelt moderate moderated moderation moreover name named names needs nevertheless note
  noted notes nothing obviously odd omitted otherwise outcome outcomes page pages paragraph paragraphs pasted perhaps phone phoned placed
  please plus pointless precise presumably previous probably proposal proposed provision query queries question questions quote quoted
  rather reads really reason reasons record recorded rectify redraft refer reference refers regards relevant remove removed repeat
  repeated replace report reports request requested reviewed reviewer reviewers rewrite rewritten rewording reword says scored seems
  sentence sentences signature signed similar since solid sorry specified specify specific spelt spot standard stated statement states
  statutory still strong stronger strike struck such suggest suggested suggests supports sure tangible template tense thanks therefore
  thin thinner though thus tick ticked tidy title together tone tribunal typo typos unclear underlined understand undated unless unlikely
  unsigned untidy update updated usually vague vaguely verb verbatim version versions wanted weak weaker whereas whilst wording worded
  wrong wrongly yes yet sibling siblings half-term re ok okay etc eg ie vs via per regarding concerning colleague hello hi dear ask asked
  tell told speak spoke spoken rang ring call called chase chased ensure confirm confirmed whose whom whoever whichever overall fairly
  quite somewhat`;
