/**
 * Encrypts mails and opens what came encrypted, in a thread of its own: beside the process that rings, so that neither
 * waits for the other. Tasks come one by one and are answered under their number.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { readPrivateKey } from 'openpgp';
import { decryptFor } from './decrypt.js';
import { MailMaker } from './encrypt.js';
import { workerStart, workerTask, type WorkerReply, type WorkerTask } from './task.js';

const { own } = workerStart.parse(workerData);
const keys = await Promise.all(own.map((armoredKey) => readPrivateKey({ armoredKey })));
const [current] = keys;
if (current === undefined) throw new Error('There is no key to sign with.');
const maker = new MailMaker(current);

async function done(task: WorkerTask): Promise<WorkerReply> {
  const { id } = task;
  try {
    const made = task.do === 'encrypt' ? await maker.make(task) : await decryptFor(keys, task.message);
    return typeof made === 'string' ? { id, bytes: null, because: made } : { id, bytes: made };
  } catch {
    return { id, bytes: null, because: 'broken' };
  }
}

parentPort?.on('message', (message: unknown) => {
  void done(workerTask.parse(message)).then((reply) => parentPort?.postMessage(reply));
});
