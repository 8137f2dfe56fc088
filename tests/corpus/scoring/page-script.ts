/** Unfolds what a link leads to; filters the errors by language, kind, sort of error and words. */
export const SCRIPT = `
for (const link of document.querySelectorAll('nav a')) {
  link.addEventListener('click', () => {
    const folded = document.querySelector(link.hash)?.closest('details');
    if (folded) folded.open = true;
  });
}
const form = document.getElementById('filters');
if (form) {
  const cards = [...document.querySelectorAll('#errors > article')];
  const words = new Map();
  const textOf = (card) => {
    if (!words.has(card)) words.set(card, card.textContent.toLowerCase());
    return words.get(card);
  };
  const chosen = (name) => form.elements.namedItem(name).value;
  const has = (list, one) => one === '' || list.split(' ').includes(one);
  const apply = () => {
    const sought = chosen('words').trim().toLowerCase();
    let shown = 0;
    for (const card of cards) {
      const { lang, kinds, sorts } = card.dataset;
      card.hidden = !(
        has(lang, chosen('lang')) && has(kinds, chosen('kinds')) && has(sorts, chosen('sorts')) &&
        (sought === '' || textOf(card).includes(sought))
      );
      if (!card.hidden) shown += 1;
    }
    document.getElementById('count').textContent = shown + ' of ' + cards.length;
    document.getElementById('none').hidden = shown > 0;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
`;
