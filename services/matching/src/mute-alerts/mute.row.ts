import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('mute')
export class MuteRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'from_at' })
  fromAt!: Date;

  /** Moves to the present when somebody ends it. */
  @Column('timestamptz', { name: 'until_at' })
  untilAt!: Date;

  /** What it is about, why, and by whom: countries and developments say where people are. */
  @Column('bytea')
  sealed!: Buffer;
}
