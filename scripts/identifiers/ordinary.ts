/** Sentences in which names are ordinary words: what a reviewer types, written by those who wrote the grammar. */
export const ordinarySentences: readonly { text: string; words: readonly string[] }[] = `
Staff {will} check this each week.|He {will} be helped by a trained adult.|What {will} happen if the TA is away?|{Will} the school pay for this?
This {will} not meet need.|The provision {will} need a date.|She {may} need more time.|This {may} be out of date.|The review is in {May}.
By {May} 2026 the outcome should be met.|Draft sent on 12 {May}.|There {may} well be a reason.|It was agreed last {May}.|{May} I see the report?
Please {mark} the register.|There is a question {mark} over this.|{Mark} this as done.|They {mark} the work each day.|A {mark} out of ten is no measure.
Ask for the {grant} to be named.|Parents {hope} for a place.|We {hope} to see a date here.|I {hope} that this is clear.|There is little {hope} of this.
She shows {joy} in music.|A sense of {joy} comes through.|He has great {faith} in his teacher.|Written in good {faith}.|The {faith} of the family is named.
The price {rose} in the spring.|A {rose} garden is named.|She {rose} from her chair.|He enjoys {art} and music.|The {art} lesson is too loud.|{Art} therapy is not specified.
He {drew} a picture.|The plan {drew} on old advice.|From {dawn} to dusk.|In {June} and July.|Before {April} 2026.|During {August} he moved.|Over the {summer} holiday.
The {summer} term report.|The {sky} is blue in the picture.|{Rich} language is used here.|A {rich} curriculum.|To be {frank}, it is vague.|A {frank} talk is needed.
The {bill} for transport.|He sat with a {guy} from class.|The {max} is five hours.|It cost a {penny} more.|A {robin} was in the story.|She drove ten {miles} away.
The {heath} is near.|A {bath} board is needed.|His {reading} age is six.|{Reading} is a strength.|The {young} person was asked.|A {little} more detail please.
The {brown} folder.|The {green} zone is named.|{White} space only.|Work in {wood} and metal.|The {hall} is loud.|The {field} is wet.|The {moon} and stars.|Each {day} is different.
The {bell} rings at nine.|He can {cook} a meal.|She went to the {baker}.|Do not {sue} the council.|In the {nick} of time.|A {pat} on the back.|The {gene} test came back.
They can {nick} it.|The {jack} plug is broken.|A {grace} period is given.|They {grant} him a place.|The {king} in the story.|This {page} is blank.|See {page} 4.
A {ruby} ring.|The {amber} rating stands.|An {ivy} leaf.|A {star} chart is used.|His {angel} costume.|The {river} walk.|Some {patience} is needed.|With {mercy} and care.
`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const words = [...line.matchAll(/\{(\p{L}+)\}/gu)].map(([, word = '']) => word);
    return { text: line.replace(/[{}]/g, ''), words };
  });
