import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('audit_entry')
export class AuditEntryRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('text') action!: string;
  @Column('text', { nullable: true }) target!: string | null;
  @Column('bytea') previous!: Buffer;
  @Column('bytea') hash!: Buffer;
}
