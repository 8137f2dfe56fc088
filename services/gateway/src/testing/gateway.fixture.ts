import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { Application } from 'express';
import pg from 'pg';
import { guardsStands, liveUpdate, SERVICES, type LiveUpdate } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';
import { bootService, type Slice } from '@lapwing/bus/testing';
import { actorKeyOf } from '@lapwing/platform/testing';
import type { GatewayConfig } from '../config.js';
import { FeedDoor } from '../deliver-feeds/feed-door.js';
import { GatewayModule } from '../gateway.module.js';
import { MemberStore } from '../keep-accounts/member.store.js';
import { OrganisationStore } from '../keep-accounts/organisation.store.js';
import { SessionStore } from '../keep-sessions/session.store.js';
import { gatewayMigrations } from '../migrations.js';
import { Doors } from '../open-doors/doors.js';
import { openToTheWeb } from '../open-doors/open-to-the-web.js';
import { PushDoor } from '../receive-pushes/push-door.js';
import { gatewayRows } from '../rows.js';

export interface SignedIn {
  orgId: string;
  memberId: string;
  roles: Role[];
  login: string;
  cookie: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

export interface Listener {
  updates: LiveUpdate[];
  headers: Headers;
  ended: boolean;
  close(): void;
}

/** A gateway for specs: real PostgreSQL, the in-memory bus, HTTP on a free port. */
export class TestGateway {
  private constructor(
    readonly slice: Slice,
    readonly url: string,
    private readonly server: Server,
    private readonly directory: string,
  ) {}

  /** The clock begins at the present, because the database checks the expiry of tokens by its own. */
  static async boot(wish: Partial<GatewayConfig> = {}): Promise<TestGateway> {
    const directory = mkdtempSync(path.join(tmpdir(), 'lapwing-gateway-'));
    const config = {
      mode: 'development',
      publicUrl: 'http://127.0.0.1',
      consoleDir: null,
      sourceUrl: null,
      trustedProxies: 0,
      kekFile: path.join(directory, 'kek'),
      keyringFile: path.join(directory, 'keyring'),
      actorKeys: new Map(SERVICES.map((service) => [service, actorKeyOf(service)])),
      ...wish,
    };
    // In production nobody makes the key-encryption key but the operator.
    writeFileSync(path.join(directory, 'kek'), randomBytes(32).toString('hex'));
    const slice = await bootService({
      name: 'gateway',
      module: GatewayModule,
      rows: gatewayRows,
      migrations: gatewayMigrations,
      config,
      at: new Date().toISOString(),
    });
    slice.answers(guardsStands, () => ({ stands: 0 as const }));
    const app = new ExpressAdapter().getInstance<Application>();
    const outside = { pushes: slice.get(PushDoor), feeds: slice.get(FeedDoor) };
    openToTheWeb(app, slice.get(Doors), outside, config as GatewayConfig);
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new TestGateway(slice, `http://127.0.0.1:${port}`, server, directory);
  }

  async organisation(name = 'Harbour'): Promise<string> {
    const store = this.slice.get(OrganisationStore);
    return (await this.slice.database.inWork((tx) => store.found(tx, name))).orgId;
  }

  /** A member with a session, as if a sign-in had just happened. */
  async member(orgId: string, roles: Role[], login: string): Promise<SignedIn> {
    const { memberId, token } = await this.slice.database.inWork(async (tx) => {
      const member = await this.slice.get(MemberStore).add(tx, { orgId, login, roles, language: 'en' });
      return { memberId: member.id, token: await this.slice.get(SessionStore).open(tx, orgId, member.id) };
    });
    return { orgId, memberId, roles, login, cookie: `lapwing=${token}` };
  }

  /** A member as above who has just shown the second factor again. */
  async confirmed(orgId: string, roles: Role[], login: string): Promise<SignedIn> {
    const member = await this.member(orgId, roles, login);
    await this.confirm(member);
    return member;
  }

  /** Lets a session count as confirmed from now on. */
  async confirm(member: SignedIn): Promise<void> {
    await this.slice.db.work('update session set confirmed_at = $2 where member_id = $1', [
      member.memberId,
      this.slice.clock.now(),
    ]);
  }

  /** One more session of a member, as from another device. */
  async session(member: SignedIn): Promise<SignedIn> {
    const { orgId, memberId } = member;
    const open = this.slice.get(SessionStore);
    const token = await this.slice.database.inWork((tx) => open.open(tx, orgId, memberId));
    return { ...member, cookie: `lapwing=${token}` };
  }

  /** One request to the API; `body` is sent as JSON unless it is a text. */
  async ask(
    door: string,
    options: { as?: { cookie: string } | null; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const [method = 'GET', address = '/'] = door.split(' ');
    const { as, body, headers } = options;
    const response = await fetch(`${this.url}/api/v1${address}`, {
      method,
      headers: {
        ...(as === null || as === undefined ? {} : { cookie: as.cookie }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  }

  /** The cookie an answer set, as a browser sends it back. */
  cookieOf(answer: Answer): string {
    return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** Listens to live updates as a member's browser does. */
  async listen(as: { cookie: string }): Promise<Listener> {
    const stop = new AbortController();
    const response = await fetch(`${this.url}/api/v1/live`, { headers: { cookie: as.cookie }, signal: stop.signal });
    const listener: Listener = { updates: [], headers: response.headers, ended: false, close: () => stop.abort() };
    void follow(response, listener);
    return listener;
  }

  /** Runs SQL as somebody who seized the database server. */
  async tamper(sql: string): Promise<void> {
    const intruder = new pg.Client({ connectionString: this.slice.testDatabase.adminUrl });
    await intruder.connect();
    await intruder.query('set search_path = gateway');
    await intruder.query(sql);
    await intruder.end();
  }

  /** Ends everything; an error in the log that the spec did not take out fails it. */
  async close(): Promise<void> {
    const { errors } = this.slice.log;
    await this.slice.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.directory, { recursive: true, force: true });
    if (errors.length > 0) throw new Error(`Errors were logged:\n${errors.join('\n')}`);
  }
}

async function follow(response: Response, listener: Listener): Promise<void> {
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      const lines = new TextDecoder().decode(chunk).split('\n');
      for (const line of lines.filter((text) => text.startsWith('data: '))) {
        listener.updates.push(liveUpdate.parse(JSON.parse(line.slice('data: '.length))));
      }
    }
  } catch {
    // Hanging up ends the stream with an error.
  }
  listener.ended = true;
}
