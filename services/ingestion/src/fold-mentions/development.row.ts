import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Certainty, Development, Kind, Stage } from '@lapwing/domain';

/** A development as it stands; the columns beside the snapshot are for finding it. */
@Entity('development')
export class DevelopmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') kind!: Kind;
  @Column('text') stage!: Stage;
  @Column('text') certainty!: Certainty;
  @Column('text', { nullable: true }) origin!: string | null;
  @Column('text', { array: true }) hosts!: string[];
  @Column('text') state!: Development['state'];
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') snapshot!: Development;
}
