import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outcome')
export class OutcomeRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'alert_id' })
  alertId!: string;

  /** Which person, what happened, who says so and when. */
  @Column('bytea')
  sealed!: Buffer;
}
