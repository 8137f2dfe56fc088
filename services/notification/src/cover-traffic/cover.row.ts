import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CoverMode } from '@lapwing/domain';

/** How an organisation is told: at once, or in slots of so many minutes. */
@Entity('cover')
export class CoverRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @Column('int') version!: number;
  @Column('text') mode!: CoverMode;
  @Column('int') minutes!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
