import { type Entries, list } from '../entries.js';

/** Finer distinctions the rules ask for. */
export const INSTRUMENT_DETAILS: Entries = {
  'topic:convicts': list(`
    transfer of convicted, transfer of sentenced, sentenced persons, convicted persons, prisoner transfer
  `),
  'topic:fiscal': list(`
    double taxation, tax, taxation, customs, bank, banks, banking, fiscal
  `),
  'force:treaty': list(`
    in force, into force, took effect, takes effect, take effect, came into effect, operational, in operation,
    began exchanging, started exchanging, now exchange, have been exchanging, effective, applies, has been
    working, launched
  `),
  'step:verbal': list(`
    agreed to share, agreed to exchange, agreed on
    mechanisms, began exchanging, started exchanging, have agreed
  `),
  'list:move': list(`
    share, shares, shared, sharing, hand over, handed over, handed, hands over, passed, passes, loaded,
    uploaded, transferred, gave, given, sent, sends, flag, flags, connected, linked, joined, access, exchange,
    exchanges, received, provided, provides, update, asked, requested, added, entered, deleted, removed,
    obtained, integrated, gained, merged, synchronised, synchronized
  `),
  duty: list(`
    must register, must be registered, obliged to, required to, must detain, duty to, bound to, have to detain,
    obligation to, obliges, are required, will be obliged, must hand
  `),
};
