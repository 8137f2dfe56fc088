import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Preferences } from '@lapwing/domain';

/** How a member wishes to be told. */
@Entity('recipient')
export class RecipientRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') version!: number;
  @Column('jsonb') preferences!: Preferences;
}
