import { z } from 'zod';
import { secret } from '@lapwing/platform';
import { login } from '@lapwing/contracts';

/** The settings of the program that prepares an instance for its first person. */
export const bootstrapConfig = z.object({
  mode: z.enum(['development', 'production']).default('production').describe('development or production.'),
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }).describe('PostgreSQL, without user or password.'),
  databaseApiPassword: secret().describe('Password of the role gateway_api.'),
  databaseWorkPassword: secret().describe('Password of the role gateway_work.'),
  publicUrl: z.url({ protocol: /^https?$/ }).describe('Address people open in the browser.'),
  adminLogin: login.default('instance-admin').describe('Login of the instance admin.'),
  organisationName: z.string().min(1).max(80).default('Harbour').describe('First organisation (development).'),
  deskLogin: login.default('harbour-desk').describe('Its admin, operator and caseworker (development).'),
  secondLogin: login.default('harbour-night').describe('A second member, caseworker (development).'),
  thirdLogin: login.default('harbour-lead').describe('A third member, admin and caseworker (development).'),
});
export type BootstrapConfig = z.infer<typeof bootstrapConfig>;
