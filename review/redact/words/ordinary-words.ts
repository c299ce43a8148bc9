/**
 * Words that are written in small letters in this field, lower case. Made by `scripts/identifiers/make-ordinary-words.ts`
 * from the project's own statements; not to be edited by hand.
 */
export const ordinaryWordsText = `aah abandoned abandons abilities ability able abled abnormal abnormalities abnormality about above abroad
abrupt abscess absconded absconder absconding absence absences absent absentee absolute absorbed abstract abt
abuse abused abuser abusive abysmal academic academically academy acapella accelerated accept acceptable
acceptance accepted accepting accepts access accessed accesses accessibility accessible accessing accident
accidents acclimatisation accommodate accommodated accommodation accommodations accompanied accompany accord
accordance according accordingly accords account accountants accounts accreditation accredited accuracy
accurate accurately acetone ache ached aches achievable achieve achieved achievement achievements achieves
achieving achos acid acknowledged acoustic acquire acquired acquisition acres across act acted acting action
actions active actively activities activity actor acts actual actuary acuity acute adamant adapt adaptation
adaptations adapted adapting adaptive adapts add added addict adding addition additional additions address
addressed addresses adds adduction adequate adherence adjust adjustable adjusted adjusting adjustment
adjustments adjusts administrator admirably admire admission admissions admit admits admitted admitting
adolescent adopt adopted adopters adoption adoptive adorable adores adrenaline adult adulthood adults advance
advanced advantage adverse advertised adverts advice advise advised adviser advises advisory advocate
aeroplane affable affect affected affecting affection affectionate affects afflicted affliction afforded
afraid after afternoon afternoons afterwards again against age aged ageing agencies agency agenda ages
aggression aggressive agitation ago agree agreed agreeing agreement agrees agricultural ahead ai aid aided
aider aids aim aimed aims air aircraft airline airport airway aisle ajar alarm alarming alarms albinism
albino album alcohol alcoholic alert alertness alexithymia aligned alignment alike alive all alleges
allergens allergic allergy alleviated alley allocated allocation allotment allotments allotted allow
allowance allowances allowed allows almost alone along alongside aloof aloud alphabet already also alt altar
alter altered alternate alternately alternating alternative alternatives alters although alto altogether
altos always am amaurosis amazes amazing amber ambition ambitions ambitious ambulance ambulant ambulates amen
amended among amount amounting amounts ample amplifier amputation amputee amuse amusing an anaesthetic
analogue analysis analyst anaphylaxis and angel angels anger angered angle angles angry animal animals
animation ankle ankles annexe anniversary annotates announce announcements annoy annual annually annum
anorexia anorexic anosognosia another answer answered answering answers anthology anti antibiotics anticipate
anticipated anticipates anticipation anticonvulsants antidepressant antidepressants anxieties anxiety anxious
any anybody anyone anything anyway anywhere apart apathetic aphasia apnoea apologise apologised apologises
app apparatus apparent appeal appealed appear appearance appeared appears appended appetite applause apple
apples application applications applied applies apply applying appointed appointee appointeeship appointment
appointments apportioned appreciate apprentice apprentices apprenticeship approach approached approaches
appropriate appropriately approval approved approx approximate approximately apps apron apt aqua aquarium
aquatic arcade arch archaeologists archaeology arches architect archive are area areas areflexia aren argue
argued argues arguing argument arguments aripiprazole arise arises arising arithmetic arm armband armchair
armchairs arms army around arousal arrange arranged arrangement arrangements arranges arranging array arrears
arrest arrested arrests arrival arrivals arrive arrived arrives arriving art arthritics arthritis article
articles articulate articulation articulatory artificial artist arts as asap ascertain aside ask asked asker
asking asks asleep aspect aspects aspie aspirate aspiration aspirational aspirations aspire aspires assault
assaulted assaults assemblies assembly assertive assertiveness assesment assess assessed assesses assessing
assessment assessments assessor assigned assignment assignments assist assistance assistant assistants
assisted assistive associate associated association assume assumed asthma asthmatic astray astrophysics
asylum at ataxia ate athletics atmosphere atrocious attached attachment attachments attack attacked attacks
attain attainment attempt attempted attempts attend attendance attended attending attends attention attitude
attorney attracts attuned attunement audience audiences audio audiobooks audiogram audiological audiologist
audiology audit audition auditory audits aunt aunts aura authentic author authorities authority autism
autistic autistics automatic autonomy autumn availability available availed avatar avenue average aversion
aversions aviation avoid avoidable avoidance avoidant avoided avoids awaiting awake award awarding awards
aware awareness away awkward axe axes ba babbled babbles babies baby babyish babysit babysitter babysitting
back backed background backgrounds backing backpack backs backward backwards bad badge badges badly badminton
bag baggage bags bail bake bakery bakes baking balance balanced balances balancing balcony ball ballet
balloon balloons ballot ballroom banana band bandage banded banding bands bandstand bang bangs bank banking
bans bar barbecue barber barbering bare barefoot bargain barista bark barked barks barn barrier barriers
barrister bars basal base based baseline basement basic basically basin basis basket basketball baskets bass
bassoon bat bath bathe bathes bathing bathroom baths bats batted batteries battery batting battle battling
bay bd be beach beacon bead beads beaker beakers bean beanbag beanbags beans bear beard bearing bears beating
beats beautifully became because become becomes becoming becoz bed bedding bedridden bedroom bedrooms beds
bedside bedtime bee been beep beeper beeping beeps bees before beforehand befriend befriender began beggars
begin beginner beginners beginning begins begun behalf behave behaved behaves behaviour behavioural
behaviours behind beige being belief believe believed believes believing bell bells belly belong belonging
belongings belongs below belt bench benches bends beneath beneficial beneficiary benefit benefited benefits
bent bereavement berth beside besides bespoke best better between beyond bib bicycle bicycles bid biddable
bidding bifida bifocals bifrontal big bigger biggest bike bikes biking bil bilat bilateral bilaterally
bilingual bill bills bimanual bin bingo bins biological biologist biology bipolar birch bird birds birth
birthday birthdays biscuit biscuits bisexual bit bite biter bites biting bits bitten bitter black blackout
bladder blades blame blames blank blanket blanks blazer bleak bleed bleeding bleeds bleep blend blended
blender blends bless blessing blighted blind blindfolded blindisms blindness blinds blink blinking blinks
blisters block blockage blocked blocker blocking blocks blog blood bloods blossom blot blow blower blown
blows blue blunt bluntly blur blurts board boarding boards boat boatbuilder boats boatyard bob boccia bodies
body boil boiler boils bold bolt bolter bolts bolus boluses bone bones bonfire bonus book bookbinding
bookcase booked booking bookings bookkeeping booklet books bookshelves bookshop booster boot booth boots
border bore bored boring born borne borough boroughs borrow borrowed borrowing boss bossy both bother
bothered bothering bothers bottle bottles bottom botulinum bought bound boundaries boundary bounds bouquet
bout bow bowel bowing bowl bowling bowls bows box boxed boxes boxing boy boyfriend boyfriends boys bracelet
bracelets braille brailled brailler brailles braillist brain brains brake brakes braking branch brand brass
brave braver bravery breach breached bread break breakaway breakdown breakfast breakfasted breakfasts
breaking breaks breaktime breath breathe breathes breathing breathlessness breaths breech breeds bribing
brick bricklaying bricks bride bridesmaid bridge bridges brief briefed briefing briefly briefs bright
brightest brilliant brimmed bring bringing brings brisk brittle broad broadband broadcast broaden broadens
broccoli broke broken brokerage bronze brother brothers brought bruise bruises bruising brush brushed brushes
bubble bubbles bubbly bucc buccal bucket buckets buckle bud buddies buddy budget budgeting buff bug buggy
build builder builders building buildings builds built bulimics bull bullied bullying bump bumping bumps
bumpy bun bundle bungalow bunk bunking burden burdened burger buried burn burner burning burnout burns burnt
bursar bursary bursts bus buses business bustle busy but butter button buttonhole buttons buy buyers buying
buys buzz buzzer buzzes by cab cabin cabinet cable cables cadet cadets cafe cafes caffeine café cafés cage
cake cakes calculator calendar calf calibrated call called callers calling calls calm calmed calmer calming
calmly calorie calories calves came camera camp camping camps campus can canal canals cancel cancelled
cancels cancer candidate candidates candles cane caned cannabis cannot cannula canopy cant canteen canvas cap
capable capacity capital capitals capped capsules captain captains captioning captions capture captured car
carb carbohydrate carbohydrates carbs card cardiac cardiologist cards care cared career careers carefree
careful carefully careless carelessness careline carer carers cares caretaker cargo caring carnival carol
carols carpentry carpet carpets carriage carriageway carried carrier carries carrot carrots carry carrying
cars cartographer cartoon cartoons carve carved case caseload cases caseworker cash cast castle castors casts
cat catalogue catastrophise catch catches catching categories category catered caterer catering cathedral
catheterisation catheterises catheters caught cause caused causes causing caution cautioned cease ceased
ceases ceiling celebrate celebrated celebration cell cellar cellist cello cells cent centile centiles
centimetres central centre ceramics cereal cerebral certain certificate certificates ch chain chaining
chainsaw chair chaired chairman chairs chalk chalks challenge challenged challenges challenging chamber
chance chances change changed changeover changes changing channel channels chaotic chap chapel chapter
chapters character characteristics charge charged charger charges charging charities charity charm charmed
charming charms chart chartered charts chase chased chasing chat chats chatterbox chatting chatty cheap
cheaper cheat cheated cheating check checked checker checking checklist checklists checks cheek cheeks cheeky
cheerful cheers chef chem chemist chemistry chemotherapy cheques chess chest chew chewable chews chewy
chicken chickenpox chickens chicks chief child childcare childhood childish childlike childminder children
chime chin china chip chips chisel chisels chocolate choice choices choir choking choose chooses choosing
chop chorus chose chosen chronic chronological chronology chubby chunk chunking chunks chunky church cinema
circle circles circuit circuits circulate circulation circumlocution circumstances citizen citizenship city
claim claims clamp clamps clap clapping claps clarification clarinet clarity clashed class classed classes
classic classics classmate classmates classroom classrooms classwork claw clay clean cleaned cleaners
cleaning cleans clear clearance cleared clearer clearest clearing clearly clears cleft clenches clerk clever
cleverly click clicker clicks client clients cliff climb climbed climbing climbs clin clings clingy clinic
clinical clinically clinician clinicians clinics clip clipped clippers clips cloakroom clock clocking clocks
close closed closely closer closers closes closing closure cloth clothes clothing cloudy clown club clubs
clue clues clumsy clung cluster clusters cm co coach coached coaches coaching coast coastguard coat coats
cobbled cochlear cocoa code codes coding coffee cognition cognitive coherence coherent cohesion cohort coin
coins cold colds collaborative collar collarbone colleague colleagues collect collected collecting collects
college colleges collision collisions collude colluded colludes colluding collusion coloboma colour coloured
colourful colouring colours column columns coma combination combine combined combining come comedian comedy
comes comfort comfortable comic comical comics coming comm comma command commands commence commenced
commended commensurate comment commentary commentate commentates commented commenting comments commercial
commis commission commissioned commissioners commit commitment commitments committed committee common
commonest commonly communicate communicated communicates communicating communication communicative
communicator communities community comorbid comorbidities comp companion company comparable compare compared
compares comparison compass compatible compensate compensation compensatory competence competencies
competency competent competing competition complain complainant complained complaining complains complaint
complaints complement complete completed completely completes completing complex complexity compliance
compliant complied compliments comply compose composing composite comprehension comprehensive comprise
comprises comprising compulsive compulsively computer computers computing conceal concealing concealment
concentrate concentrates concentration concept concepts concern concerned concerns concert concerts
concessions conclude conclusion concomitants concrete condition conditional conditions condone conduct
conduction conductor cone cones confabulation conference confidence confident confidently confined confines
confirm confirmation confirmed confirming confirms conflict conform confrontational confronted confuse
confused confuses confusing congenital congratulations congress conjoined conkers connected connection
connects consang conscience conscious consecutive consent consequences consequential conservation
conservative consider considerable consideration considered considering considers consistency consistent
consistently consisting consists console consolidate consolidation consonants constant constantly constipated
constipation constraint construction constructive consultant consultation consultative consulted contact
contacted contacts contain contained containing containment contains content contented contents contest
context contexts contextual continence continent continents contingency continually continue continued
continues continuing continuity continuous continuously continuum contraception contract contracted
contractor contracture contractures contrary contrast contrastive contribute contributed contributes
contributing contribution control controlled controlling controls contusions convalescence convene convened
convenience convenient conveniently converge conversation conversational conversations convert converted
convex convicted conviction cooing cook cooked cooker cookery cooking cooks cool cooperate cooperative
cooperatively coordinate coordinated coordination coordinator cope coped copes copied copies coping
coprolalia copy copying coral cord cords core corner cornet correct corrected correction correctly corrects
correspondence corridor corridors corroborate corroborated cortical cost costed costs cosy cot cottage cotton
couch cough coughing coughs could couldn couldnt council councils counselling counsellor count countdown
countdowns counted counter counters countersigned counties counting countries country counts county couple
couples course courses coursework court courts courtyard cousin cousins cover coverage covered covering
covers covert cow cows cox crack cracked crackers craft crafty cramps crash crashes crate crates crawl
crawling crawls crayons crazy cream creams create created creates creative creatively credit crew cricket
cricketer cried cries crime criminal criminally crip cripple crippled crippling crises crisis crisp crisps
crit criteria criticise criticism croaky crockery crooked cross crossed crosses crossing crossings crouches
crowd crowded crowding crowds crown crude cruel cruise crumb crunchy crush crutch cry crying crèche cube
cubicle cuddle cuddles cuddly cue cued cueing cues cuff cuffs cultural culture cultures cumulative cup
cupboard cupboards cups cure cured curfew curiosity curious curls currency current currently curriculum curry
curtain curtains curve curves curving cushion cushions custard custody customer customers cut cute cutlery
cuts cutter cutting cycle cycles cycling cylinder cylinders cystic da dad daddy dads daft dahl daily dal
damage damaged damp dance danced dances dancing danger dangerous dare dark darkness darks darts data date
dated dates daughter dawn day daydream daydreamer daydreams daylight days daytime dead deadline deadlines
deaf deafblind deafblindness deafened deafening deafies deafness deal dealer dealing dealings deals dealt
dear death debate debates debating debilitating debrief debriefed decades decay decibels decide decided
decides deciding decision decisions deck deckhand decline declined declines declining decodable decorating
decreased decreases dedicated deductions deem deemed deep defaults defeats defect defective defence defenders
defensive defensiveness defiant deficiency deficit deficits defined deflazacort deformed deformity defy
degree degrees dehydration delay delayed delays delegate delegated delete deliberately delicate delight
delights delinquent delinquents deliver delivered deliveries delivers delivery delusion demand demanded
demanding demands dementia demonstrate demonstrated demonstrates demonstrating demonstration demonstrator
demos den denial denies density dental dentist deny deodorant department departments departure dependant
dependence dependency dependent depending depends depleted deployed deployment deposit depot depression
depressive deprivation deprived dept depth deputy dermatologist describe described describes describing
description descriptions descriptors desensitisation desensitised deserve deserves deserving design
designated designed designing designs desirable desk desks despite dessert desserts destinations detail
detailed details detained detective detects detention detentions deteriorate determined devastated
devastating develop developed developer developing development developmental developmentally develops device
devices devise devised devising devoted dexterity dextroversion diabetes diabetic diabetics diagnosed
diagnoses diagnosis diagnostic diagnostics diagram diagrams dial dialectical dials dialysis diaries diary
diaz dice dictate dictated dictates dictating dictation dictionaries dictionary did didn die died diet
dietary dietetic dietetics dietitian differ difference differences different differential differentiated
differently differing difficult difficulties difficulty dig digger digit digital dignified dignity digraphs
digs dim dimmable dimmer dinghy dining dinner dinners dinosaur dip diplegia diplegic diploma dips direct
directed direction directions directly director directory directs dirty disabilities disability disabled
disables disadvantage disadvantaged disagree disagreed disagreement disagrees disapplied disappointed
disappointing disappointment disaster disc discharge discharged discharges discipline disco discomfort
disconnected discount discourage discovery discreetly discretion discrimination discuss discussed discussion
discussions disease disengaged disentangled disfigured disfigurement disgrace disguised dish disheartening
dishes dishwasher dislike dislikes dislocate dislocated dislocations disney disorder disordered disorders
disorganised dispensary display displayed displaying displays disposal disposition dispute disputed
disrespectful disrupt disruption disruptive disrupts dissection disseminated dissociation dissociative
distance distances distinction distracted distraction distractions distracts distraught distress distressed
disturb disturbed diversions diversity diverted dives divided divides diving division divorce do doat docked
docs doctor doctorate doctors document documentation documents does doesn dog dogs doing doll dollies dolls
domain domains domestic domiciliary dominoes don done dont doomed door doorbell doors doorsteps doorway
doorways dorsal dosage dose doses dot dots dotting double doubled doubles doubling doubly doubt doubtful
dough down downed downhill downloaded downloads downs downstairs dozen dozing draft drafted drafts dragon
dragons drags drain draining drains drama drank draughts draw drawer drawers drawing drawings drawn draws
dread dreadful dreading dream dreams dress dressed dresses dressing drew dried drier dries drifts drill
drills drink drinking drinks drive driven driver drivers drives driving drone drools drop dropped dropping
drops drove drowsy drug drugs drum drummer drums drunk dry dryer dryers drying dual duckling ducks due
dullards dumb dummy dungeon duper duplicate duplicates duration during dusk dust dustcarts dusts duties duty
dwarf dwarfism dwell dyadic dying dynamic dynamically dynamics dynamometer dyscalculia dysdiadochokinesia
dysexecutive dysfluency dysfluent dysfunction dysfunctional dyslexia dyslexic dysmetria dysphagia dysplasia
dyspraxia dyspraxic dysregulated dysregulation dystonic dystrophy each eager ear earbud earlier earliest
early earn earned earns earphone earphones earplug earplugs ears earshot ease easel eases easier easiest
easily east easy eat eaten eater eating eats echo echoes echolalia ecology economist eczema edge edges edging
edible edit editing editors edits educated education educational educationally educator ee effect effective
effectively effects efficient effort efforts egg eggs eggshells eight eighteen eighteenth eighty eisteddfod
either elastic elbow elbows elder elderly eldest elected election elections elective electric electrical
electrician electricity electronic elects element elements elevated eleven eleventh eligibility eligible
eliminated ellis else elsewhere email emailed emails embarked embarrassing embedded embosser embossing
embrace embroidered emerge emerged emergencies emergency emergent emerges emerging emoji emollient emotion
emotional emotionally emotions empathetic empathy employ employability employable employed employee employer
employers employment empower empowered empowering emptied empties empty emptying enable enabled enabler
enables enabling enclosed encloses encompassing encounters encourage encouraged encouragement end endearing
endeavour endeavours ended ending endings endless endlessly endocrine endorsement endorsements ends endured
enemy energy enforce engage engaged engagement engages engaging engine engineer engineering engines enhance
enhanced enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enmeshed enmeshment enough
enquiries enquiry enrich enriched enrichment enrolment ensure ensured enter entered entering enterprise
enters entertain entire entitled entitlement entitlements entomologist entrance entrances entrenched entries
entry envelope environment environments envisaged envisages enzyme enzymes epidemic epilepsy epileptic
epileptics epileptiform episode episodes episodic equal equality equally equating equations equine equinus
equipment equipped equiv equivalent erasers ergometer ergonomic errand error errors escalate escalates
escalator escalators escort essay essays essential essentially establish established estate estates esteem
estimate estimated estimates etc eternal ethnic ethnics ethos ethosuximide eulogy evacuation evaluated eve
even evening evenings evenly event events eventually ever every everybody everyday everyone everything
everywhere evidence evidenced evident evidently ewe ewes ex exact exactly exam examination examinations
examine examined examiner examines example examples exams exasperates exceeding exceeds excellent except
exception exceptions excess excessively exchange exchanged exchanges exchanging excited exciting excluded
exclusion exclusions excuse excused excuses exeat executive exercise exercises exhausted exhausting
exhibition exhibits existing exists exit exp expand expanding expect expectancy expectation expectations
expected expecting expects expedition expense expensive experience experienced experiences experiencing
experiment experiments expert expertise expiry explain explained explaining explains explanation explanations
explicitly exploitation exploited exploration explore explored explores exploring exposed exposure exposures
express expressed expressing expression expressions expressive extend extended extenders extension extent
exterior external extinguish extinguished extra extractor extraordinary extreme extremely extubation eye
eyebrows eyes eyesight fabric fabrics face faced faces facial facilitate facilitated facilitators facilities
facing fact factor facts factual faculty fade faded fades fading fads faecal fail failed failing fails
failure faint faintly faintness faints fair fairly fairs faith fall fallen falling fallings falls false fam
familiar familiarisation familiarised families family famous fan fancies fanning fans far fare fares farm
farmer farmers fashion fast fasted fasten fastened fastening fastens faster fasts fat father fathers fatigue
fatty fault faulty favour favourably favourite favourites favours fear fearful fearless fears feather feature
features feb fed federation fee feed feedback feeder feeders feeding feeds feel feeling feelings feels feely
fees feet fell fellow felt female females fence fenced fences fencing feral ferrets ferritin ferry festival
festivals fetal fetch fetched fetches fetching fete few fewer fewest fibbing fibre fibrosis fibs fiddles
fidelity fidget field fields fierce fifteen fifteenth fifth fifties fiftieth fifty fight fighter fighting
fights figure figures file files filing fill filled filling fills film filmed filming films filter filtered
final finalise finalised finally finance finances financial financially find finding findings finds fine
fined fines finger fingers fingerspelling fingerspells fingertips finish finished finishes finishing fire
fires firm firmer firms first fish fisherman fishing fist fists fistula fit fitness fits fitted fitter
fitting five fives fix fixated fixed fixes fixtures fizz flag flags flair flannel flapping flare flash
flashback flashbacks flashed flashing flask flat flatmates flats fleece fleecy flexibility flexible flexibly
flick flicker flickering flies flight flights float floating floats flock flooded flooding floods floor
flooring floors flop floppy floristry flour flourishes flouts flow flowers fluctuating fluency fluent
fluently fluid fluids flush flushes flustered fly flyer flyers flying foal foaling foam fob focus focused
focuses focusing foetal fog foggy foil fold folded folder folding folds follow followed followers following
follows fond font food foods fool fools foot football footbath footing footnotes footplate footrest footsteps
footstool for fora forced forearm forearms forehead foreign foreman forensic forest forever forget forgets
forgetting forgive forgives forgot forgotten fork forks form formal format formats formed former formerly
forming forms formula formulate formulation fort forties fortified fortnight fortnightly fortunate forty
forward forwards foster fostered fostering foul found foundation fountain four fourteen fourteenth fourth fox
fractions fracture fractures fragile frail frame framed frames framework frank franking frankly franks freak
freaks free freedom freely frees freeze freezer freezes frequency frequent frequently fresh fri fricatives
fridge friend friendly friends friendship friendships fright frighten frightened frightening frightens frog
from front frontal fronting frontotemporal froze fruit fruits frustrating frustration fulfil fulfilled full
fuller fullest fullness fully fuming fun function functional functioning functions fund funded funding funds
funeral funny furniture further fuse fuss fusses fussy future gagging gags gain gained gains gait gala gales
galleon gallery game games gaming gang gangs gap gaps garage garden gardening gardens garderobe garlic
garment garments garrison gas gastrocnemius gastroenterology gastrostomy gate gates gather gathered
gatherings gauge gauze gave gay gaze gd gear gearbox geckos gels gender gene general generalise generalised
generally generation generations generic generous genetic geneticist genetics genres gentle gentlemen gently
genu genuine geography geometry germs gestalt gestural gesture gestures get gets getting ghost ghosted giant
giddy gift gifts gig gigs girl girlfriend girls girth give given gives giving glad glance glare glass glasses
glasshouse glazed glazes glide global glossary glove gloves glucose glue glued gnocchi go goal goalball
goalkeeper goalkeeping goals goat godmother goed goes goggles gogo going gold golden gone gong good goodbye
goodwill gooseneck got governed governor governors gown gowned grab grabber grabbing gracefully graciously
grade graded grades gradient gradual gradually graduated gram grammar grams gran grand grandad grandchildren
grandfather grandmother grandmothers grandparents granny grant granted graph graphed graphemes graphic
graphics graphs grasp grasped grass grateful grave gravel gravity gravy graze great greater greatest greatly
greedy green greenhouse greet greeted greeting greetings greets grew grey grid grids grief grieves grieving
grin grinding grinds grip gripping grips grits grommet grommets groomed grooming gropes gross ground
grounding grounds group groupings groups grow growing grown grows growth grubby grumble grumpy guard guardian
guardians guardianship guards guess guessed guesses guessing guesswork guest guests guidance guide guided
guideline guidelines guides guiding guilt guilty guinea guitar gulls gun gurdwara gym gymnastics gypsies
habilitation habit habitat habits had hadn haematology haemoglobinopathy haemophilia haemophiliac hair
haircuts hairdressing hairnet halal half halfway hall halls halter halve halved halves halving hammers
hammock hampered hamster hamstring hamstrings hand handball handbell handed handful handicap handicapable
handicapped handing handle handlebars handled handler handles handling handouts handover handrail handrails
hands handshake handwriting handyman hang hanger hangs happen happened happening happens happier happily
happiness happy harbour harbourmaster hard harder hardest hardly hardship hardy hare harelip harm harmed
harming harmless harness harnessed harvest has hasn hat hatch hate hated hates have haven having hazard
hazards he head headache headaches headband heading headings headlines headphones headrest heads headscarf
headset headteacher heal healed health healthcare healthier healthy heap hear heard hearing hears heart
heartbreaking hearts heat heated heater heating heats heavier heavily heavy heel heels height heightened held
helicopter helicopters hell hello helmet help helped helper helpers helpful helping helpless helpline helps
hemi hemianopia hemiclonic hemiparesis hen hence henna hens her herd here heritage hermaphrodite heroic hers
herself hes hesitating hiccups hid hidden hide hides hiding hierarchy high higher highest highlighter
highlights highly highs highways hilarious hill hills him himself hinge hinges hip hips hire hired his
history hit hits hitting hive hives hoarders hoarse hob hobby hockey hoist hoisted hoisting hold holding
holds hole holes holiday holidays holistic holistically home homecomings homeless homelessness homes homework
homosexual honest honestly honey honoured hood hoodie hoof hook hoops hoover hop hope hoped hopeful hopefully
hopeless hopes hoping hops horizons horizontal hormone horologist horrific horrors horse horses horticulture
hospice hospital hospitals host hosted hostel hostile hosts hot hotel hour hourly hours house housebound
household housekeeper housemate housemates houseparent houses housing hovers how however hr hrs hub hug huge
hugs hum human humanities humbling humidifier humiliated humility humour hums hunchback hundred hundreds hung
hunger hungry hurling hurried hurries hurry hurt hurtful hurts husband huskies hut hydrated hydration hydro
hydrocephalic hydrocephalus hydrocortisone hydrotherapy hygiene hymn hymns hyperactive hyperactivity
hyperfocus hyperkinetic hypermobility hyperresponsivity hypersalivation hypervigilance hypo hypos
hypothesised hysterical ibuprofen ice iceberg ices icing idea ideally ideas ideation identical identified
identifies identify identity idiom idioms idiot idle if igh ignition ignore ignored ignores ignoring ii ile
ill illegal illegals illegible illegitimate illiterate illness illnesses illustrate image imagination
imaginative imagine imagined imam imbecile imitated immature immaturely immediate immersed immigrant immunity
impact impaired impaireds impairment impairments impartial impeccable impediment imperfect implant implants
implement implemented implications implies importance important impossible impoverished impressed impressions
improve improved improvement improves improving impulse impulsivity in inactivity inappropriate
inappropriately inattention inc incapable incessantly inch inches incident incidental incidents incl include
included includes including inclusion inclusive inclusively income incomes incoming inconsistent incontinent
incorporate incorporated incorporating increase increased increases increasing increasingly indeed
indefinitely indep independence independent independently index indicate indicated indicates indicative
indicator indicators indices indirect indistinguishable individual individually individuals indoor indoors
induction indulged ineducable inexperienced infancy infant infants infection infections inference infirmary
inflexible inflicted inflicts info informal information informed infrequent infusion ingredients inhaler
inherited inhibit inhibition initial initialled initiate initiation initiative injected injection injections
injects injured injuries injury injustices ink inked inner innocent input inputs insane inset inside insight
insist insistence insists insofar insoles inspection inspects inspiration inspirational install installed
instances instead instinct institution institutions instruction instructions instructor instructors
instrument instruments insulated insulin insurance insured intact intake integrate integrated integrating
integration intellect intellectual intellectually intelligence intelligent intelligibility intelligible
intend intends intense intensity intensive intention interact interaction interactions interactive interacts
interchange interest interested interesting interests interface interfered interictal interleaving
intermediary internal internalise internalising internet interns internship interoception interoceptive
interplay interpret interpreted interpreter interpreters interpreting interprets interrupt interrupted
interrupting interrupts intersex interval intervals intervenor intervenors intervention interventions
interview interviewed interviews intimate intimidate intimidates into intolerance intranet introduce
introduced introduces intrusive invades invalid invent invented invents inverted invested investigation
investment invigilating invigilation invigilator invisible invitation invitations invite invited invites
inviting invoiced involve involved involvement involves involving inward inwards iron ironing irritable is
ish island isn isnt isolated isolation issue issued issues it itches item items its itself jab jack jacket
jammed jar jars jaw jelly jerked jerks jetty jewellery jigsaw jingle job jobs join joined joiner joinery
joining joins joint jointly joints joke jokes jollied jollof jot jots jottings journal journalist journey
journeys joy joystick judge judged judgement judges judging judo juice july jump jumped jumper jumping jumps
junction junior juniors junk junkie just justice justified justify juvenile keen keep keeper keeping keeps
kelvin kennel kennels kept keratoconus kerb kerbs ketogenic ketone ketones kettle key keyboard keyguard
keyrings keys keyworker keyworkers kg kick kicked kicking kicks kid kiddies kiddy kids killed kiln kilo
kilograms kilos kind kinder kindly kindness kinds kinked kinship kiss kit kitbag kitchen kitchenette kitchens
kites kits km knead kneading knee kneel knees knew knickers knife knits knitted knitting knives knob knock
knocked knocking knocks knot knotted know knowing knowledge knowledgeable known knows knuckles kosher kw
kyphoscoliosis lab label labelled labelling labels lability labrador labs lace laces lack lackadaisical
lacking lacks lad ladder ladders ladies ladle lads lady ladybirds lags laid lake lakes lamb lambing lambs
lame laminate laminated lamp lamps lancet land landing landlord landlords landmarks lane lang langar language
languages lanyard lap lapel laps lapsed laptop larder large largely larger laser lashes lasses last lasted
lasting lasts latch latches late lateness later lateral lates latest latex lathe laugh laughed laughing
laughs launderette laundry lavatory lavender law lawn lawyer laxatives lay laying layout lays laziest lazily
laziness lazy lead leader leaders leadership leading leads leaf leaflet league leak leaks lean leaning leans
leant leaps learn learned learner learners learning learns learnt lease least leave leaver leavers leaves
leaving lectern lecture lecturer lecturers lectures led left leg legible legibly legs leisure lemon lend
lending length lengthened lengths lens lenses lent lesbian less lessen lessened lessens lesson lessons let
lets letter letterbox lettered lettering letters letting leukaemia leukomalacia level levels lever
levetiracetam lexical liable liaise liaison liar liberty librarian library licence licences licensed lick
licker lid lido lids lie lies lieu life lifeguard lifejacket lifelong lifestyle lift lifted lifting lifts
ligated light lighter lighthouse lighthouses lighting lights lightweight like likeable liked likely likes
liking limb limbs limelight limes limit limited limits line linear lined linen lineout lineouts lines
linguist linguistic lining link linked links lion lip lipids lipread lipreading lipreads lips lipspeaking
lipstick liquid list listed listen listened listener listeners listening listens lists lit literacy literally
literate literature litre litres little live lived lively livery lives living load loaded loads loaf loan
loaned loans lobe lobes local localisation locally location locations lock lockable locked locker lockers
locking locks lodge lodged lodger lodging log logged logically login logs lollipop lone lonely loner loners
long longed longer longest longs look looked looking looks loom loop loops loose loosens loraz lorries lorry
lose loses losing loss losses lost lot lots lotto loud louder loudest lounge love loveable loved lovely loves
loving low lower lowered lowest lows loyal lubricant luck lucky lullaby lump lumps lunatic lunch lunchbox
lunches lunchtime lunchtimes lung lunge lungs lux lying machine machinery machines macro macrogol macrons mad
madam made magazine magazines magic magistrate magistrates magma magnet magnetic magnets magnification
magnifier magnifiers mail main mainland mainly mainstream maintain maintained maintaining maintenance major
majority make maker makes making mal maladjusted malaise male males mam mama man manage manageable managed
management manager managers manages managing mandatory mane manga manic manicure manipulate manipulates
manipulative mankind manner mannerisms manners manpower mantel manual manuals many map mapped mapping maps
marching mare margin marine mark marked marker markers market marking markings marks marnie marriage married
marry mart marvellous mascot mash mashed mask masker masking masks mass massage massages master mastery mat
match matched matches matching mate material materials maternal maternity mates mathematical mathematics
maths matrices matrix matron mats matt matter matters matting mattress mature matured maturity max maximise
maximised maximises maximum may mayor maze me meal meals mealtime mealtimes mean meaning meaningful
meaningfully meanings means meant meantime meanwhile measles measurable measure measured measurement measures
measuring meat mechanic mechanics medal media mediation medical medically medicated medication medicine
medicines medieval medium meds meet meeting meetings meets melatonin meltdown meltdowns member members
membership memories memory men menace mend mended mending mends meningitis mental mentally mention mentioned
mentions mentor mentoring mentors menu menus mercifully merit mermaid mesopic mess message messages messy met
metacognitive metal meter method methods methylphenidate metre metres mewing mg mic mice micro microcephaly
microphone microscope microwave mid midaz midazolam midday middle midget midline midnight midweek midwife
might migration mild mile mileage miles milestones milieu milk milks millilitres millimetres mime mimic min
mind minded mindful mindfulness minding minds mindset mine minibus minimal minimally minimise minimised
minimises minimising minimum minor minorities minority mins minute minutes miracle mirror mirrors misbehaves
mischief misery misper misread miss missed misses missing mistake mistaken mistakes misunderstanding
misunderstandings misuse misused mite mitigated mittens mix mixed mixer mixes mixing mixture ml mm mmol
mnemonics moan moaning moans mobile mobility mock mocks modalities mode model modelled modelling models
moderate moderated moderately moderation modern modification modified modifier modify modulation module
modules mol mollycoddles moment moments money mongol mongolism monitor monitored monitoring monocular
monosyllabic monotropic monster month monthly months mood moods moody moot mop moped moral more morning
mornings moron morphology morphosyntactic mortar mortgage mosque most mostly moth mother mothering motherly
mothers moths motion motivated motivating motivation motivational motivator motor motorbike motorbikes
motorcycle mould moulded moulds mount mountain mounted mounting mounts mouse mouth mouthful mouthing
mouthpiece mouths mouthstick move moved movement movements moves moving mower mtg much muck mucks mud muddle
muddled muddy muffs mug mugged multi multidisciplinary multilingual multiple multiplication multisensory mum
mummy mums murder murmur muscle muscles muscular museum music musical musician must mute mutes mutism mutual
mutually my myself nagged nagging nail nails naive name named names naming nan nana nap nappies nappy naps
narrate narrative narratives narrow narrowed nasal nasendoscopy nasogastric nasometry national nationally
nativity natural naturally nature naughtiness naughty navigate navigation navy near nearby nearer nearest
nearly necessary necessitate neck necklace need needed needing needle needles needlessly needn needs needy
negative negatively neglect neglected neglects negotiated neighbour neighbourhood neighbours neither neonatal
nephew nerve nerves nervosa nervous nesesery nest nests net netball nets network neuro neurodivergence
neurodivergent neurodiversity neurological neurologist neurology neuromuscular neuropsychiatry
neuropsychologist neurosurgical neurotic neurotypical never nevertheless new newer newly news newsagent
newsletter newspaper newt newts next nice nicely nicer nicest nicks niece night nightclothes nightly
nightmare nightmares nights nil nine nines nineteen nineteenth ninety ninth nipped no nobody nocte nocturnal
nod nodded nodding nods noise noises noisier noisy nominate nominations non none nonna nonno nonsense
nonverbal noodles noon nor norm normal normally north nose not note notebook noted notes notetaker nothing
notice noticeable noticeably noticed notices noticing notified noting notion notional noun nouns novel novels
now nowhere nudge null number numbered numbers numbing numeracy numeral numerals numerous numicon nurse
nurseries nursery nurses nursing nurture nurtured nurturing nut nutrition nutritional nuts nutter nxt
nystagmus oa oak obese obesity object objection objects oboe obs obscenities observation observations
observatory observe observed observes obsessed obsesses obsession obsessional obsessions obsessive
obsessively obtain obtained obvious obviously occ occasion occasions occupation occupational occupied occur
occurring ocean oceans octave ocular oculo odd odds odour of off offcuts offence offences offender offenders
offending offensive offer offered offering offers office officer officers offices official offloaded offside
often oftener oiled oilskins ointment ok olanzapine old older on once one ones ongoing onion online onlookers
only onset onto onward onwards op open opened opening openings openly opens operate operates operation
operations operator opinion opinions opportunities opportunity opposite oppositional opt opted optician
opticians optics optimal optimise optimised option optional options optometrist opts or oral orally orals
orange orchestra order ordered ordering orders ordinarily ordinary organ organisation organisational
organisations organise organised organiser organs oriental orientated orientation origami origin original
orthographic orthopaedic orthoptist orthostatic orthotic orthotist oshun osmosis other others otherwise ought
our out outbursts outcome outcomes outdoor outdoors outer outfits outgoing outgrown outgrows outing outings
outlay outline outlines output outreach outside outsiders outstrip outward oven ovens over overall
overanxious overcame overcome overcomes overcoming overdoes overdose overdue overhear overheated overlay
overlays overleaf overlearning overload overlooking overlooks overly overnight overprotective overrate
overreacts overs oversee overseeing overseen oversight overspend overtaken overtire overturned overuse
overview overwhelmed overwhelming owe owed owes owing owl owls own owner owners ownership owns oxygen pace
paces pacing pack package packages packed packet packets packing packs pad padded pads paediatric
paediatrician page pager pages paid pain painful painfully pains paint painted painting paintings paints pair
paired pairs palace palate pale pallets palliative palm palsy pampering pan pancake pancreas pandered
pandering panel panels panic panics pans pansies pantomime pants paper papers paperwork par para paracetamol
parachute parade paragraph paragraphing paragraphs parallel paramedic parameters paraphasias paraplegic
parcel parcels parent parental parenting parents paresis parish parity park parking parkour parkrun parks
part partially participate participating participation particular particularly parties parting partly partner
partners partnership parts party pass passable passage passed passenger passer passes passing passions
passive passport past pasta paste pastor pastoral pastry patch patent path pathological paths pathway
pathways patience patient patiently patients patio pats patted pattern patterned patterns patting pause
paused pauses paving pay payday paying payment payments pays payslip payslips pea peace peacocks peak peanut
pears peas pebble pedal pedals pedestrian peel peer peers peg pegs pelvic pen penalty pencil pencilled
pencils pendant pendants pending pendulum penfriend pennies pens pension people peppermint per perceive
perceives percentile perceptible perception perceptual perching perfect perfectionism perfectionist perfectly
performance performed performs perfume perhaps perindopril period periodically periods peripatetic permanence
permanent permanently permission permit permits permitted permitting perseverance perseveration persistent
person personal personalised personality persons persuade persuaded pes pesto pet petal petit pew pharmacist
pharmacy phase phased philosophical philosophy phobic phone phoned phones phonics phonological phosphate
photo photocopied photocopy photograph photographed photographing photographs photography photos phrase
phrases physical physically physician physics physio physiotherapist physiotherapy piano pica pick picked
picking picks picky picnic pics pictorial picture pictures piece pieces piedro pier pigeon pigeonhole
pigeonholes pigeons pigmentosa pigs pikey pilates pile pillow pillowcase pillowcases pills pin pincer pinched
pinches pine pink pinning pint pints pipes pirate pirates pit pitch pitched pitches pitching pitiful pity
pizza pizzas place placed placement placements places placing plain plainer plainly plait plan plane planer
planes planet planets plank planks planned planner planning plans plant planted plants planus plaster plastic
plate plateau plateaued plates platform platforms plausible play played player players playfulness playground
playgroup playgroups playhouse playing playlist playroom plays playscheme playtime playtimes pleaded pleasant
please pleased pleases pleasing pleasurable pleasure pleasures plenty plinth plot plotted plucky plug plugged
plugs plumbing plurals plus ply pm pneumonia pocket pockets pod podcast podium poem poems poetry poets point
pointed pointer pointing pointless pointlessly points poise poised pole police policeman policies policy
polish polite politely politics polling polo polycarbonate polytunnel pond ponies pony pool pooled poolside
poor poorly pop popliteal poppet popular population porcelain porridge portable portage portal porter
portering porters portfolio portions position positioned positioning positions positive positively poss
possession possible post postbox postcards postcode posted posterior posters postgraduate posting posts
postural posture posturing pot potato potential pots potter pottery potting potty pouch pouches pound pounds
pour pouring pours poverty powder power powerchair powered pox practicable practical practicals practice
practise practised practises practising practitioner practitioners pragmatic praise praised praises pram
prams praxis pray prayer prays pre preceded precious precise precisely precision precludes pred predator
predatory predict predictability predictable predictably predicted prediction predictions predictive prefect
prefer preferably preference preferences preferential preferred prefers pregnancy pregnant premises premium
preoccupations prep prepaid preparation prepare prepared prepares preparing preschool prescribed prescription
prescriptions presence present presentation presentations presented presenting presently presents preserved
president press pressed presses pressing pressure pressures pretend pretending pretends pretty prevent
preventing prevention prevents preverbal previous prey price priced prices pricing prick pricked pricks pride
primary prime prince princess principle principles print printed printer prints prior priorities prioritise
prioritised prioritising priority prison prisoner privacy private privately privilege privileged proactive
proactively probation probationer probe problem problems procedures proceed proceeds process processed
processes processing processor processors procure procured produce produced producer produces producing
product production productive products professional professionals professor proficiency profile profiles
profiling profit profound profoundly prognosis program programme programmes progress progressed progressing
progressive project projectionist projector projects prolific prolongations prom promiscuous promise promised
promising promote promoted promotes prompt prompter prompting promptly prompts prone pronouns pronunciation
proofread prop proper properly property proportion proportionate proportions proposed proposes propped
proprioception proprioceptive props prose prospect prospects prospectus prosthesis prostitute protect
protection protective protector protein protest protocol protocols proud provide provided provider providers
provides proving provision provisional provocation prox proximity prudent psalm psych psychiatric
psychiatrist psycho psychodynamic psychological psychologically psychologist psychologists psychology
psychosis psychotherapist psychotherapy psychotic psychotics pts pub public publish published publisher
pudding puddles puffed puffs pull pulled pulling pulls pulse pump pumps punched punchline punctual
punctuality punctures punished punishment pup pupil pupils puppet puppets puppy purchased puree purple
purpose purposeful purposefully purposes purse pursuits purée push pushed pushes pushing pushy put putative
puts putting putty puzzle puzzled puzzles pw pyramid quad quadratic quadriplegia quadriplegic quadriplegics
qualification qualifications qualified quality quantity quarrel quarrelling quarrels quarry quarter quarterly
queen query question questioned questionnaire questions queue quick quicker quickly quid quiet quieter
quietly quirky quite quiz quotes quoting rabbit rabbits race raced races rack radar radiator radio
radiographer radios rages rail railcard rails railway railways rain raise raised raises raisin raising
raisins rally ramp ramped ramps ran random rang range ranging ranked rarely rascal rash rate rated rates
rather rating ratio ratios rattle raw rays razors re reach reached reaches reaching reaction reactive reacts
read readable reader readers readily readiness reading readings reads ready real realise realised realistic
reallocation really reap rear rearranged rearranges reason reasonable reasonably reasoned reasoning reasons
reassess reassessed reassesses reassessment reassurance reassured rebooking rebound rebuild rebuilt recall
recalls recast recasting receipt receipts receive received receiver receives receiving reception receptive
rechecks recipe recipes recipient reciprocal reciprocity recite reclining recluse recognise recognised
recognises recognising recognition recommend recommendations recommended recommends reconciled record
recorded recorder recorders recording recordings records recover recovered recovery recruit recruited
recruits recurrent recurvatum recycling red redcoat reddens redness redoes redone redrafts redrawn reduce
reduced reduces reducing reduction reefs ref refectory refeeding refer referee refereed reference references
referral referrals referred refill refilled refills refits refitted reflect reflected reflecting reflective
reflects reflux refractory refrain refrains refresh refreshable refreshed refresher refreshing refrigerator
refuge refugee refugees refunded refusal refusals refuse refused refuser refusers refuses refusing regain
regained regard regarded regarding regards regime regimen regimes region regional register registered
registers registration regressed regret regrets regrettably regular regularly regulars regulate regulated
regulating regulation regulations rehab rehabilitation rehabilitationist rehearsal rehearsals rehearse
rehearsed rehearses rehearsing rehoused reinforced reinforcement reinforcing reintegrate reintegrated
reintegration reintroduced reissued rejected rejection rejections rejects rejoin relapse relapses related
relation relational relationship relationships relative relatively relax relaxation relaxed relaxes relay
relearning release released relevant reliability reliable reliably reliance reliant relied relief relies
relieve relieves religion religious relinquish reluctant rely relying remade remain remainder remained
remaining remains remand remanded remark remarkable remarkably remarked remarks remedial remember remembered
remembers remind reminded reminder reminders reminding reminds remit remnants remorse remote removal remove
removed remover removes renal rendered renew renewed rent rents repaginated repainted repair repaired repairs
reparation repeat repeated repeatedly repeating repeats repertoire repetition repetitions repetitive
rephrases replace replaced replacement replaces replied replies reply replying report reported reporter
reporters reporting reports representations representative represents reprograms reprographics reptile
reptiles reputation req request requested requests require required requirements requires requiring rereading
rereads rescinded rescue rescued reserve reserved reservoir resets resettlement residence residential
residents residual resilience resilient resin resist resistance resistant resisted resists resit resolved
resonance resort resource resourced resources respect respected respectful respective respiratory respite
respond responded responding responds response responses responsibilities responsibility responsible
responsive rest restart restarted restaurant restaurants rested resting restless restlessness restoration
restorative restore restored restores restoring restrained restraint restraints restrict restricted
restriction restrictions restrictive rests result resulted resulting results resumes retail retain retained
retake retard retardation retarded retaught retches reteaches retell retelling retells retention retested
retina retinitis retired retirement retires retold retreats retrieval retriever retrieves retubing return
returned returning returns reunion reverberation reversal reversed reversing review reviewable reviewed
reviewing reviews revise revised revising revision revisit revisited revisits revolves reward rewarded
rewards rewired rewrite rewrites rewriting rewritten rhetorical rheumatology rhizotomy rhyme rhymes rhythm
rib ribbon rice rich richer rid riddled ride rider riders rides riding right rightly rights rigid rigidity
ring ringers ringing rings rinse rinses rips rise risen riser rises rising risk risky risp ritual ritualised
ritualistic rituals river road roads roared roast robbed robbery robbing robin robot robust rock rocker
rocking rocks rod rode rods rogue role roles roll rolled roller rolling rolls roof roofer room rooms roost
root roots rope ropes rose roses roster rosy rota rotary rotating rotation rotations rote rotten rough
roughly round rounds rouse route routes routine routinely routines row rowing rows rubbed rubber rubbish rubs
rucksack rude rudeness rudimentary ruffle rug rugby ruined rule ruler rulers rules run rung rungs runner
runners running runs runt rush rushes rushing rustle rustling rv rye sabotaged sabotages sachets sack
sacrifice sacrifices sad sadder sadly sadness sadza safe safeguarded safeguarding safeguards safely safer
safety sagas said sail sailing sails saint saints sake salads sale sales saliva salon salt salute same
sameness sample samples sanction sanctioned sanctions sanctuary sand sandals sanded sanding sandpit sandwich
sandwiches sang sank sans sarcasm sat satisfaction satisfied satisfy saturation saturations saturday sauce
saucers sausage savant save saved saves savings saw say saying says scaffolded scaffolder scaffolding
scaffolds scale scales scan scanned scanning scans scar scarcely scare scared scarf scarred scarring scars
scarves scatter scatterbrained scene scenery schedule scheduled schema scheme schemes schizo schizophrenia
schizophrenic school schooling schoolroom schools schoolwork science sciences scientist scissors sclerosis
scoliosis scoops scooter score scored scores scoring scout scrap scrape scraped scrapes scraps scratch
scratches scream screamer screams screen screened screening screens screenshots screw screwed scribble scribe
scribed scribes scribing script scripts scroungers scrubbed scrutiny sculpts sea seafront seahorse seal
sealed seamanship seamless seams search searched searches seaside season seasons seat seatbelt seated seating
seats sec second secondaries secondary secondhand seconds secret secretary secretions secretly secrets
section sectioned sections sector secure secured security sed sedation see seed seedlings seeing seek seeker
seekers seeking seeks seem seems seen sees seize seizure seizures seldom select selected selective selects
self selfish selfishly sell seller selling sells semantic semantics semi semicircular seminar seminars
semiology send sending sends senile senior seniors sense senses sensible sensibly sensitive sensitively
sensitivities sensitivity sensor sensorineural sensory sent sentence sentences sentinel separate separated
separately separation sept sequence sequenced sequences sequencing sergeant serial series serif serious
seriously seriousness sertraline serve served server serves service serviced services serving session
sessional sessions set setback setbacks sets setting settings settle settled settles settling sev seven
sevens seventeen seventeenth seventh seventy several severe severely severest severity sewer sewing sewn sews
sex sexual sexualised sexually sez sh shabnam shade shadow shadowed shadowing shadows shake shakes shaking
shaky shall shallow shame shandy shape shaped shapes share shared shares sharing shark sharp sharpens
sharpest sharply shattered shave she shears shed sheep sheet sheets shelf shell shelter sheltered shelves
sherbet sherry shift shifting shifts shine shingles shiny ship ships shirt shirts shock shoe shoelaces shoes
shook shop shopkeeper shopped shopper shopping shops short shortage shortcut shortcuts shortened shortens
shorter shortlisted shortly shot shots should shoulder shoulders shout shouted shouting shouts show showed
shower showers showing shown shows shrugs shrunk shuffles shunt shut shutdown shuts shy shyness sibling
siblings sibs sick sickle sickness side sidecar sidelines sides sidesteps sideways sight sighted sights sign
signal signals signature signatures signed signer significant significantly signifying signing signpost
signposted signposting signs silence silent silently sill silly silver sim similar simple simpler simplest
simplified simply since sing singing single sings sink sip sips siren sirens sister sisters sit site sites
sits sitter sitters sitting sittings situ situation situational situations six sixer sixes sixteen sixteenth
sixth sixty size sized sizes skate skates sketch sketches ski skies skill skilled skills skin skip skipped
skipping skirt skirting skivvy slate slatted slavery sleep sleepers sleepiness sleeping sleepover sleeps
sleepy sleeve sleeves slept slicer slide slides sliding slight slightest sling slings slip slipped slips
slope sloped slopes sloping slot slots slotted slow slowed slower slowest slowing slowly slows slumped slurry
slushy small smaller smallest smashes smearing smears smell smells smile smiled smiles smiley smiling smoke
smoker smoking smooth smoothly smother snack snacks snails snakes snatches sneaks sneeze sniffing snooker
snow so soap sober sociable social socialisation socialise socialising socially society sock socket sockets
socks sodium sofa soft softband softened softer softly software soil soils sold soldier sole solely solicitor
solo solve solved solves some somebody somehow someone something sometimes somewhat somewhere son song songs
sonification sons soon sooner soonest sore sores sorry sort sorted sorting sorts sought soul sound soundfield
sounding soundproof sounds soup sourced sources sourdough south space spaced spacer spaces spacing spade span
spar spare spared spares spark spasm spastic spasticity spastics spatial speak speaker speakerphone speakers
speaking speaks spec special specialised specialises specialising specialist specialists specially species
specific specification specified specs spectrum sped speech speeches speed spell spellcheck spelled speller
spelling spellings spells spelt spend spending spends spent spices spike spiky spilled spilling spills spin
spina spinal spine spinning spins spiritual spite spits spitting splint splinting splints split splitting
spoil spoiled spoils spoilt spoke spoken sponge sponsored spontaneous spontaneously spoon spoonful spoonfuls
spoons sport sports sportsmanlike spot spotless spots spotted spotter spraying spread spreads spreadsheet
spring spurt spurts squad squalid squandered square squared squares squash squeeze squeezes squirrel st
stabbed stabilisation stability stable stables stack stacked stacks staff staffed staffing staffroom stage
stages stains stair staircase staircases stairlift stairs stairwell stakeholders stall stalls stamina stammer
stammered stammerer stammerers stammering stammers stamped stamping stand standard standardised standards
stander standing stands star stare stared stares staring stars start started starter starting startles starts
starved starving state stated statement statemented statements stating station stations statistics statue
statues stature status statutory stay stayed staying stays steadier steadies steady steadying steals steam
steamer steams steep steer steered steering steers stem step stepdad stepfather stepped stepping steps
stereotyped sterile steroids stetoclip stick stickability sticker stickers sticks sticky stiff stiffens
stiffness still stilled stillness stills stimming stims stimulant stimulating stimulation stimulator stimuli
stings stirs stitch stock stocked stoma stomach stone stood stool stop stopped stopping stops storage store
stored stores stories storm storming story storytelling stove straight straightens strain strains strand
strands strange stranger strangers strap straps strat strategies strategy straw straws stream streamer
streams street streetwise strength strengthened strengthening strengths stress stressful stretch stretched
stretches stretching strict strike strikes striking strimmer string strings strip stripe stripped stripping
strips stroke strokes strong stronger struck structure structured struggle struggled struggles struggling
strung stubborn stuck stud student students studied studies studio studs study stuff stump stunt stupid
sturdier stutter stutterer stuttering stutters style sub subitising subject subjects subluxation submits
submitted subnormal subs subscales subscribes subscription subscriptions substance subtitles subtle
subtraction subtractions succeed succeeded success successes successful successfully successive successor
such suction suctioned sudden suddenly suffer suffered sufferer sufferers suffering suffers sufficient
sufficiently sugar sugars suggest suggested suggestion suggestions suggests suicide suit suitable suitably
suite suited suits sulked sulks sum summary summer summers summons sums sun sung sunset sunshine super
superficial superficially superhuman supermarket superstore supervise supervised supervises supervising
supervision supervisor supervisors supper suppers supplements supplied supplier supplies supply support
supported supporter supporters supporting supportive supports supposing sure surfaces surfing surgeon
surgeons surgeries surgery surgical surname surprise surprised surprises surprising surprisingly surrounded
surroundings surveillance survey surveyor survive survivor suspect suspected suspended suspension suspensions
sustain sustainable sustained sustainment svs sw swab swaddle swallow swallowed swallowing swallows swan swap
swapped swapping swaps swear swearing swears sweep sweeping sweeps sweet sweetest sweetheart sweets swell
swifts swim swimmer swimmers swimming swims swimsuit swing swings switch switched switches switching swivel
swollen swore swum sx syllables syllabus symbol symbols sympathetically symptoms synagogue syndrome syringe
syringes syrup system systematic systems ta tabard table tables tablet tablets tabulated tackled tactile tag
tagged tags taid tail tailored take taken taker takes taking talent talented tales talk talked talker talkers
talking talks tall taller tallies tally tampered tank tankers tantrum tantrums tap tape taped taper tapering
tapes tapped tapper tapping taps target targeted targeting targets task tasks taste taster tasters tastes
tasting tat tattoo tattooist taught tawny tax taxi tbc tea teach teacher teachers teaches teaching team teams
teamwork tear tearful tears teas tease teased teasing teatime tech technical technician technicians
techniques technologist technology teddy teen teenage teenager teenagers teens teeth telehandler telephone
telephoned telephones telepresence television tell telling tells telly temper temperament temperature
temperatures template temple temporal temporary ten tenancy tenants tend tendencies tendons tends tennis tens
tense tenses tension tent tenth tents term terminal termly terms terrace terraced terrible terribly tertiary
test tested tester testing tests tether text textbook textbooks texted textiles texting texts texture
textures th than thank thanked thanks that the theatre their theirs them thematic themes themselves then
theoretical theory therapeutic therapies therapist therapists theraputty therapy there thereafter thereby
therefore thermometer thermostatic these they thick thickened thicker thief thigh thighs thin thing things
think thinkers thinking thinks third thirst thirsty thirteen thirteenth thirtieth thirty this thort those
though thought thoughtful thoughts thousand thousands thread threading threads threat threaten threatened
threats three threes threshold thresholds threw thrice thrillers thrive thrives thriving throat through
throughout throw throwing thrown throws thug thumb thumbs thus thyroid tic ticced ticcing tick ticked ticket
tickets ticking tickle tickled tickles ticks tics tide tides tidied tidies tidy tidying tie tied tier ties
tig tight tighten tightens tighter tightly tightness tiles tiling till tilted tilting tilts timber time timed
timekeeper timekeeping timeline timely timer timers times timetable timetabled timetabler timetables timid
timing timings tin tinnitus tinted tiny tip tipped tipper tipping tips tire tired tiredness tires tiring
tissues title titles titrated titration to toast today toddler toddlers toddles toe toecaps toed toes
together toggles toilet toileted toileting toilets tokens told tolerance tolerate tolerated tolerates toll
tomorrow tone tongue tongues tonic too took tool toolbox toolkit tools tooth toothbrush toothbrushing
toothpaste top topic topics topped toppings torch tore torn torque tortoise total totally totals touch
touched touches touching touchline tough toughen tour touring tournaments tours toward towards towel towels
tower town toxin toy toys trace traced tracheostomy tracing track tracked tracker tracking tracksuit tractor
tractors trade traded traditional traffic trafficking tragedy tragic tragically trail trailer trailing train
trained trainer trainers training trains traits tram trampoline trampolining trans transcribes transcript
transcription transfer transferable transferred transfers transfusion transgender transgendered transition
transitioned transitions translate translated translates translating translation translations translator
transmitted transmitter transmitters transplant transport trap trapped traps trauma traumatic traumatised
travel travelled travelling travels tray trays treadmill treasure treat treated treating treatment treats
treble tree trees triad triage triaged trial trialled trials triangulated tribunal trick tricks tricky
tricycle tried tries triggers trike trikes trim trimmed trip tripod tripped tripping trips trolley trolleys
trombone trooper trot trouble troubled trough trouper trousers trowel truant truanting truck true truly
trumpet truncal trunk trust trusted trusting trusts truth truthful try trying tub tube tubes tubing tuck
tucked tuition tum tumble tummy tune tuner tunes tunic tunnel turn turned turning turns tutor tutorial
tutorials tutoring tutors twelfth twelve twenties twentieth twenty twice twin twins twister twitch twitches
two twofold twos tx tying type typed types typical typically typing tyrant tyre tyres ugly umpires unable
unaccompanied unaffected unaided unanswered unasked unauthorised unaware unbroken uncaptioned uncertainty
unchanged unchecked uncle unclear unclenched uncles uncomfortable unconditionally unconscious uncontracted
unconvinced uncooperative undemanding under underachieves undergraduate underlines underlying undermines
underneath underpins underspend understand understandable understandably understanding understands understood
undertake undertaken undoes undone undoubted undress undressed undressing uneducated uneven unexpected unfair
unfamiliar unfinished unfit unflavoured unfold unfollowed unforgivable unfortunate unfortunately ungraded
unhealthy unhelpful unhurried uni uniform uniformed uniforms unimaginable uninterested uninterpretable union
unique unit units universal universities university unkempt unknown unless unlike unlikely unlimited unlocked
unlocks unmask unmet unmotivated unmuted unnecessary unnoticed unoccupied unopened unpaid unpicks
unpredictable unprompted unqualified unrealistic unreliable unrewritten unsafe unseen unseens unsettle
unsettles unspeakable unspecified unspent unsteady unstructured unsuitable unsupported unsure unsustainable
until untimed untouched untreated unused unwanted unwell unwilling unwillingness unwritten up upbringing
update updated updates uplifted uploaded upon upper upright ups upset upsets upsetting upstairs uptake urge
urgent us use used useful useless user users uses using usual usually utilise utilised vacancies vacancy
vacation vaccination vacuum vacuums vagus valgum valproate valuable value valued values valve van vans vardo
variation varied varies variety various vary varying ve veg vegetable vegetables vegetative vehicle veil
velar velcro velcroed velvet venomous vent ventilated ventilation ventilator vents venue venues verb verbal
verbalise verbally verbs verge verse version versions vertical very vest vestibular vestry vests vet vetting
via viable vibrating vibration vicar victim victims video videoed videofluoroscopy videos view viewed views
vigilance vigilant village vinegar vinyl violence violent violin viral virtual visa visas visible vision
visit visited visiting visitor visitors visits visual visually visuals vitamin vocab vocabulary vocal
vocalisations vocalises vocalising vocational voice voiceover voices volume volumes voluntary volunteer
volunteered volunteers vomit vomiting vomits vote voted votes voting vouchers vowel vowels vulnerability
vulnerable wades wages waist waistband wait waited waiter waiting waitress waits waived wake wakened wakes
waking wakings walk walked walker walking walks walkways wall wallet walls waltzer wand wander wanderer
wandering wanders want wanted wanting wants war ward warden wardrobe wards warehouse warm warmed warming
warmth warn warned warning warns warrant warranted wary was wash washable washed washes washing washroom wasn
wasp waste wasted wastes wasting watch watched watches watchful watching water watered waterproof waterproofs
waters wave waved waves waving waxed way ways wd we weak weaker weakest weaknesses weapon wear wearing wears
weather weathers weave weaves weaving web webinar website wed wedding wedge wee week weekday weekdays weekend
weekends weekly weeks weep weeps weigh weighed weighing weighs weight weighted weightless weights weird
welcome welcoming weld welding welfare well wellbeing wellingtons wellness went were weren west wet wets
wetsuit wetted wh what whatever whatsoever wheel wheelchair wheelchairs wheels wheeze when whenever where
whereas wherever whether which whichever while whilst whimper whirr whisper whispering whispers whistle
whistles white whiteboard whiten whites who whoever whole wholly whom whose why wide widely widen widened
wider width wife wifi wig wildlife wildly will willing win wind winding windmill window windowsills winds
wing winner wins winter wipe wiped wipes wire wired wireless wisely wish wished wishes with withdraw
withdrawal withdrawing withdrawn withdrew withhold within without witnessed wits wives wk wks wobble wobbly
woke woken woman womb women won wonder wonderfully wonders wont wood wooden woods wool word wording words
wore work workable workbench workbook workbooks worked worker workers workforce workhouse working workload
workmates workplace workplaces works worksheet worksheets workshop workshops workstation world worn worried
worrier worries worry worrying worse worsen worsened worsens worship worst worth worthwhile would wouldn
wound woven wpm wrap wraparound wrapped wrapper wrappers wraps wrench wriggling wrist wristband wrists write
writer writers writes writing written wrong wrongly wrote xmas yard yards yeah year yearly years yeast yellow
yes yesterday yet yod yoga yoghurt you young younger youngsters your yours youth youths yr yrs yurt zero
zigzag zip zipped zips zone zones zoo zookeeper`;
