import { escapeHtml, pageOf } from './http.mjs';

/** @param {import('./mail-text.mjs').Mail[]} mails */
export function mailPage(mails) {
  const body = mails.length === 0 ? '<p>No mail yet.</p>' : mails.toReversed().map(mailOf).join('');
  const note = 'Mails that would have gone out. Nothing leaves this machine.';
  return pageOf({ title: 'Mail catcher', note, body, watch: '/messages' });
}

/** Text is only ever shown as text; links are the ones the text holds. @param {import('./mail-text.mjs').Mail} mail */
function mailOf(mail) {
  const links = mail.links.map(
    (link) => `<a class="button" rel="noreferrer" href="${escapeHtml(link)}">Open the link</a>`,
  );
  return `<article class="message"><h2>${escapeHtml(mail.subject)}</h2>
    <p class="note">To ${escapeHtml(mail.to)} · from ${escapeHtml(mail.from)}</p>
    <p>${escapeHtml(mail.text.trim())}</p><p>${links.join(' ')}</p>${['1', '2'].map((text) => reply(mail, text)).join(' ')}
    <time>${escapeHtml(mail.at)}</time> <span class="note">${escapeHtml(mail.messageId)}</span></article>`;
}

/** What the member's own mail program would do. @param {import('./mail-text.mjs').Mail} mail @param {string} text */
function reply(mail, text) {
  const hidden = `<input type="hidden" name="id" value="${mail.id}"><input type="hidden" name="text" value="${text}">`;
  return `<form method="post" action="/reply">${hidden}<button>Reply ${text}</button></form>`;
}
