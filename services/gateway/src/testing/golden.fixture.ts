import { readFileSync } from 'node:fs';
import { throughDoor, type Call, type Question } from '@lapwing/contracts';

/** A realistic request and reply of a question, as released. */
export function golden(question: Question): { request: Record<string, unknown>; reply: Record<string, unknown> } {
  const file = `../../../../libs/contracts/src/golden/${question.name}.v${question.version}.json`;
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as ReturnType<typeof golden>;
}

/** The golden request of a question as it goes through its door. */
export function callOf(question: Question): Call {
  if (question.door === null) throw new Error(`${question.name} has no door.`);
  return throughDoor(question.door, golden(question).request);
}
