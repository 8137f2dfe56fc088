import { escapeHtml, pageOf } from './http.mjs';

/** @param {import('./signal-phones.mjs').Phone[]} phones */
export function signalPage(phones) {
  const body = phones.length === 0 ? '<p>No message yet.</p>' : phones.map(phoneOf).join('');
  const note = 'Messages that would have gone to phones. Nothing leaves this machine.';
  return pageOf({ title: 'Signal stand-in', note, body, watch: '/stand-in/messages' });
}

/** @param {import('./signal-phones.mjs').Phone} phone */
function phoneOf(phone) {
  const address = phone.number ?? phone.uuid;
  const messages = phone.messages.map((message) => messageOf(address, message)).join('');
  return `<section><h2>${escapeHtml(address)}</h2>${messages}
    ${form(address, {}, '<input name="text" aria-label="Reply" placeholder="Reply" required><button>Send</button>')}</section>`;
}

/** @param {string} address @param {import('./signal-phones.mjs').Message} message */
function messageOf(address, message) {
  const text = `<p>${escapeHtml(message.text.trim())}</p><time>${new Date(message.timestamp).toISOString()}</time>`;
  if (message.from === 'phone') return `<div class="message mine">${text}</div>`;
  const to = String(message.timestamp);
  const answers = ['1', '2'].map((text) => form(address, { quotes: to, text }, `<button>Reply ${text}</button>`));
  const reactions = ['👍', '👎'].map((reaction) => form(address, { to, reaction }, `<button>${reaction}</button>`));
  const reacted = message.reaction === null ? '' : ` <span>${escapeHtml(message.reaction)}</span>`;
  return `<div class="message">${text}${reacted}<div>${[...answers, ...reactions].join(' ')}</div></div>`;
}

/** @param {string} address @param {Record<string, string>} fields @param {string} inner */
function form(address, fields, inner) {
  const hidden = Object.entries({ from: address, ...fields }).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="/stand-in/reply">${hidden.join('')}${inner}</form>`;
}
