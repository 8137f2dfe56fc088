import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody whom nothing reaches. */
@Entity('gap')
export class GapRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz') since!: Date;
  @Column('boolean', { name: 'on_call' }) onCall!: boolean;
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt!: Date | null;
}
