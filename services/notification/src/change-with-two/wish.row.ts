import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SecondPerson } from '@lapwing/contracts';

/** What may wait for a second person here. */
export type WishKind = 'policy' | 'cover';

/** A change that takes something away, and what became of it. */
@Entity('wish')
export class WishRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: WishKind;
  /** What it would change; the organisation itself where there is only one. Of one thing one change waits at a time. */
  @Column('uuid') about!: string;
  /** The version of it that was read. */
  @Column('int') version!: number;
  @Column('text') state!: SecondPerson['state'];
  @Column('text') because!: SecondPerson['because'];
  @Column('uuid', { name: 'by_member' }) byMember!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  /** Whether nobody else could have answered when it was asked for. */
  @Column('boolean', { name: 'was_alone' }) wasAlone!: boolean;
  @Column('uuid', { name: 'second_member', nullable: true }) secondMember!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  /** What was, what would be, and what that takes away. */
  @Column('bytea') sealed!: Buffer;
  /** Of what is sealed; 0 lies in clear until the service has sealed it. */
  @Column('int', { name: 'schema_version' }) schemaVersion!: number;
}
