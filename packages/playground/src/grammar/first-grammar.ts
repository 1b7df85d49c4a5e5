/** What stands in the editor at first: plain Tracery. */
export const FIRST_GRAMMAR: string = `{
  "origin": ["#[hero:#name#][pet:#animal#]story#"],
  "story": [
    "#hero# set out from #place# with #pet.a#. #trouble# #ending#",
    "Of all the #job.s# in #place#, only #hero# kept #pet.a#. #ending#"
  ],
  "trouble": [
    "On the #time# day the #pet# #did.ed# #animal.a#.",
    "#weather.capitalize# came down on them."
  ],
  "ending": [
    "The #pet# was never seen again.",
    "They still speak of it in #place#.",
    "That was how #hero# became #job.a#."
  ],
  "name": ["Arjun", "Darcy", "Izzi", "Lina", "Mia", "Yuuma"],
  "animal": ["owl", "wolf", "unicorn", "fox", "eel"],
  "place": ["Ashford", "Elmwick", "the Grey Fells"],
  "job": ["smith", "miller", "ferry keeper", "tinker"],
  "did": ["chase", "outwit", "marry", "follow"],
  "time": ["third", "seventh", "last"],
  "weather": ["snow", "fog", "a long rain"]
}
`;
