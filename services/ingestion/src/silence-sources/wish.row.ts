import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceEntry, SourceWish } from '@lapwing/contracts';
import type { SilencingReason } from '@lapwing/domain';

/** A change that would silence a source, and what became of it. */
@Entity('source_wish')
export class WishRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  /** The version of the source from which on this waits; of any other it says nothing. */
  @Column('int', { name: 'source_version' }) sourceVersion!: number;
  @Column('text') state!: 'waiting' | 'standing' | 'refused' | 'undone';
  @Column('text') because!: string;
  @Column('jsonb') entry!: Omit<SourceEntry, 'secrets' | 'settings'> & { settings: object };
  /** Sealed; forgotten as soon as the wish is settled. */
  @Column('bytea', { nullable: true }) secrets!: Buffer | null;
  @Column('text', { array: true }) reasons!: SilencingReason[];
  @Column('jsonb') changes!: SourceWish['changes'];
  @Column('uuid', { name: 'by_organisation' }) byOrganisation!: string;
  @Column('uuid', { name: 'by_member' }) byMember!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'second_organisation', nullable: true }) secondOrganisation!: string | null;
  @Column('uuid', { name: 'second_member', nullable: true }) secondMember!: string | null;
  @Column('timestamptz', { name: 'second_at', nullable: true }) secondAt!: Date | null;
  @Column('text', { name: 'second_note', nullable: true }) secondNote!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
}
