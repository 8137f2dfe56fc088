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
    <p>${escapeHtml(mail.text.trim())}</p><p>${links.join(' ')}</p>
    <time>${escapeHtml(mail.at)}</time> <span class="note">${escapeHtml(mail.messageId)}</span></article>`;
}
