/** Sends mails as a bare program would: pooled connections and nothing else. A process of its own, as the service is. */
import nodemailer from 'nodemailer';

/** @typedef {{ port: number, count: number, connections: number, bytes: number }} RawOrder */

process.on('message', (/** @type {RawOrder} */ order) => {
  const { port, count, connections, bytes } = order;
  const mailer = nodemailer.createTransport({
    pool: true,
    host: '127.0.0.1',
    port,
    secure: false,
    ignoreTLS: true,
    maxConnections: connections,
    maxMessages: Infinity,
  });
  const text = 'New entry K7-42. Please take it: open the link below.'.padEnd(bytes, ' ');
  const began = performance.timeOrigin + performance.now();
  let next = 0;
  const sendOn = async () => {
    while (next < count) {
      const to = `raw${next}@mail.example`;
      next += 1;
      await mailer.sendMail({ from: 'desk@mail.example', to, subject: 'Entry K7-42', text, textEncoding: 'base64' });
    }
  };
  void Promise.all(Array.from({ length: connections * 2 }, sendOn)).then(() => {
    mailer.close();
    process.send?.({ began });
  });
});
process.on('disconnect', () => process.exit(0));
