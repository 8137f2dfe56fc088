import type { ReactNode } from 'react';

const PATHS = {
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c.5-4 3-6 6.500-6s6 2 6.500 6M16 5a3 3 0 0 1 0 6M18 14.500c2 .8 3.200 2.700 3.500 5.500',
  page: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3',
  waves: 'M5 19a1 1 0 1 0 0-2 1 1 0 0 0 0 2zM5 12a6 6 0 0 1 7 7M5 6a12 12 0 0 1 13 13',
  filter: 'M4 6h16M7 12h10M10 18h4',
  steps: 'M4 20h5v-5h5v-5h6M20 10V5',
  team: 'M12 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM5 21c.5-5 3-7.500 7-7.500s6.500 2.500 7 7.500',
  phone: 'M8 3h8v18H8zM11 18h2',
  book: 'M5 4h6a2 2 0 0 1 2 2v14a2 2 0 0 0-2-1.500H5zM19 4h-4a2 2 0 0 0-2 2v14a2 2 0 0 1 2-1.500h4z',
  list: 'M4 6h1.500M9 6h11M4 12h1.500M9 12h11M4 18h1.500M9 18h11',
  house: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  pulse: 'M3 12h4l3-7 4 14 3-7h4',
  look: 'M2.500 12c2.500-4.500 5.800-6.700 9.500-6.700s7 2.200 9.500 6.700c-2.500 4.500-5.800 6.700-9.500 6.700s-7-2.200-9.500-6.700zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  joined: 'M6 3v4c0 3 6 3.500 6 7v7M18 3v4c0 3-6 3.500-6 7',
  horn: 'M4 10v4h3l9 5V5l-9 5zM19 9.500a3.500 3.500 0 0 1 0 5',
  mast: 'M12 10v11M9 21h6M12 9a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3zM8 12a6 6 0 0 1 0-9M16 12a6 6 0 0 0 0-9',
  tray: 'M12 3v11M8 10l4 4 4-4M4 14v6h16v-6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.500 2',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.500 9h17M3.500 15h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  back: 'M15 5l-7 7 7 7',
  open: 'M6 9l6 6 6-6',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; never the only carrier of a meaning. */
export function Icon(props: { name: IconName }): ReactNode {
  return (
    <svg className={props.name === 'more' ? 'icon icon-dots' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[props.name]} />
    </svg>
  );
}

/** The lapwing. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M5 22c3-9 8-12.500 15.500-12.500l5 2.500-5 2c-1 6.500-5.500 10.500-12 10.500L4 28z" />
      <path d="M18.500 9.500C17.500 6 15 4 12 3c1 3.500 2 5.500 4 6.500z" />
    </svg>
  );
}
