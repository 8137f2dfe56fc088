import { z } from 'zod';
import {
  acknowledgementsByLink,
  addressesConfirm,
  addressesSet,
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  personsAdd,
  personsList,
  policiesChange,
  policiesList,
  recipientsOwn,
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
const messages = z.array(z.object({ from: z.enum(['us', 'phone']), text: z.string() }).loose());
const phones = z.object({ phones: z.array(z.object({ number: z.string(), messages }).loose()) });

/** A member of the organisation, and where they are reached. */
export interface SceneMember {
  memberId: string;
  visitor: Visitor;
  email: string;
  phone: string;
}
type PolicyInput = InputOf<typeof policiesChange>;

/** One organisation with a desk that is reached by mail and Signal, and a newsroom it reads. */
export class Scene {
  /** The desk, and who else works there. */
  readonly members: SceneMember[] = [];

  private constructor(
    readonly installation: Installation,
    readonly newsroom: Newsroom,
    readonly desk: Visitor,
    readonly deskId: string,
  ) {}

  /**
   * Starts everything, with these settings. The first ring goes over both channels, so that one happening shows on both,
   * where the policy is not to say otherwise.
   */
  static async set(settings: Record<string, string> = {}, policy: Partial<PolicyInput> = {}): Promise<Scene> {
    const installation = await Installation.start(settings);
    const newsroom = new Newsroom(`http://127.0.0.1:${installation.port('newsroom')}`);
    const desk = await installation.signIn();
    const { memberId } = await desk.ask(sessionGet, {});
    const scene = new Scene(installation, newsroom, desk, memberId);
    await scene.haveRecipients();
    await scene.ringBothChannels(policy);
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
    return (await this.phones()).flatMap((phone) => phone.messages.map((message) => JSON.stringify(message)));
  }

  /** What this member's phone has received, oldest first. */
  async textsOn({ phone }: SceneMember): Promise<string[]> {
    const own = (await this.phones()).find(({ number }) => number === phone);
    return own?.messages.filter(({ from }) => from === 'us').map(({ text }) => text.trim()) ?? [];
  }

  /** What has come to this member by mail. */
  async mailsTo({ email }: SceneMember): Promise<string[]> {
    return (await this.mails()).filter(({ to }) => to === email).map(({ text }) => text.trim());
  }

  private async phones(): Promise<z.infer<typeof phones>['phones']> {
    const response = await fetch(`http://127.0.0.1:${this.installation.port('signal')}/stand-in/messages`);
    return phones.parse(await response.json()).phones;
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
    await this.writesOnSignal(this.members.find(({ memberId }) => memberId === this.deskId)?.phone ?? '', text);
  }

  /** A text that comes from a phone. */
  async writesOnSignal(from: string, text: string): Promise<void> {
    await fetch(`http://127.0.0.1:${this.installation.port('signal')}/stand-in/reply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from, text }),
    });
  }

  private async haveRecipients(): Promise<void> {
    await within('20 s', 'the members are known to notification', async () => {
      const { items } = await this.desk.ask(policiesList, {});
      return items.some((policy) => policy.onCall.includes(this.deskId));
    });
    for (const [index, { memberId, visitor }] of (await this.installation.signInMembers()).entries()) {
      const member = { memberId, visitor, email: `member${index}@lapwing.example`, phone: `+1555010001${index}` };
      await this.showsMail(member);
      await this.showsPhone(member);
      this.members.push(member);
    }
  }

  /** Sets an own mail address and returns the code that comes to it. */
  async showsMail({ visitor, memberId, email: address }: SceneMember): Promise<void> {
    await visitor.ask(addressesSet, { memberId, entry: { channel: 'email', address } });
    const code = await within('20 s', `a code for ${address}`, async () => {
      const mail = (await this.mails()).find(({ to }) => to === address);
      return /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(mail?.text ?? '')?.[0] ?? null;
    });
    const { verified } = await visitor.ask(addressesConfirm, { channel: 'email', code });
    if (!verified) throw new Error(`The code for ${address} was refused.`);
  }

  /** Sets an own Signal number; its phone writes first. */
  async showsPhone({ visitor, memberId, phone: address }: SceneMember): Promise<void> {
    const { waiting } = await visitor.ask(addressesSet, { memberId, entry: { channel: 'signal', address } });
    await this.writesOnSignal(address, waiting?.word ?? '');
    await within('20 s', `${address} is verified`, async () => {
      const { addresses } = await visitor.ask(recipientsOwn, {});
      return addresses.some(({ channel, verifiedAt }) => channel === 'signal' && verifiedAt !== null);
    });
  }

  private async ringBothChannels(wished: Partial<PolicyInput>): Promise<void> {
    const { items } = await this.desk.ask(policiesList, {});
    const policy = items.find((item) => item.isDefault);
    if (policy === undefined) throw new Error('There is no default policy.');
    const { isDefault: _isDefault, wishId: _wishId, ...entry } = policy;
    const onCall = [this.deskId, ...policy.onCall.filter((memberId) => memberId !== this.deskId)];
    const critical = policy.critical.map((step, index) => (index === 0 ? { ...step, channels: 'all' as const } : step));
    await this.desk.provesAgain();
    await this.desk.ask(policiesChange, { ...entry, onCall, critical, ...wished });
  }
}
