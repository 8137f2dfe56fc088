import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Development } from '@lapwing/domain';

@Entity('development')
export class DevelopmentRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** Hosts and parties. */
  @Column('text', { array: true })
  hosts!: string[];

  @Column('text', { nullable: true })
  origin!: string | null;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  snapshot!: Development;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
