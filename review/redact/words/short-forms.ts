/** First names that are used for one another: short forms, long forms and ways of spelling, folded, a line a name. */
const groups = `thomas tom tommy tomas tomasz tomos twm
william will bill billy willy liam wills wil gwilym
robert rob bob bobby robbie bert
richard rich rick ricky dick richie
edward ed eddie ted teddy ned
edmund ed eddie
michael mike mick mikey mickey mikolaj michal
james jim jimmy jamie jem
john jon johnny jack ian sean jan
jonathan jon jonny jonty nathan
joseph joe joey jo yusuf yousef josef jozef
joshua josh
benjamin ben benny benji
samuel sam sammy
samantha sam sammy
daniel dan danny
danielle dani dan danni
david dave davy dafydd dewi dai dawid
matthew matt matty mateusz mathew mat
christopher chris kit topher krzysztof
christine chris chrissie tina
christina chris tina chrissie
nicholas nick nicky nico klaas
nicola nicky nic nikki
anthony tony ant antony
andrew andy drew andrzej andreas
alexander alex al sandy xander lex aleksander alec sasha
alexandra alex lexi sandra sasha allie aleksandra ola
alexandria alex lexi
albert al bert bertie
alfred alf alfie fred
frederick fred freddie freddy
archibald archie archy
arthur art artie
charles charlie chas chuck
charlotte charlie lottie lotte lotty
henry harry hal hank
harold harry hal
harrison harry
george georgie
georgina georgie gina
georgia georgie
gregory greg
gabriel gabe gab
gabriella gabby ella gabi
zachary zac zach zack zak zacharia
zebedee zeb
isaac zac ike
jacob jake jakub jakob kuba
patrick pat paddy rick
patricia pat trish tricia patsy
peter pete
philip phil pip phillip
raymond ray
ronald ron ronnie
stephen steve stevie ste steven stefan
timothy tim timmy
theodore theo ted teddy
tobias toby
vincent vince vinny
victoria vicky tori vic vicki
walter wally wat
wilfred wilf fred
lawrence larry laurie laurence
leonard leo len lenny
leonardo leo
maximilian max
nathaniel nat nate nathan
oliver ollie olly oli
olivia liv livvy livia ollie
oscar ozzy oz
rafael raf rafe rafa raphael
reginald reg reggie
rupert rue
sebastian seb bas basti
simon si
solomon sol solly
terence terry tel
elizabeth liz lizzie beth betty betsy eliza lisa libby elsie liza bess lizzy elspeth
bethany beth
katherine kate katie kathy kat kitty kath catherine cathy cath kathryn kasia katarzyna
kathleen kath kathy kate
caitlin cait cat
margaret maggie meg peggy margo madge daisy greta mags marged
megan meg
mary molly polly mae mari maria
maria mia mari ria
abigail abby abbie gail abi
alice ali allie
alison ali
amelia millie amy mel mia milly
emily em emmy millie
emilia millie em mila
emma em emmy
angela angie ange
anna annie ann anya ania
annabel anna bella annie belle
arabella bella ara
isabella bella izzy isa belle izabella
isabel izzy bella iz isobel
beatrice bea trixie bee
barbara barb babs barbie
caroline carrie caz caro
cassandra cass cassie
deborah debbie deb debs
dorothy dot dottie dolly
eleanor ellie nell nora elle ella nellie lenny
ella ellie
florence flo flossie florrie
frances fran frankie francesca
francesca fran frankie chess
francis frank frankie fran
grace gracie
gwendoline gwen
genevieve gen evie viv
harriet hattie harry
helen nell lena nellie
imogen immy immie imo
jacqueline jackie jacqui
jasmine jas jaz jazz
jennifer jen jenny jenni
jessica jess jessie
josephine jo josie
joanna jo joanne
julia jules julie
juliet jules
kimberley kim
laura laurie lau
lillian lily lil lilly
louise lou lulu
lucy lu luce lulu
lucinda lucy cindy
madeleine maddie maddy madison
martha marty
matilda tilly tilda mattie
melanie mel
melissa mel missy lissa
millicent millie milly
miriam mim miri mimi
morwenna wenna mo
natalie nat talie
natasha tasha nat tash
ophelia phelia
ottilie ottie tilly
pamela pam
penelope penny pen nell
philippa pip pippa phil
phoebe phebs
rebecca becky becca bex becks
rosemary rose rosie
rosalind ros roz
roxanne roxy
ruth ruthie
sarah sally sal sara
sophia sophie soph
sophie soph
susan sue susie suzie
susannah sue susie zannah
tabitha tabby tabs
tamsin tam tams tamzin tammy
tamara tam tammy
teresa terry tess tessa theresa
valerie val
veronica ronnie vera
vivian viv
winifred winnie freda win
yvonne vonnie
zoe zo
mohammed mohammad muhammad mohamed mo muhammed mohamad mehmet moh mohd
abdullah abdul abdallah
ahmed ahmad
ibrahim ibraheem ebrahim
hussain hussein husain
hassan hasan
yusuf yousuf yousef youssef
aisha ayesha aysha aiesha
fatima fatimah fatma
khadija khadijah
maryam mariam miriam
zainab zaynab zeinab
ayaan ayan
muhammad md
chidera dera chi
chukwuemeka emeka
oluwaseun seun
oluwatobi tobi
oluwadamilola dami damilola
temitope temi tope
ifeoluwa ife
siobhan shiv vonny
saoirse sersha seersha
niamh neve neave
caoimhe keeva kiva
aoife eefa
sean shaun shawn
rhiannon rhi
angharad haz
llewelyn llew lew
gruffydd griff gruff
ifan evan
ieuan evan ian
magdalena magda lena madzia
malgorzata gosia
agnieszka aga
wojciech wojtek
stanislaw staszek stan
zuzanna zuza zuzia
aleksandra ola
katarzyna kasia
dominic dom
dominique dom nikki
emmanuel manny
fergus gus fergie
angus gus
augustus gus
ezekiel zeke
jeremy jez jem jerry
jeremiah jez jem
kenneth ken kenny
leopold leo
lewis lew lou
louis lou louie
malachi mal kai
marcus marc
nathan nate nat
owain owen
quentin quin
reuben rube ben
ruairi rory
stewart stu stuart
tristan tris
xavier xav zavi
ravindra ravi
devika devi
precious presh
shanice shan
zachariah zac zach`;

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Other forms of a folded first name; short forms lead back to the long one and to no further name. */
export function otherFormsOf(name: string): ReadonlySet<string> {
  table ??= made();
  return table.get(name) ?? none;
}

const none: ReadonlySet<string> = new Set();

function made(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const before = all.get(from);
    if (before) before.add(to);
    else all.set(from, new Set([to]));
  };
  for (const line of groups.split('\n')) {
    const [long = '', ...others] = line.trim().split(' ');
    for (const other of others) {
      add(long, other);
      add(other, long);
      for (const third of others) if (third !== other) add(other, third);
    }
  }
  return all;
}
