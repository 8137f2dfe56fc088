/**
 * What does a fact weigh in the exposure level, and how soon does it fade? All weights and half-lives stand here, each with
 * a sentence why; docs/picture.md prints them. They are a judgement, not a measurement: the table of sensitivity there
 * says how much hangs on each. What a family can give in all stands in factors.ts.
 */
import type { Kind, Stage } from '../model.js';

/** Points of a fact on the day it happens; half of them are left after the half-life, null: none is lost while it stands. */
export interface Weight {
  id: string;
  kinds: readonly Kind[];
  stages: readonly Stage[];
  points: number;
  halfLifeMonths: number | null;
  why: string;
}

const TREATY: readonly Kind[] = ['extradition_agreement', 'data_sharing_agreement', 'security_agreement'];
const SYSTEM: readonly Kind[] = ['wanted_list', 'surveillance'];

/** What counts against people. A kind at a stage that no line names weighs nothing. */
export const ADVERSE_WEIGHTS: readonly Weight[] = [
  {
    id: 'abduction',
    kinds: ['abduction'],
    stages: ['detained', 'ordered', 'executed'],
    points: 10,
    halfLifeMonths: 24,
    why: 'No court stands between the person and the border, so nothing a lawyer does in time can stop the next one.',
  },
  {
    id: 'return_executed',
    kinds: ['forced_return'],
    stages: ['executed'],
    points: 9,
    halfLifeMonths: 24,
    why: 'It shows that the whole way to the origin is open; courts and ministries change more slowly than a year.',
  },
  {
    id: 'return_ordered',
    kinds: ['forced_return'],
    stages: ['ordered'],
    points: 6,
    halfLifeMonths: 18,
    why: 'A court or prosecutor has agreed once; an appeal may still undo it.',
  },
  {
    id: 'return_asked',
    kinds: ['forced_return', 'abduction'],
    stages: ['threatened', 'requested', 'detained'],
    points: 3,
    halfLifeMonths: 12,
    why: 'The origin reaches for people there, and nobody has yet said yes.',
  },
  {
    id: 'detention',
    kinds: ['detention'],
    stages: ['detained', 'ordered', 'executed'],
    points: 4,
    halfLifeMonths: 12,
    why: 'The police act on the wish of the origin; most who are held are let go again, so it fades sooner than a return.',
  },
  {
    id: 'detention_coming',
    kinds: ['detention'],
    stages: ['threatened', 'requested'],
    points: 1,
    halfLifeMonths: 6,
    why: 'A threat of arrest is soon carried out or forgotten.',
  },
  {
    id: 'violence',
    kinds: ['violence'],
    stages: ['detained', 'ordered', 'executed', 'threatened', 'requested'],
    points: 4,
    halfLifeMonths: 18,
    why: 'Whoever can hurt people there once has the means for longer than the news lasts.',
  },
  {
    id: 'pressure',
    kinds: ['pressure'],
    stages: ['threatened', 'requested', 'detained', 'ordered', 'executed'],
    points: 1.5,
    halfLifeMonths: 9,
    why: 'Raids and inspections come in waves; they make life hard before they make it dangerous.',
  },
  {
    id: 'origin_action',
    kinds: ['origin_action'],
    stages: ['threatened', 'requested', 'detained', 'ordered', 'executed'],
    points: 1,
    halfLifeMonths: 12,
    why: 'The host has done nothing; it only tells what the origin wants of people who are there.',
  },
  {
    id: 'treaty_in_force',
    kinds: TREATY,
    stages: ['in_force'],
    points: 6,
    halfLifeMonths: null,
    why: 'It obliges the host to answer, and does so until somebody ends it: it does not fade.',
  },
  {
    id: 'treaty_ratified',
    kinds: TREATY,
    stages: ['ratified'],
    points: 5,
    halfLifeMonths: null,
    why: 'Only a date is missing.',
  },
  {
    id: 'treaty_signed',
    kinds: TREATY,
    stages: ['signed'],
    points: 3,
    halfLifeMonths: null,
    why: 'Between signature and force lie years in which people can still act; it does not go away by itself.',
  },
  {
    id: 'system_on',
    kinds: SYSTEM,
    stages: ['in_force', 'ratified', 'signed'],
    points: 4,
    halfLifeMonths: null,
    why: 'A list or a camera finds people without anybody deciding anew; it stays on until it is switched off.',
  },
  {
    id: 'instrument_coming',
    kinds: [...TREATY, ...SYSTEM],
    stages: ['negotiating', 'rumoured'],
    points: 0.5,
    halfLifeMonths: 9,
    why: 'Most of what is talked of is never signed.',
  },
  {
    id: 'refuge_closed',
    kinds: ['refuge'],
    stages: ['executed', 'ordered'],
    points: 4,
    halfLifeMonths: 12,
    why: 'A way to be protected has closed; rules of entry and stay change about once a year.',
  },
  {
    id: 'refuge_closing',
    kinds: ['refuge'],
    stages: ['threatened', 'requested', 'detained'],
    points: 1,
    halfLifeMonths: 6,
    why: 'What is announced for a border is soon done or dropped.',
  },
];

/** What counts for people, and lowers the level down to a floor. */
export const MITIGATING_WEIGHTS: readonly Weight[] = [
  {
    id: 'refuge_open',
    kinds: ['refuge'],
    stages: ['executed', 'ordered', 'blocked'],
    points: 4,
    halfLifeMonths: 12,
    why: 'A way to be protected is open; such programmes end about as fast as they begin.',
  },
  {
    id: 'return_stopped',
    kinds: ['forced_return', 'abduction'],
    stages: ['blocked', 'executed', 'ordered'],
    points: 3,
    halfLifeMonths: 12,
    why: 'A court or a ministry has said no once, which is no promise for the next person.',
  },
  {
    id: 'released',
    kinds: ['detention', 'violence', 'pressure', 'origin_action'],
    stages: ['blocked', 'executed', 'ordered'],
    points: 1.5,
    halfLifeMonths: 6,
    why: 'People who were let go have been taken again within weeks.',
  },
  {
    id: 'instrument_ended',
    kinds: [...TREATY, ...SYSTEM],
    stages: ['suspended'],
    points: 3,
    halfLifeMonths: 24,
    why: 'The instrument weighs nothing any more by itself; that a state has let go of one says a little about the next.',
  },
];
