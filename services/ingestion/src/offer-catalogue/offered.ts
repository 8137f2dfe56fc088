import { type OfferedSource, offeredSource } from '@lapwing/contracts';
import ae from './catalogue/ae.json' with { type: 'json' };
import am from './catalogue/am.json' with { type: 'json' };
import az from './catalogue/az.json' with { type: 'json' };
import de from './catalogue/de.json' with { type: 'json' };
import ee from './catalogue/ee.json' with { type: 'json' };
import eu from './catalogue/eu.json' with { type: 'json' };
import exile from './catalogue/exile.json' with { type: 'json' };
import fi from './catalogue/fi.json' with { type: 'json' };
import ge from './catalogue/ge.json' with { type: 'json' };
import il from './catalogue/il.json' with { type: 'json' };
import kg from './catalogue/kg.json' with { type: 'json' };
import kz from './catalogue/kz.json' with { type: 'json' };
import lt from './catalogue/lt.json' with { type: 'json' };
import lv from './catalogue/lv.json' with { type: 'json' };
import md from './catalogue/md.json' with { type: 'json' };
import mn from './catalogue/mn.json' with { type: 'json' };
import pl from './catalogue/pl.json' with { type: 'json' };
import region from './catalogue/region.json' with { type: 'json' };
import rights from './catalogue/rights.json' with { type: 'json' };
import rs from './catalogue/rs.json' with { type: 'json' };
import th from './catalogue/th.json' with { type: 'json' };
import tj from './catalogue/tj.json' with { type: 'json' };
import tr from './catalogue/tr.json' with { type: 'json' };
import un from './catalogue/un.json' with { type: 'json' };
import uz from './catalogue/uz.json' with { type: 'json' };

const FILES: readonly (readonly object[])[] = [
  ae,
  am,
  az,
  de,
  ee,
  eu,
  exile,
  fi,
  ge,
  il,
  kg,
  kz,
  lt,
  lv,
  md,
  mn,
  pl,
  region,
  rights,
  rs,
  th,
  tj,
  tr,
  un,
  uz,
];

/** All sources Lapwing knows of, checked: a file with a fault ends the process that reads it. */
export const OFFERED: readonly OfferedSource[] = FILES.flat().map((entry) => offeredSource.parse(entry));
