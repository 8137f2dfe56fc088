import { z } from 'zod';
import {
  acknowledgementsByLink,
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  membersList,
  personsAdd,
  personsList,
  policiesChange,
  policiesList,
  recipientsList,
  recipientsSet,
  sessionGet,
  sourcesAdd,
  type AlertView,
  type InputOf,
  type PersonView,
  type ReplyOf,
} from '@lapwing/contracts';
import { Installation } from './installation.js';
import { Newsroom } from './newsroom.js';
import type { Visitor } from './visitor.js';
import { within } from './within.js';

const mails = z.object({
  messages: z.array(z.object({ from: z.string(), to: z.string(), subject: z.string(), text: z.string() }).loose()),
});
const phones = z.object({ phones: z.array(z.object({ number: z.string(), messages: z.array(z.unknown()) }).loose()) });

/** One organisation with a desk that is reached by mail and Signal, and a newsroom it reads. */
export class Scene {
  private constructor(
    readonly installation: Installation,
    readonly newsroom: Newsroom,
    readonly desk: Visitor,
    readonly deskId: string,
  ) {}

  /** Starts everything, with these settings; the first ring goes over both channels, so that one happening shows on both. */
  static async set(settings: Record<string, string> = {}): Promise<Scene> {
    const installation = await Installation.start(settings);
    const newsroom = new Newsroom(`http://127.0.0.1:${installation.port('newsroom')}`);
    const desk = await installation.signIn();
    const { memberId } = await desk.ask(sessionGet, {});
    const scene = new Scene(installation, newsroom, desk, memberId);
    await scene.haveRecipients();
    await scene.ringBothChannels();
    for (const url of newsroom.feeds) await desk.ask(sourcesAdd, { name: url, url, grade: 'B', cadenceSeconds: 5 });
    return scene;
  }

  async clear(): Promise<void> {
    await this.installation.stop();
  }

  /** Adds a person in the care of the desk. */
  async cares(person: Omit<InputOf<typeof personsAdd>, 'assignees'>): Promise<string> {
    const added = await this.desk.ask(personsAdd, { ...person, assignees: [this.deskId] });
    return added.id;
  }

  /** The alert whose development says this of somebody with this name. */
  async expectAlertAbout(subject: string, span = '60 s'): Promise<AlertView> {
    return within(span, `an alert about ${subject}`, async () => {
      const { items } = await this.desk.ask(alertsList, { limit: 200 });
      for (const { id } of items) {
        const alert = await this.desk.ask(alertsGet, { id });
        if (alert.developments.some((development) => development.subjects.some((name) => name.includes(subject)))) {
          return alert;
        }
      }
      return null;
    });
  }

  async mails(): Promise<z.infer<typeof mails>['messages']> {
    const response = await fetch(`http://127.0.0.1:${this.installation.port('mail')}/messages`);
    return mails.parse(await response.json()).messages;
  }

  /** Everything that phones have received, as text. */
  async signalTexts(): Promise<string[]> {
    const response = await fetch(`http://127.0.0.1:${this.installation.port('signal')}/stand-in/messages`);
    const seen = phones.parse(await response.json());
    return seen.phones.flatMap((phone) => phone.messages.map((message) => JSON.stringify(message)));
  }

  /** Takes a duty of the desk by the link of the mail about it. */
  async takesByMail(alertId: string): Promise<void> {
    const { duties } = await this.desk.ask(deliveriesOfAlert, { alertId });
    const code = duties[0]?.code ?? '';
    const token = await within('30 s', `a mail about ${code}`, async () => {
      const mail = (await this.mails()).find(({ text }) => text.includes(code));
      return /#([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? null;
    });
    await this.desk.ask(acknowledgementsByLink, { token });
  }

  /** All persons of the organisation. */
  async everybody(): Promise<PersonView[]> {
    const persons: PersonView[] = [];
    let cursor: string | null = null;
    do {
      const page: ReplyOf<typeof personsList> = await this.desk.ask(personsList, { limit: 200, cursor });
      persons.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return persons;
  }

  /** A text the desk's phone sends back. */
  async repliesOnSignal(text: string): Promise<void> {
    await fetch(`http://127.0.0.1:${this.installation.port('signal')}/stand-in/reply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: await this.deskNumber(), text }),
    });
  }

  private async deskNumber(): Promise<string> {
    const { items } = await this.desk.ask(recipientsList, {});
    return items.find((recipient) => recipient.memberId === this.deskId)?.signal ?? '';
  }

  private async haveRecipients(): Promise<void> {
    await within('20 s', 'the members are known to notification', async () => {
      const { items } = await this.desk.ask(policiesList, {});
      return items.some((policy) => policy.onCall.includes(this.deskId));
    });
    const { items: members } = await this.desk.ask(membersList, {});
    for (const [index, member] of members.entries()) {
      const email = `member${index}@lapwing.example`;
      const signal = `+1555010001${index}`;
      await this.desk.ask(recipientsSet, { memberId: member.id, version: 0, email, signal });
    }
  }

  private async ringBothChannels(): Promise<void> {
    const { items } = await this.desk.ask(policiesList, {});
    const policy = items.find((item) => item.isDefault);
    if (policy === undefined) throw new Error('There is no default policy.');
    const { isDefault: _isDefault, ...entry } = policy;
    const onCall = [this.deskId, ...policy.onCall.filter((memberId) => memberId !== this.deskId)];
    const critical = policy.critical.map((step, index) => (index === 0 ? { ...step, channels: 'all' as const } : step));
    await this.desk.ask(policiesChange, { ...entry, onCall, critical });
  }
}
