import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('subscription')
export class SubscriptionRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** The wish itself: its countries say where our people are. */
  @Column('bytea')
  sealed!: Buffer;
}
