import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVICES = ['ingestion', 'matching', 'notification', 'gateway'];
const RULES = z.object({
  groups: z.array(
    z.object({
      name: z.string().startsWith('lapwing-'),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Lapwing[A-Za-z]+$/),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[mhd]$/)
            .optional(),
          labels: z.object({ severity: z.enum(['page', 'look']) }),
          annotations: z.object({ summary: z.string().min(20).endsWith('.'), do: z.string().min(20).endsWith('.') }),
        }),
      ),
    }),
  ),
});

/** What is counted to be looked at, or to explain another number: nobody is woken by it. */
const LOOKED_AT = `
  messages_published_total messages_republished_total questions_answered_total
  feeds_delivered_total live_streams pushes_passed_total standings_unanswered_total
  bulletins_total canary_missed_total claims_total documents_total evidence_checked_total extractions_total fetch_seconds
  fetches_total headlines_redeemed_total host_waits_total hub_pings_total mentions_total polls_total
  picture_facts publication_to_change_seconds pushes_total retractions_total robots_refusals_total rulings_total second_reader_claims_total
  second_reader_opinions_total second_reader_questions_total second_reader_seconds second_reader_tokens_total
  second_reader_waiting source_wishes_total sources
  briefs_judged_total briefs_shown_total exposures_held hand_overs_total hand_overs_waiting public_reports_total public_reports_recalled_total mutes_in_force persons_import_lines_total reminders_total told_total
  tasks_open tasks_total versions_taken_total
  attempt_seconds calls_asked_total drills duties_gone_on_total encrypt_seconds headlines_wanted_total mails_heard_total rings_total signal_heard_total
`
  .trim()
  .split(/\s+/);

function sourcesBelow(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => /(?<!\.spec)\.ts$/.test(name)).map((name) => join(ROOT, folder, name));
}

/** The metrics that a service writes, by their full names; those of the bus stand at every service. */
function metricsOfTheCode(): Set<string> {
  const written = (folder: string): string[] =>
    sourcesBelow(folder).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\.(?:counter|gauge|histogram)\(\s*'([a-z_]+)'/g)].map(
        ([, name]) => name ?? '',
      ),
    );
  const everywhere = ['process_start_time_seconds', ...written('libs/bus/src')];
  return new Set(
    SERVICES.flatMap((service) =>
      [...everywhere, ...written(`services/${service}/src`)].map((name) => `lapwing_${service}_${name}`),
    ),
  );
}

describe('the alarms', () => {
  const text = readFileSync(join(ROOT, 'deploy/observe/alarms.yaml'), 'utf8');
  const rules = RULES.parse(parse(text)).groups.flatMap((group) => group.rules);
  const known = metricsOfTheCode();
  const named = (expr: string) => [...expr.matchAll(/lapwing_[a-z_]+/g)].map(([name]) => name.replace(/_bucket$/, ''));
  const ruled = new Set(rules.flatMap(({ expr }) => named(expr)));

  it('each say what is wrong and what to do, under a name of their own', () => {
    expect(rules.length).toBeGreaterThan(25);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });

  it('speak of metrics that a service really writes', () => {
    expect([...ruled].filter((name) => !known.has(name))).toEqual([]);
  });

  it('leave out nothing that somebody has to act on: every other metric is named as one to look at', () => {
    const bare = (name: string) => name.replace(/^lapwing_[a-z]+?_/, '');
    const covered = new Set([...[...ruled].map(bare), ...LOOKED_AT]);
    const all = new Set([...known].map(bare));
    expect([...all].filter((name) => !covered.has(name))).toEqual([]);
    expect(LOOKED_AT.filter((name) => !all.has(name))).toEqual([]);
  });

  it('close every bracket', () => {
    const depth = (expr: string) =>
      [...expr].reduce((sum, sign) => sum + ('([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0), 0);
    expect(rules.filter(({ expr }) => depth(expr) !== 0).map(({ alert }) => alert)).toEqual([]);
  });
});
