import { z } from 'zod';
import type { Role } from '@lapwing/domain';
import type { Service } from './service.js';

/** Who asks: minted by the gateway per request, verified by the owner of the data and again by its database. */
export interface Actor {
  orgId: string;
  memberId: string;
  roles: Role[];
  expiresAt: Date;
  /** They showed their second factor again, not long ago. */
  proved?: boolean;
  /** They gave their duress phrase and nobody has lifted that: the owner answers as ever and lets nothing be ended. */
  guarded?: boolean;
}

/** `public`: anybody may ask; `services`: only peers, never people; otherwise a signed-in member with one of the roles. */
export type Access = 'public' | 'services' | readonly Role[];

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Something one asks the owner of the data. Over NATS it is a request with one reply; where it has a `door`
 * (method and path below /api/v1) the gateway forwards the HTTP request: path, query and body together are the request.
 */
export interface Question<Name extends string = string, Request = unknown, Reply = unknown, Input = unknown> {
  readonly shape: 'question';
  readonly name: Name;
  readonly version: number;
  readonly owner: Service;
  readonly askers: readonly Service[];
  readonly access: Access;
  /** Bodies hold person data and are sealed between gateway and owner. */
  readonly sealed: boolean;
  /** The session must have proven its member again, with the second factor, within the last minutes. */
  readonly stepUp: boolean;
  readonly door: `${Method} /${string}` | null;
  readonly summary: string;
  readonly request: z.ZodType<Request, Input>;
  readonly reply: z.ZodType<Reply>;
  readonly subject: string;
}

/** The request after parsing: what the owner's handler gets. */
export type RequestOf<Q> = Q extends { readonly request: z.ZodType<infer Request> } ? Request : never;
/** The request before parsing: what an asker may write, defaults left out. */
export type InputOf<Q> = Q extends { readonly request: z.ZodType<unknown, infer Input> } ? Input : never;
export type ReplyOf<Q> = Q extends { readonly reply: z.ZodType<infer Reply> } ? Reply : never;

/** Declares a question; `name` is `nouns.verb`. */
export function question<const Name extends string, Request, Reply, Input>(declaration: {
  name: Name;
  owner: Service;
  access: Access;
  summary: string;
  request: z.ZodType<Request, Input>;
  reply: z.ZodType<Reply>;
  version?: number;
  askers?: readonly Service[];
  sealed?: boolean;
  stepUp?: boolean;
  door?: `${Method} /${string}`;
}): Question<Name, Request, Reply, Input> {
  const version = declaration.version ?? 1;
  const askers: readonly Service[] = declaration.askers ?? ['gateway'];
  return Object.freeze({
    shape: 'question',
    sealed: false,
    stepUp: false,
    door: null,
    ...declaration,
    askers,
    version,
    subject: `ask.${declaration.owner}.${declaration.name}.v${version}`,
  });
}
