import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_version')
export class PersonVersionRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('int')
  version!: number;

  /** Where the key of the person's record is kept; null in rows sealed under the organisation's key. */
  @Column('bigint', { name: 'key_slot', nullable: true })
  keySlot!: string | null;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
