import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyEntry } from '@lapwing/contracts';

@Entity('policy')
export class PolicyRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('boolean', { name: 'is_default' }) isDefault!: boolean;
  /** Nobody has edited it yet: it follows who joins and leaves. */
  @Column('boolean', { name: 'follows_members' }) followsMembers!: boolean;
  @Column('jsonb') entry!: PolicyEntry;
}
