/**
 * Words to make a passphrase of: ordinary, of three to eight letters, each spelt in one way, none a first name in common
 * use. 1,296 of them, so that each word of a passphrase drawn from them is worth a little more than ten bits.
 */
export const words: readonly string[] = `
able acorn acre actor adapt admire afloat agate agile ahead aisle alarm album alder alert algae alley
almond aloft alpine amble ample anchor angle ankle annual antler anvil apple apricot apron arcade arch
arctic arena argue armada armour arrow artist aspen atlas attic auburn autumn avenue awake award awning
axle azure bacon badge badger bagel baker balance balcony ballad balloon bamboo banana bandage banjo
banner barley barn baron barrel basin basket bassoon baton battery beach beacon bead beaker beam bean
beard beaver bedrock beech beetle bell belt bench berry bicycle bigger birch biscuit bison blanket blaze
blend blimp blossom blue board boat bobbin bolt bonnet bonus book boost boot border borrow bottle
boulder bounce bowl bracken bracket brake bramble branch brass brave bread breeze brick bridge bright
brisk broad bronze brook broom brush bubble bucket buckle budget buffalo bugle builder bulb bundle
bungalow bunting burrow butler butter button buzzard cabbage cabin cable cactus cake calm camel camera
canal canary candle canoe canopy canvas canyon capital captain caramel caravan carbon cardigan cargo
carnival carpet carrot carton cartoon cashew castle cavern cedar celery cello cement census cereal chair
chalk channel chapel chapter charcoal chariot chart cheddar cheese cherry chess chestnut chicken chimney
chipmunk chisel chorus chowder cider cinema cinnamon circle circus citrus city clarinet classic clay
clever cliff climb clock cloth cloud clover coach coast cobalt cobble cobweb cockle coconut coffee coil
collar colony colour comet comfort common compass compost concert condor cone copper coral cork corner
cornet cosmic cottage cotton counter county courage cove cowslip crab cradle crane crate crater crayon
cream credit creek cress cricket crisp crocus crossing crow crumb crunch crystal cubic cuckoo cucumber
cumin cupboard curious current curtain curve cushion custard cymbal cypress dabble dainty dairy dance
dapple darts dazzle debate decade decent deck deer delta denim depot desert desk detail dew dial diamond
diary diesel dinghy dinner diploma disco dish distant ditch dock dolphin domino donkey doodle door dough
dove dragon drama drawer dream drift drill drizzle drum duck dune dusk dust duvet eager eagle early
earth easel east echo eclipse edge editor effort eight elastic elbow elder elegant elephant eleven elk
elm ember emerald emperor empty enamel endless energy engine enjoy entire envelope epic equal equator
errand escape estate evening exact example exit expert explore express eyelash fabric factor falcon
famous fanfare farmer fashion fathom feast feather fence fennel fern ferry festival fiddle field fig
figure filter finch finger finish fir fireside first fjord flag flame flannel flask fleece flight flint
float flock flora flour flower flute foggy folder follow footpath forest forge fork formal forty fossil
fountain fourteen fox foxglove fragile freckle freight fresh fridge frost fruit fudge funnel future
gable gadget galaxy gallery galley gallop garage garden garland garlic garment garnet gate gather
gazelle general gentle giant gift giraffe glacier glade glass gleam glide glimmer globe glory glove glow
glue goat goblet golden gondola goose gorge gospel grain granite grape graph grass gravel gravy green
grey grid griffin grocer grotto ground grove guitar gully gust habit haddock hail hairpin halo hamlet
hammer hammock hamster handle hangar happy harbour hardy harness harp harvest hatch haven hawk hawthorn
haystack headland health heart heath hedge hedgehog helmet helper herald herb heron herring hexagon
hiccup hickory highland hilltop hinge hobby hockey holiday hollow honest honey hoop hopper horizon horse
hotel hour humble hundred hunter hurdle hyacinth ice icicle idea idle igloo image inch indigo ink inlet
insect inside instant iron island ivory jacket jaguar jam jar jelly jetty jewel jigsaw jingle jockey
jolly journal journey joyful judge juggle juice jumble jumper jungle juniper jury just kayak keel keeper
kelp kernel kestrel kettle keyboard kind kingdom kipper kitchen kite kitten kiwi knapsack knight
knitting knot koala label lace ladder ladle lagoon lake lamb lamp land language lantern lapwing larch
large lark lasso later lattice laugh launch lava lavender lawn layer lead leaf league leather ledge leek
legend lemon lentil leopard lesson letter lettuce level lever library lichen lift light lilac lime
limpet linen lion liquid listen little lively lizard llama lobster local locket lodge lofty logic lonely
longer loom lotus loud lounge loyal lucky lumber lunar lunch lupin luxury lynx lyric machine magenta
magnet magpie mahogany maize major mallard mallet mammoth mandolin mango mantle maple marble mare margin
marigold market maroon marrow marsh marvel mascot mast match meadow meander medal medley mellow melody
melon member memory mentor menu merchant merit mermaid merry metal meteor method metre midday middle
midnight mild mile milk mill mimosa mineral mint minute mirror mist mitten mixture moat model modern
modest mole monkey month moon moor morning mosaic moss motel moth motor mountain mouse muffin mulberry
mule muscle museum mushroom music mussel mustard mystery napkin narrow native nature navy near nectar
needle neon nest nettle neutral newt nickel night nimble nine noble noon north note nougat novel nugget
number nutmeg nylon oak oar oasis oatmeal object oblong oboe ocean octopus offer office omelette onion
opal opera orange orbit orchard orchid order oregano organ origin osprey ostrich otter oval oven owl
oxygen oyster pacific paddle padlock page pagoda painter palace palette palm pamphlet pancake panda
panel pansy panther pantry papaya paper paprika parade parcel parish park parlour parrot parsley parsnip
partner passage pasta pastel pastry patch patio pavement peach peacock peak peanut pear pebble pedal
pelican pencil pendant penguin pepper perch perfume petal petrol pheasant phone photo piano piccolo
pickle picnic picture piece pier pigeon pillar pillow pilot pine pink pioneer pitcher pixel pizza planet
plank plaster plate platform play pleasant plenty plum plume pocket poem polar polish pollen polo pond
pony poplar porch porridge portrait postcard potato potter powder prairie prawn present pretzel primrose
prince print prism prize profile project proper proud puddle puffin pulley pulse pumpkin puppet purple
puzzle pyramid python quarry quart quartz queen quest quick quiet quill quilt quince quiver quiz quota
rabbit raccoon racket radar radio radish raft rail rainbow raisin rally ramble ranch range rapid rare
rattle raven ravine razor reader recipe record reed reef regal region reindeer relay relic remedy rescue
resin restful return rhubarb rhythm ribbon rice rider ridge ring ripple river road roast rocket rodeo
roller romance roof rooster root rope rotor round royal rubber rudder rugby ruler rumble runner rural
rustic saddle saffron sailor salad salmon salt sample sandal sandwich sapphire sardine satchel satin
saturn saucer sausage savanna scarf scissors scone scooter seagull season second secret sedge seed
seldom seven shadow shallow shamrock shanty shark shawl shed sheep shelf shell sherbet shield shingle
shoulder shovel shrimp shuttle sierra signal silence silk silver simple singer siren sketch skipper
skylark slate sledge sleeve slipper slope smooth snack snail snorkel snow soap soccer socket sofa soil
solar solid sonnet soup south sparrow spice spider spinach spiral spoon spring spruce square squash
squirrel stable stadium stamp starling station steam steel stencil stereo stew stirrup stone stork story
stove straw stream street stripe studio sugar summer summit sunset supper surf swallow swan sweater
swift symbol syrup table tablet tailor talent tandem tango tapestry target tartan taxi teacup teapot
temple tennis tent terrace textile theatre thicket thimble thirty thistle thread thunder thyme ticket
tidal tiger timber tinsel toast toffee tomato topaz torch tortoise toucan towel tower tractor trail
train transit travel treacle treasure trellis tribute trophy trout truffle trumpet tulip tundra tunnel
turnip turtle tweed twelve twenty twilight twist umbrella unicorn uniform union unity upland upper urban
useful usual valley vanilla vapour vase vault velvet venture verse vessel viaduct victory village vine
vinegar vintage violin visit vivid volcano voyage vulture waffle wagon waiter walnut walrus wander
warbler warm water wave weasel weather weaver wedge welcome western whale wheat wheel whisper whistle
white widget willow window winter wisdom wolf wonder woodland woollen wren wrinkle writer yacht yarn
year yellow yoga yogurt young zebra zenith zephyr zigzag zinc zipper zodiac
`
  .trim()
  .split(/\s+/u);
