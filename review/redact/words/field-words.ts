/**
 * Words that are printed with a capital in plans, advice and guidance and identify nobody, folded: programmes, tests,
 * professions, places everybody knows, days, months, what the law calls things.
 */
export const fieldWords: ReadonlySet<string> = new Set(
  `section year key stage plan education health care outcome outcomes provision needs english maths mathematics science monday tuesday
  wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec autumn spring winter term code practice act
  regulations regulation council local authority authorities borough county city district metropolitan london england english british
  britain wales welsh scotland scottish ireland irish european europe uk annual review speech language occupational therapist therapists
  therapy educational psychologist psychologists psychology teaching assistant teacher social worker communication interaction cognition
  learning emotional mental sensory physical preparing adulthood sign reception primary secondary advice draft final amended direct
  payment personal budget ages stages foundation early years mr mrs ms miss mx dr prof professor rev sir dame i eu gdpr
  makaton boardmaker zones attention autism leuven boxall picture exchange system pecs teacch widgit clicker lego legobased numicon
  elklan talkabout nessy lexia dynamo toe by sherborne thrive elsa sensational thinking boxes blanks blank bloom blooms bucket
  vineland wechsler wisc wiat wppsi bas celf bpvs preschool reynell york yarc conners strengths difficulties questionnaire sdq ravens raven
  sandwell hodder bracknell derbyshire renfrew talking mats colourful semantics shape coding intensive team teach comic strip
  conversations sulp nurture hub forest school rebound hydrotherapy portage canine braille nemeth moon tadoma signalong paget gorman bsl
  phonic phonics letters sounds read write inc jolly little wandle fischer fresh start catch up numbers count precision wave ipad ipads
  microsoft word google chromebook windows alexa siri minecraft roblox fortnite youtube netflix disney pixar pokemon playstation xbox
  nintendo switch spotify teams zoom outlook mosaic liquidlogic capita synergy
  duke edinburgh award btec gcse gcses nvq asdan entry functional skills diploma certificate level levels
  committee tribunal send sendist sendiass ofsted cqc nhs trust camhs icb dfe ipsea sossen contact mencap scope
  christmas easter eid ramadan diwali hanukkah halloween bonfire sports day pride jewish muslim christian hindu sikh catholic christianity
  islam polish urdu punjabi bengali gujarati arabic romanian somali turkish portuguese spanish french german italian chinese mandarin
  cantonese hindi tamil greek latin lithuanian bulgarian tigrinya farsi kurdish pashto yoruba igbo swahili
  down downs syndrome asperger aspergers tourette tourettes rett prader willi angelman williams fragile duchenne klinefelter turner
  noonan smith magenis crohn crohns coeliac ehlers danlos chiari perthes irlen usher treacher
  query good poor quality standard framework rubric criterion criteria reviewer smart prime area areas specialist senior lead officer manager head
  headteacher coordinator senco sendco send parent parents carer carers child children young person people family mum dad
  act article equality human rights families tribunals chapter paragraph schedule part annex appendix page table figure item
  amber red yellow rag yes no na ne tbc tba cambridge oxford nelson pearson widgit dyson`
    .split(/\s+/)
    .filter(Boolean),
);

/** Capitals that are short for something in this field, so no one's initials unless the sentence makes them a person. */
export const fieldInitials: ReadonlySet<string> = new Set(
  `EP EPS OT TA LA HI VI PD SC AR PE PA IT CP AM PM OK UK GP DT ICT EY EHC EHCP EHCNA SEN SEND MD NA NE KS RE CD TV PC PT SW SLT SALT ASD
  ASC ADHD ADD LSA HLTA BSL AAC AI CE RC IQ ID HR SA SB LD DP PB AP PRU NHS ICB DCO DMO MLD SLD SEMH SLCN MSI LAC CLA CIN PEP IEP FBA PDA
  ODD OCD DLD DCD GDD PMLD SPLD EAL FSM CAF TAF TAC DOB UPN URN PTO NB AKA RSVP BAS CELF SDQ EBSA ELSA EHA EBD ABC AET SCERTS CYP YP CYPS
  LO SLA PPA INSET SLD CWD PIP DLA WRE RAG RSE PSHE PHSE MFL BTEC GCSE PDF HTML CSV FAQ FT PTE EOTAS EHE FOI ICO SAR CAMHS OFSTED TAS EPS
  OTS SALTS GPS LAS EHCPS UPS MPS`.split(/\s+/),
);
