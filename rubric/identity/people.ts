/** Words for people other than the child: a pronoun after one of these may be about them. */

const female =
  'mother|mum|mam|mummy|mama|stepmother|stepmum|grandmother|grandma|nan|nana|granny|nanna|aunt|auntie|aunty|sister|stepsister|half-sister|daughter|niece|girl|woman|lady|headmistress|foster mother|Mrs|Miss|Ms';
const male =
  'father|dad|daddy|tata|stepfather|stepdad|grandfather|grandad|grandpa|granddad|uncle|brother|stepbrother|half-brother|son|nephew|boy|man|headmaster|foster father|Mr';
const either =
  'parents?|carers?|guardian|siblings?|twin|cousins?|friends?|peers?|pupils?|classmates?|child|children|partner|teachers?|headteacher|head teacher|tutor|SENCO|SENDCo|teaching assistant|assistant|TA|LSA|HLTA|key ?worker|key adult|mentor|coach|therapist|SaLT|physiotherapist|psychologist|psychiatrist|paediatrician|doctor|nurse|GP|consultant|social worker|support worker|worker|officer|adviser|advisor|practitioner|specialist|optometrist|audiologist|dietitian|counsellor|escort|driver|Dr|Prof|Professor|Rev|foster carer|staff member|member of staff|author|writer|colleague|visitor|volunteer|governor|neighbour|instructor|trainer';

/** Possessives before these mean the child's: "her mother" is no mention of another "her". */
export const kinWords = new RegExp(`\\b(?:${female}|${male}|${either})\\b`, 'i');

/** Every mention of somebody else, with the gender its word tells. */
export const otherPeople: { gender: 'she' | 'he' | 'either'; pattern: RegExp }[] = [
  { gender: 'she', pattern: new RegExp(`\\b(?:${female})\\b`, 'gi') },
  { gender: 'he', pattern: new RegExp(`\\b(?:${male})\\b`, 'gi') },
  { gender: 'either', pattern: new RegExp(`\\b(?:${either})\\b`, 'gi') },
];

/** Titles that make the capitalised word after them an adult's name. */
export const titleBefore =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame|Nurse|Auntie?|Aunty|Uncle|Nan|Nana|Granny|Grandma|Grandad|Coach)\.?\s+$/;
