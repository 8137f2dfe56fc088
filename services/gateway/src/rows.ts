import type { Rows } from '@lapwing/platform';
import { AuditEntryRow } from './keep-audit/audit-entry.row.js';
import { MemberRow } from './keep-accounts/member.row.js';
import { OrganisationRow } from './keep-accounts/organisation.row.js';

export const gatewayRows: Rows = [OrganisationRow, MemberRow, AuditEntryRow];
