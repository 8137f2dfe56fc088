const COLOURS = `
:root { color-scheme: light dark; --ground: #f4f6f5; --surface: #fff; --sunken: #eaeeec; --line: #d3dad7; --edge: #7a8a84;
  --ink: #14211d; --soft: #4a5a54; --accent: #15604e; --bad: #8f1d16; --bad-soft: #fbe4e1; --warn: #6f4a00;
  --warn-soft: #fdf1d8; --good: #145c33; --good-soft: #daf0e2; --focus: #0b57d0;
  --n0: #ffe58a; --n1: #bfe3ff; --n2: #d3f2c2; --n3: #ffd2c4; --n4: #e2d5ff; --n5: #c4f1ea; --on-mark: #14211d; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0e1412; --surface: #18201d; --sunken: #222c28; --line: #2e3a35; --edge: #7d8f88; --ink: #e8efec;
    --soft: #a9b8b2; --accent: #6fd1b3; --bad: #ffb4ab; --bad-soft: #3d1613; --warn: #ffd68a; --warn-soft: #35280d;
    --good: #90dcac; --good-soft: #15331f; --focus: #8ab4ff;
    --n0: #6b5600; --n1: #124a70; --n2: #2f5220; --n3: #6e3322; --n4: #47357a; --n5: #11564d; --on-mark: #fff; }
}
`;

const FRAME = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
main, body > header { max-width: 84rem; margin: 0 auto; padding: 1rem; }
body > header { padding-bottom: 0; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 1rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 0; }
h4 { font-size: 0.875rem; margin: 0 0 0.25rem; display: flex; gap: 0.5rem; align-items: center; }
p { margin: 0; }
code { font: 0.875em ui-monospace, 'DejaVu Sans Mono', monospace; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.5rem; }
nav a { color: var(--accent); padding: 0.375rem 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.note { color: var(--soft); font-size: 0.875rem; max-width: 70ch; }
details > summary { cursor: pointer; font-size: 1.25rem; font-weight: 600; padding: 0.5rem 0; margin-top: 0.5rem; }
.tables { margin-top: 0.75rem; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
`;

const FIGURES = `
.figures { min-width: 0; }
.figures h3 { margin-bottom: 0.375rem; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--surface); margin-bottom: 0.375rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
th, td { padding: 0.3125rem 0.625rem; text-align: start; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 600; background: var(--sunken); }
tbody th { font-weight: 600; }
@media (max-width: 40rem) { tbody th { white-space: normal; min-width: 7.5rem; line-height: 1.25; } }
th:first-child { position: sticky; left: 0; background: var(--surface); }
thead th:first-child { background: var(--sunken); }
.measure { display: grid; grid-auto-flow: column; grid-template-columns: 2.875rem 4.75rem; justify-content: start; align-items: center; }
.below { color: var(--bad); }
.short { font-weight: 700; }
.interval { color: var(--soft); font-size: 0.75rem; }
.whisker { display: block; }
.whisker circle, .curve circle { fill: var(--accent); }
.below .whisker circle { fill: var(--bad); }
line { stroke: var(--edge); stroke-width: 2; }
line.axis { stroke: var(--line); stroke-width: 1; }
line.goal { stroke: var(--ink); stroke-width: 1.5; }
.curve { width: min(100%, 22rem); }
.curve .frame { fill: var(--surface); stroke: var(--line); }
.curve line.goal { stroke: var(--edge); stroke-dasharray: 4 4; }
.curve text { fill: var(--soft); font-size: 11px; }
`;

const ERRORS = `
#filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.625rem; align-items: end;
  padding: 0.75rem; background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; margin-bottom: 1rem; }
#filters label { display: grid; gap: 0.125rem; font-size: 0.8125rem; color: var(--soft); min-width: 0; }
#filters select, #filters input { font: inherit; font-size: 1rem; min-height: 2.75rem; width: 100%; min-width: 0; padding: 0.25rem 0.5rem;
  color: var(--ink); background: var(--ground); border: 1px solid var(--edge); border-radius: 0.5rem; }
#count { padding-block: 0.625rem; font-weight: 600; font-variant-numeric: tabular-nums; }
#errors { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1rem;
  content-visibility: auto; contain-intrinsic-size: auto 24rem; }
[hidden] { display: none !important; }
article > header { display: flex; flex-wrap: wrap; gap: 0.375rem; align-items: center; }
.chip { display: inline-block; font-size: 0.75rem; line-height: 1.4; padding: 0.0625rem 0.5rem; border-radius: 1rem; background: var(--sunken); color: var(--soft); }
.faults { display: flex; flex-wrap: wrap; gap: 0.375rem; margin: 0.5rem 0 0.75rem; }
.fault { background: var(--warn-soft); color: var(--warn); font-weight: 600; }
.lost, .false_alarm, .no_alarm, .merged { background: var(--bad-soft); color: var(--bad); }
.sides { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .sides { grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); } }
.title { font-weight: 650; margin-bottom: 0.5rem; }
.text { white-space: pre-wrap; max-width: 70ch; }
mark { color: var(--on-mark); border-radius: 0.1875rem; padding-block: 0.0625rem; }
u { text-decoration: underline dotted var(--edge); text-underline-offset: 0.25em; }
.number { display: inline-block; min-width: 1.25rem; padding: 0 0.25rem; border-radius: 0.625rem; font-size: 0.75rem; line-height: 1.25rem;
  font-weight: 700; text-align: center; color: var(--on-mark); margin-inline-end: 0.125rem; }
.n0 { background: var(--n0); } .n1 { background: var(--n1); } .n2 { background: var(--n2); }
.n3 { background: var(--n3); } .n4 { background: var(--n4); } .n5 { background: var(--n5); }
.claims { display: grid; gap: 0.625rem; align-content: start; grid-template-columns: minmax(0, 1fr); }
.claim { border-inline-start: 4px solid var(--edge); padding-inline-start: 0.75rem; }
.claim.missed, .claim.invented { border-color: var(--bad); }
.claim.differing { border-color: var(--warn); }
.claim.right { border-color: var(--good); }
.missed h4, .invented h4 { color: var(--bad); } .differing h4 { color: var(--warn); } .right h4 { color: var(--good); }
dl { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 0.25rem; margin: 0; }
dl > div { padding: 0.125rem 0.5rem; background: var(--sunken); border-radius: 0.375rem; font-size: 0.875rem; }
dt { font-size: 0.6875rem; line-height: 1.3; color: var(--soft); }
dd { margin: 0; line-height: 1.35; }
.unjudged { opacity: 0.65; }
.differs { outline: 2px solid var(--warn); outline-offset: -2px; }
ins, del { display: block; text-decoration: none; }
ins { color: var(--good); } del { color: var(--bad); }
.who { font-size: 0.6875rem; color: var(--soft); }
.why { margin-top: 0.375rem; font-size: 0.8125rem; color: var(--soft); }
.why q, .why code, .why bdi { color: var(--ink); }
`;

/** The look of the page, by day and by night, on a phone and on a desk. */
export const STYLE = COLOURS + FRAME + FIGURES + ERRORS;
