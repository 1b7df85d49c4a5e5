/** Well-known names of the real world and of famous stories, in lower case without accents: no name of ours is one of them. */
export const KNOWN_NAMES: readonly string[] = (
  'aachen aberdeen abuja accra adana adelaide aden africa agra albania aleppo algeria algiers amazon america amman amsterdam anatolia andes andorra ' +
  'angola ankara antwerp arabia aragon arctic argentina arizona armenia arran asia assam athens atlantis auckland austria avalon avignon avon azores ' +
  'babylon baghdad bahrain baku bali baltic bangkok barcelona bari basel basra bavaria beijing beirut belfast belgium belgrade bergen berlin bern bhutan ' +
  'bilbao bohemia bolivia bologna bombay bonn borneo bosnia boston brasil brazil bremen brest brighton bristol brittany bruges brunei brussels bulgaria ' +
  'burma bursa cadiz cairo calais california cambodia cambridge canada capri caracas cardiff carthage castile catania chad chester chicago chile china ' +
  'clyde cologne colombia congo cordoba corfu corinth cork cornwall corsica crete crimea croatia cuba cumbria cyprus dakar dallas damascus danube darwin ' +
  'delhi delphi denmark denver derby devon dhaka don dover dresden dubai dublin dundee durban durham ebro ecuador edinburgh egypt elba elbe england essex ' +
  'estonia ethiopia eton etna europe exeter fiji finland flanders florence france gabon galicia galway ganges gaza geneva genoa georgia germany ghana ghent ' +
  'gibraltar glasgow goa gobi granada greece guinea haifa haiti halifax hamburg hanoi hanover havana hawaii hebron helsinki holland homs houston hungary ' +
  'iberia iceland india indus iona iran iraq ireland israel istanbul italy izmir jaffa jakarta jamaica japan java jericho jerusalem jordan judea kabul kano ' +
  'kandy karachi kashmir kenya kent kiel kiev kobe korea kosovo kuwait kyoto lagos lahore laos latvia lebanon leeds leiden leipzig lhasa liberia libya lille ' +
  'lima lisbon liverpool loire lombardy london lucca luxor lyon lyons macedonia madeira madrid mainz malaga malawi malaysia mali malmo malta manchester ' +
  'manila marseille mecca medina mekong memphis meridian messina mexico miami milan minsk modena moldova monaco mongolia morocco moscow mosul mumbai munich ' +
  'murcia mysore nairobi namibia nantes naples narva nepal nevada newark niger nigeria nile nice norfolk normandy norway oder odessa ohio oman omsk oregon ' +
  'oslo osaka oxford padua pakistan palermo palestine panama parana paris parma peking penza persia perth peru perugia petra pisa poland porto portugal potsdam ' +
  'prague prussia punjab qatar quebec quito ravenna reims rhine rhodes rhone riga rio rome romania rouen russia saar sahara salem samara samos samoa sana ' +
  'sardinia savoy scotland seine senegal seoul serbia severn seville shanghai siam siberia sicily siena silesia sinai singapore sofia somalia somme spain ' +
  'sparta split sudan suez sumatra surat surrey sussex sweden swansea switzerland sydney syria tagus taiwan tallinn tampa tampere tangier tanzania tehran ' +
  'texas thames thebes tiber tibet tigris tirana togo tokyo toledo tonga toronto toulouse transylvania trent trento trier trieste tripoli troy tunis tunisia ' +
  'turin turkey tuscany tyne tyrol uganda ukraine ulm ulster ural utah utrecht valencia varna venice verona vienna vietnam vilnius volga wales warsaw ' +
  'wessex westminster wight worms yangon yemen york yukon zagreb zambia zanzibar zurich ' +
  'aragorn arnor arrakis azeroth baldur beleriand bilbo bree cair camelot conan cthulhu dorne drizzt dune earthsea elrond eriador essos fangorn faerun frodo ' +
  'galadriel gandalf geralt gondolin gondor gollum hogwarts hoth hyrule isengard khaleesi kvothe legolas lorien lothlorien melnibone mirkwood moria mordor ' +
  'morrowind narnia neverwinter novigrad numenor oblivion osgiliath rivendell rivia rohan sauron shire skyrim smaug tamriel tatooine temeria terabithia theoden ' +
  'tolkien valinor vader voldemort westeros winterfell yoda zelda'
).split(' ');
