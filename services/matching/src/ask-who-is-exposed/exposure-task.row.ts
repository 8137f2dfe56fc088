import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('exposure_task')
export class ExposureTaskRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  state!: 'open' | 'closed';

  /** A keyed value of the person: finds their tasks, tells nothing of them. */
  @Column('uuid', { name: 'person_mark' })
  personMark!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  /** Where the key of the sealed part is kept. */
  @Column('bigint', { name: 'key_slot' })
  keySlot!: string;

  /** About whom it is, what it stands on, the lines with their notes, and what was done. */
  @Column('bytea')
  sealed!: Buffer;
}
