import { COUNTRY_TRADE_TALK } from './country-trade-talk.ts';
import { OFFICE_TRADE_TALK } from './office-trade-talk.ts';
import { TOWN_TRADE_TALK } from './town-trade-talk.ts';

/** What those of a trade say of their work, each in words of the trade. */
export const TRADE_TALK: Readonly<Record<string, readonly string[]>> = {
  ...COUNTRY_TRADE_TALK,
  ...TOWN_TRADE_TALK,
  ...OFFICE_TRADE_TALK,
};
