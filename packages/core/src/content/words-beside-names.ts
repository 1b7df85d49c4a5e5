/** Words that our texts set beside a name: a person called Dared, who "dared dared" somebody, would read as a slip of the pen. */
export const WORDS_BESIDE_NAMES: readonly string[] = (
  'about above abroad account acknowledge across act add after again against ago alight alive allow almost alone along also altogether always among ' +
  'angry another answered applies arches argues around ask asked asks ate away back bakes bald bare barefoot barked bear bearing bears beat beaten ' +
  'became because bed been befell before began begins behind bei being belongs below besieged best bested between beyond bind blazed bless boots ' +
  'borrowed bought bound bridged bring brings broke brought build building built buried burned burns buy buys call called calling calls came camp ' +
  'camped cannot capital captive carried carries carry carts catch caught cause cell cells challenge changed changes character characters charted ' +
  'cheek choice chose chosen claims cleared climbed close closer closing column come comes commands copy cost costs coughs could count counted counts ' +
  'cracked cross crossed crosses cut dammed danced dared dark date day days dear decides deep deliver den denned did died different does doing done ' +
  'door double doubled down drags drains draw drawn draws dreams drew drive drop dropped drove dug dwells early eleven elsewhere emptied ending ends ' +
  'entered entries errands even evening event ever every everybody everything expected eye eyes face faction fair fall family far fares farm farmed ' +
  'fear fears fed fell fetch fetched fetching field fight fights filled fills find finds finished first flat fled folk follow followed follows ' +
  'forgave forgets forgive forgiven form formed fought found founded free friend frighten funerals gate gathered gave geraubt gets give given giver ' +
  'gives goes gone good got grammar gravel grazed greased greet greeting greets growing grown grows halfway halt hamlets hand handed hands hangs ' +
  'hardly hat hating hats haust head heading hear heard heart hearths held heldby help helped hid hide hills hint hold holds hook horn hour hours how ' +
  'hung hurt imagine inherit inherits instead into invite items itself jaw joined journal kam keep keeper keeps kept key killed kind kinds knelt knew ' +
  'know known knows laid last lasted later laugh laughed laughs lay lays lead leads learn learned learns least leave leaves led left leg legs lend ' +
  'lends lent lessons lets letters level levels lever levers licked liegt lies lift light like likes list lit live lives living loaf lock lodge ' +
  'looked looks loose loosed lost love loves lowers lure made make makes manages marched mark marked market married marry may mean means measured ' +
  'measures meets mend mended mention mentioned mentions met mind mine miss mit money month more morning most mostly move moved moves must myself ' +
  'nach nahm name named names near need needs new nicht night nights nimmt nobody nothing noticed nowhere number numbers nurse nursed object off old ' +
  'older only open opened opens order others outgrew over overcome owe owes own pack packed paid paints parameter parent part pass passable passed ' +
  'passes past pay pays people pieces pitch place plate plots polish poor poured practice practise praise praised praises preached prices promise ' +
  'promised provoke pulled pupils put puts quest quiet ran rang reach reached reaches read reasoned receive reckoned refused regarding remarks ' +
  'remembers remind report reported rest returned rhyme right ring rises road room rose round rows ruined rule ruled rules runs rusts sacked sagt ' +
  'said sailed same sat saw say says search searched see seen sees sell sends sent serve set settled settlements shakes share shared shares sharpens ' +
  'sheep shore should shouted shouts show showed shows shrank shut side sighs signed silver since sing singing sings sits sleeps slept slot slots ' +
  'smell smoked snapped sneezes snored sold solid something sort sounded spared speak speaks spend spits split spoiled spoke staff stakes stand ' +
  'stands stares start started starved state states stay stays step steps still stirred stirs stole stood strangled strong strongbox stronger struck ' +
  'studied study suffered sword swore symbols table take takes talks taught teaches teaching teasing tell tells terms texts thanks their things think ' +
  'thinks though thought threatens three through tile times tinctures tip today together told tomorrow too took towards tracked trade travelled ' +
  'travellers trust trusted trusts try turn turned turns twelfth twice und under underneath unless unpaid unroofed unseen until upon use used value ' +
  'values vor vouched wagons waited waits wakes walked walks walled want wanted wants war washed watch watched way wears wed weeks weighed well went ' +
  'wept whatever whenever which while whom whose widths windows winter winters wish within without woke won wooden word worked works world worth ' +
  'write writes wrote year years yet yielded'
).split(' ');
