/**
 * First names in common use in England now and in the last generation, lower case. They make the search for another
 * child's name surer; a name that is not here is still found where the words around it can only be about a person.
 * Names that are ordinary words as well (Grace, Will, Rose) are kept out of doubt elsewhere.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah aaron aarav abbie abby abdul abdullah abigail abu adam adele aden adil adrian ahmad ahmed aidan aiden aiesha aileen
  aimee aisha aiyana ajay alan alana albert albie alec alejandro aleksander alex alexa alexander alexandra alexia alexis alfie alfred
  ali alice alicia alina alisha alison alistair aliyah allan allegra alma alys amaan amal amanda amara amari amber amelia amelie
  amina amir amira amirah amit amna amos amy ana anas anastasia anaya andre andrea andrei andrew andy aneesa angel angela angelina
  angus anika anisa anita aniya anna annabel annabelle annalise anne annie anthony anton antonia anya aoife archer archie aria
  ariana arianna arjun arlo arnold arran arthur arya asha asher ashley ashton asim asiya astrid athena aubrey audrey august aurora austin
  ava avery awais axel ayaan ayaz ayesha ayla ayman ayra azaan bailey barnaby barney bartosz beatrice beatrix beau becky bella
  ben benedict benjamin bennett benny bertie beth bethan bethany betsy bianca billie billy blake bobby bonnie bradley brandon brendan
  brian bridget brody bronwyn brooke brooklyn bruno bryn bryony caitlin caleb callum calum calvin cameron camila camille cara carl
  carla carly carmen caroline carson carter casey casper cassie catherine cecilia cecily celeste celia cerys chad chaim chanel chantelle charles
  charley charlie charlotte chelsea cherry cheryl chester chidi chinedu chloe chris christian christina christine christopher ciara cillian claire clara
  clark claudia clayton clementine clive cody cohen cole colin conall connie connor conor conrad constance cora coral corey courtney craig
  cristian crystal curtis cynthia daisy dale damian damien damon dan dana daniel daniela daniella danielle danny daria darcey darcie darcy
  daria darius darragh darren darryl dave david dawid dawn dawson deborah declan deepak delilah della demi denise dennis denzel derek
  dermot desmond dev devon dexter dhruv diana diego dilan dimitri dina dominic dominik donna donovan dorothy dottie douglas duncan dwayne dylan
  eben ebony eddie eden edie edith edmund edward edwin eesa effie eileen eimear ela elaine eleanor elena eli elia eliana elias elijah
  eliot elisa elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth emaan eman emerson
  emil emilia emilie emily emma emmanuel emmett emre enid enya erica erik erin ernest esa esme esmae esmee esther ethan etta euan eva evan
  evangeline eve evelyn evie ewan ezra fabian faisal faiza farah faris farrah fatima fatimah fatma faye felicity felix fern fernando fiadh
  filip finlay finley finn finnley finnian fin fintan fiona flora florence flynn fox frances francesca francis frankie franklin fraser fred freddie freddy
  frederick freya gabriel gabriela gabriella gabrielle gareth garry gary gavin gemma gene genevieve george georgia georgie georgina gerald gethin ghulam
  gideon gina giovanni giulia glenn gloria gordon graeme graham gregor gregory greta griffin guy gwen gwenllian hadi hadiya hafsa haider hailey hal
  haleema halima hallie hamish hamza hana hania hanna hannah haris harlan harley harlow harmony haroon harper harriet harris harrison harry harvey hasan
  hashim hassan hattie haya hayden hayley hazel heath heather hector heidi helen helena henley henrietta henry hetty hilary holly
  horatio howard huda hudson hugh hugo humaira humphrey hunter hussain ian ibraheem ibrahim ida idris iestyn igor ila ilyas iman imani imogen imran
  ina inaaya inaya indie indigo india indy ines inez ioan iona ira iris isa isaac isabel isabella isabelle isaiah isha ishaan ishaq isla
  ismaeel ismail isobel issac ivan ivor iwan iyla izaak izabella izzy jace jackson jacob jacqueline jad jada jaden jago jai jaime jake jakob
  jakub jamal james jameson jamie jamila jan jana jane janet janice jared jas jasmin jasmine jason jasper javier jax jaxon jaxson jay jaya jayden
  jayson jean jed jemima jemma jenna jennifer jenny jeremiah jeremy jermaine jerome jess jesse jessica jessie jethro jill jim jimmy jo joan joanna
  joanne jocelyn jodie joe joel joey johan john johnny jojo jolie jon jonah jonas jonathan jordan jorge jose joseph josephine josh joshua josiah josie
  joyce juan jude judith judy julia julian juliana julie juliet juliette julius junaid june juno justin kacey kaden kaiden kai kaia kaitlyn
  kaleb kamal kamil kara karen karim karl karolina karthik kasper kate katelyn katherine kathleen kathryn katie katy kayden kaya kayla kaylee kayleigh
  keegan keeley keely keira keiran keith kellan kelly kelsey kelvin ken kendall kendra kenneth kenny kenzie kerry kevin kezia khadija khadijah
  khalid kian kiana kiara kieran kim kimberley kimberly king kira kiran kirsten kirsty kit kitty klara kobe kobi kofi kourtney krish kristen kristian
  kristina kuba kurt kwame kyla kyle kylie kyra lacey laila laith lana lance lara larissa laura lauren laurence lauryn lawrence layla layan layton
  leah lee leela leena leia leigh leighton leila lena lennie lennon lennox leo leon leona leonard leonardo leonie leonora leroy lesley leslie lester
  leticia levi lewis lexi lexie leyla leyton lia liam liana liberty lila lilah liliana lilian lilith lilia lillian lillie lilly lina linda
  lindsay lisa liv livia liza lochlan logan lois lola lora lorcan lorelei lorenzo loretta lorna lorraine lottie lou louie louis louisa louise luca
  lucas lucia lucian lucie lucille lucy luella luis luka lukas luke luna lydia lyla lynda lynn lynne lyra mabel mac maddie maddison maddox
  madeleine madeline madison mae maeve maggie magnus maha mahdi mahira mahmoud mahnoor maia maisie maisy maja makayla malachi malak malaika malik
  mandy manha mara marc marcel marco marcus margaret margot maria mariah mariam marianne marie marina mario marion marissa marjorie marley marlon
  marnie marsha martha martin martina martyn marvin mary maryam mason mateo mateusz mathew mathilda matilda matt matteo matthew matthias maureen maurice
  maverick mavis max maxim maximilian maximus maxwell maya mckenzie meera megan mehmet mei mel melanie melissa melody mercy meredith meryem mia micah
  michael michaela michal michelle miguel mike mikolaj mila milan milena miles miley milena millie milly milo mimi mina minnie mira miranda miriam
  misha mitchell moeen mohamed mohammad mohammed mohsin moira molly mona monica monika montgomery monty morgan morris moses muhammad mungo muriel murray
  musa mustafa mya myla myles myra nadia nadine naeem naila nancy naomi natalia natalie natan natasha nate nathan nathaniel ned neha neil nell
  nellie nelson neve neveah nia niall niamh nicholas nick nicky nico nicola nicolas nicole nigel nikhil nikita niko nikodem nila nina noa noah noel
  nola nora norah noreen norman nova nuala oakley ocean octavia odin ola olaf olga olive oliver olivia oliwia ollie olly omar omari oona ophelia
  orla orlaith orlando orson oscar osian oskar oswald otis otto owain owen ozzy pablo paddy paige paisley paloma pamela paris parker
  patricia patrick patrycja paul paula pauline pavel pawel pearl pedro peggy penelope penny percy perry peter petra phil philip phillip philippa
  phoebe phoenix phyllis piers piotr pippa piper polly poppy portia precious preston prince princess priscilla priya purdy quentin quinn rachael rachel
  rafael rafe rafferty raheem rahim rahma raihan raj raja rajesh ralph ramona rana raphael rashid raul raya rayan rayyan raymond rebecca rebekah
  reece reed reggie reginald rehan reid reign remi remy rene renee reuben rex reyansh rhea rhian rhiannon rhona rhys ria ricardo richard richie
  ricky ridwan riley rio rishi rita river roan robbie robert roberta roberto rocco rocky roderick rodney rohan roisin roland roman romeo romilly romy
  ronald ronan ronnie rory rosa rosalie rosalind rosanna rosemary rosie ross rowan roxanne roy ruairi ruben ruby rufus rukhsana rupert russell ruth
  ryan rydal ryder ryan saanvi sabrina sacha sadia sadie saeed safa safiya sahar sahil saif saim saima saira sally salma salman salome sam samantha
  samara sameer sami samia samir samira samson samuel sana sandra sanjay santiago saoirse sapphire sara sarah sasha saskia satya saul savannah
  scarlet scarlett scott seamus sean sebastian selena selina selma serena seren seth shabnam shah shahid shakira shane shania shannon sharon
  shaun shauna shawn shayan shea sheikh sheila shelby shelley sheridan shirley shona shreya shyla sian sid sidney sienna sierra silas silvia simeon
  simon simone simran sinead siobhan skye skyla skylar sofia sofija solomon sonia sonny sophia sophie spencer stacey stan stanislaw stanley stefan
  stefania stella stephanie stephen steven stevie stewart stuart sufyan sukhdeep suleiman sulaiman sumaya sunny suri susan susannah susie suzanne
  sybil sydney sylvia sylvie tabitha taha tahlia talha tallulah talia tamara tamia tamsin tania tanisha tanya tara tariq tasha tasmin tasneem
  tate tatiana tayla taylor teddy teddie ted temperance teresa teri terence terry tess tessa thea thelma theo theodora theodore theresa thomas tia tiana
  tiago tiffany tilda tilly tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony tracey travis trevor tristan troy tyler tyrese tyrone
  umar umair una unaisah usama usman uzair valentina valerie vanessa vera verity veronica vicky victor victoria vienna vihaan vikram vincent viola
  violet violeta virginia vivaan vivian vivien vivienne wade walter wayne wendy wesley wilbur wilf wilfred willa william willow wilson winifred
  winnie winston wren wyatt xander xanthe xavier yahya yara yaseen yash yasin yasmin yasmine yolanda yosef younis yousef youssef yuki yumna yunus yusra yusuf
  yvette yvonne zac zach zachariah zachary zack zahra zaid zaina zainab zak zakariya zaki zane zara zaynab zayn zayd zeenat zeeshan zeke zelda zena zeph
  zeynep zidan zion zoe zofia zola zoya zubair zuri zuzanna`
    .split(/\s+/)
    .filter(Boolean),
);
