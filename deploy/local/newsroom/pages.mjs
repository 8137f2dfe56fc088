/**
 * One article as it stands in the newsroom.
 * @typedef {{ id: string, edition: 'en' | 'ru', title: string, paragraphs: string[], publishedAt: string }} Article
 */

/** @param {string} text */
export function escape(text) {
  const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[/** @type {keyof typeof marks} */ (mark)]);
}

const WORDS = {
  en: {
    name: 'The Far Shore',
    lead: 'News for those who left',
    notice: 'Made up by the Lapwing demo: names and events of this page are invented.',
  },
  ru: {
    name: 'Дальний берег',
    lead: 'Новости для уехавших',
    notice: 'Страница демонстрации Lapwing: имена и события вымышлены.',
  },
};

/** Where an article is found. @param {string} origin @param {Article} article */
export function addressOf(origin, article) {
  return `${origin}/articles/${article.id}.html`;
}

/** @param {Article} article */
export function articlePage({ edition, title, paragraphs, publishedAt }) {
  const words = WORDS[edition];
  return `<!doctype html>
<html lang="${edition}">
<head>
<meta charset="utf-8">
<title>${escape(title)} | ${words.name}</title>
<meta property="article:published_time" content="${publishedAt}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:18px/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}header,footer{color:#666;font-size:.8em}</style>
</head>
<body>
<header><a href="/">${words.name}</a> · ${words.lead}</header>
<main><article>
<h1>${escape(title)}</h1>
<p><time datetime="${publishedAt}">${publishedAt.slice(0, 10)}</time></p>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</article></main>
<footer>${words.notice}</footer>
</body>
</html>
`;
}

/** @param {string} origin @param {Article[]} articles */
export function rssFeed(origin, articles) {
  const items = articles.map((article) => {
    const link = addressOf(origin, article);
    const date = new Date(article.publishedAt).toUTCString();
    const lead = escape(article.paragraphs[0] ?? '');
    return `<item><title>${escape(article.title)}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${date}</pubDate><description>${lead}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${WORDS.en.name}</title><link>${origin}/</link><description>${WORDS.en.lead}</description><language>en</language>
${items.join('\n')}
</channel></rss>
`;
}

/** @param {string} origin @param {Article[]} articles */
export function atomFeed(origin, articles) {
  const entries = articles.map((article) => {
    const link = addressOf(origin, article);
    const lead = escape(article.paragraphs[0] ?? '');
    return `<entry><title>${escape(article.title)}</title><id>${link}</id><link rel="alternate" href="${link}"/><published>${article.publishedAt}</published><updated>${article.publishedAt}</updated><summary>${lead}</summary></entry>`;
  });
  const updated = articles[0]?.publishedAt ?? '2026-01-01T00:00:00.000Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>${WORDS.ru.name}</title><id>${origin}/feed.atom</id><link href="${origin}/"/><updated>${updated}</updated>
${entries.join('\n')}
</feed>
`;
}

/** @param {string} origin @param {Article[]} articles */
export function frontPage(origin, articles) {
  const list = articles.map(
    (article) => `<li><a href="${addressOf(origin, article)}">${escape(article.title)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${WORDS.en.name}</title></head><body><h1>${WORDS.en.name} / ${WORDS.ru.name}</h1><p><a href="/feed.rss">RSS (English)</a> · <a href="/feed.atom">Atom (русский)</a></p><ul>${list.join('')}</ul><p>${WORDS.en.notice}</p></body></html>`;
}
