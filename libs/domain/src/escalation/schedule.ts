/** The hours in which a layer of a schedule holds; one that ends no later than it begins ends on the next day. */
export interface Restriction {
  /** 1 for Monday to 7 for Sunday, of the day on which the hours begin. */
  weekdays: number[];
  from: string;
  until: string;
}

/** Members who relieve each other. */
export interface Layer {
  members: string[];
  /** 1 relieves daily, 7 weekly. */
  everyDays: number;
  /** When one hands over to the next, `HH:MM` on the walls of the schedule's zone. */
  handover: string;
  /** The day on which the first member's first turn begins. */
  start: string;
  /** Empty: always. */
  restrictions: Restriction[];
}

/** Who is on call when. The first layer that has somebody is rung, those after it come next. */
export interface Schedule {
  zone: string;
  layers: Layer[];
}

/** One member in the place of whoever would be on call first. Instants; the one made last wins. */
export interface Override {
  memberId: string;
  from: string;
  until: string;
}

/** Somebody who is on call, and why. */
export interface OnCall {
  memberId: string;
  because: 'override' | 'turn';
  /** Which layer, the first being 0; null for an override. */
  layer: number | null;
}

/** A time for which one member is first on call; null where nobody is and the policy decides. */
export interface Shift {
  memberId: string | null;
  because: OnCall['because'] | 'gap';
  from: string;
  until: string;
}
