import type { StepWords } from './quest-steps.ts';
import { FIND_WHO } from './quest-hints.ts';

/** The words of hearing, asking and telling. */
export const WORD_STEPS: Readonly<Record<string, StepWords>> = {
  listen: {
    order: ['Ask #who# about #topic#.', 'Hear from #who# #topic#.', 'Sit down with #who# and learn #topic#.'],
    journal: ['#who# told me #topic#.', 'From #who# I know #topic#.', 'I listened to #who# and learned #topic#.'],
    hint: FIND_WHO,
  },
  'listen-promise': {
    order: ['Promise #who# a favour for #topic#.', 'Give #who# your word for a favour, and ask about #topic#.'],
    journal: [
      'I have #topic# from #who#, and #who# has my word for a favour.',
      '#who# told me #topic#. I owe a favour for it, of whatever kind.',
    ],
    hint: FIND_WHO,
  },
  'listen-threat': {
    order: ['Frighten #topic# out of #who#.', 'Stand in the door of #who# until you have heard #topic#.'],
    journal: ['#who# told me #topic#, and will not forgive how I asked.', 'I got #topic# out of #who#. I am not welcome there any more.'],
    hint: FIND_WHO,
  },
  'listen-patience': {
    order: ['Hear #topic# from #who#, now that there is time.', 'Sit with #who# at last, and ask about #topic#.'],
    journal: ['When the day’s work was done, #who# told me #topic#.', 'I waited, and #who# told me #topic#.'],
    hint: FIND_WHO,
  },
  'take-promise': {
    order: ['Promise #who# a favour for #thing.the#.', 'Give #who# your word, and take #thing.the# for it.'],
    journal: ['I have #thing.the# from #who#, and owe a favour for it.', '#who# let me have #thing.the# for a promise.'],
    hint: FIND_WHO,
  },
  'take-threat': {
    order: ['Frighten #who# into handing over #thing.the#.', 'Tell #who# what may happen to those who keep #thing.the#.'],
    journal: ['#who# gave me #thing.the# and spat after me.', 'I have #thing.the#, and one enemy more: #who#.'],
    hint: FIND_WHO,
  },
  'take-patience': {
    order: ['Take #thing.the# from #who#, who has time for you now.', 'Ask #who# for #thing.the#, now that it is your turn.'],
    journal: ['When my turn came, #who# handed me #thing.the#.', 'I waited my turn, and have #thing.the# from #who#.'],
    hint: FIND_WHO,
  },
  'wait-turn': {
    order: ['Wait in #spot.name# until #who# has time for you.', 'Wait your turn with #who#; it may take a day.'],
    journal: ['I waited for #who# until the lamps were lit.', 'I sat before the door of #who# for the better part of a day.'],
    hint: ['#who.short# sees people in turn, and there are many.'],
  },
  'listen-message': {
    order: ['Ask #who# what #who.they# #who.verb(want)# to say, and to whom.', 'Let #who# tell you the message.'],
    journal: ['I learned the message of #who# by heart.', '#who# gave me a message to carry.'],
    hint: FIND_WHO,
  },
  'listen-lead': {
    order: ['Ask #who# who was there before you.', 'Find out from #who# where it went.'],
    journal: ['#who# knew who had been there before me.', '#who# put me on the right track.'],
    hint: FIND_WHO,
  },
  'listen-terms': {
    order: ['Hear on what terms #who# would make peace.', 'Let #who# name the terms.'],
    journal: ['#who# named terms. They were better than I feared.', 'I have the terms of #who#, word for word.'],
    hint: FIND_WHO,
  },
  'listen-answer': {
    order: ['Wait for the answer of #who#.', 'Hear what #who# says to that.'],
    journal: ['#who# thought for a long time and answered.', 'I have the answer of #who#.'],
    hint: FIND_WHO,
  },
  'listen-danger': {
    order: ['Hear from #who# what is coming, and when.', 'Ask #who# what #who.they# #who.verb(fear)#.'],
    journal: ['#who# told me what to watch for.', 'I know now what #who# is afraid of.'],
    hint: FIND_WHO,
  },
  'listen-lesson': {
    order: ['Take a lesson from #who#.', 'Let #who# show you how it is done.'],
    journal: ['#who# showed me three times; the third time I saw it.', 'I took a lesson from #who#.'],
    hint: FIND_WHO,
  },
  'listen-truth': {
    order: ['Hear what #who# says of it.', 'Let #who# tell the other side.'],
    journal: ['#who# told me the other side of it.', 'So that was what I had not been told. #who# told me.'],
    hint: FIND_WHO,
  },
  'listen-thread': {
    order: ['Ask #who# what is to be done now.', 'Hear what #who# makes of it.'],
    journal: ['#who# told me where this leads.', '#who# knew what it meant, and where to go next.'],
    hint: FIND_WHO,
  },
  report: {
    order: ['Let #who# hear #topic#.', 'Report #topic# to #who#.', 'Go through #topic# with #who#.'],
    journal: ['I reported #topic# to #who#.', 'I went through #topic# with #who#, and left nothing out.'],
    hint: FIND_WHO,
  },
  'report-thread': {
    order: ['Tell #who# #topic#.', 'Let #who# know #topic#.'],
    journal: ['I told #who# #topic#. Nobody spoke for a while.', 'Now #who# knows #topic# too.'],
    hint: FIND_WHO,
  },
  'report-craft': {
    order: ['Show #who# that you have learned #topic#.', 'Let #who# see #topic#, as you learned it.'],
    journal: ['I showed #who# #topic#, and got it right.', '#who# watched #topic# and nodded twice.'],
    hint: FIND_WHO,
  },
  'report-message': {
    order: ['Give the message to #who#, word for word.', 'Tell #who# what you were asked to tell.'],
    journal: ['I gave #who# the message.', '#who# heard the message and nodded.'],
    hint: FIND_WHO,
  },
  'report-answer': {
    order: ['Tell #who# that the message has arrived.', 'Bring the answer back to #who#.'],
    journal: ['#who# was glad of the answer.', 'I brought the answer back to #who#.'],
    hint: FIND_WHO,
  },
  'report-deed': {
    order: ['Tell #who# that it is done.', 'Let #who# know that it is over.', 'Report to #who# that all is done.'],
    journal: ['I told #who# that it was done.', '#who# let out a long breath when I had told it.'],
    hint: FIND_WHO,
  },
  'report-crime': {
    order: ['Lay both clues before #who# and say #topic#.', 'Tell #who# #topic#, and how you know.'],
    journal: ['I laid both clues on the table. #who# saw it at once.', 'I told #who# #topic#.'],
    hint: FIND_WHO,
  },
  'report-terms': {
    order: ['Put the terms before #who#.', 'Read the terms out to #who#.'],
    journal: ['I put the terms before #who#.', '#who# heard the terms out, arms folded.'],
    hint: FIND_WHO,
  },
  'report-persuade': {
    order: ['Talk to #who#, now that you know what to say.', 'Find the right words for #who#.'],
    journal: ['I said what I had to say, and #who# gave way.', '#who# went pale, then laughed, then agreed.'],
    hint: FIND_WHO,
  },
  'report-challenge': {
    order: ['Bring #who# the challenge.', 'Challenge #who# before witnesses.'],
    journal: ['I spoke the challenge, and #who# took it up.', '#who# heard the challenge and rolled up both sleeves.'],
    hint: FIND_WHO,
  },
};
