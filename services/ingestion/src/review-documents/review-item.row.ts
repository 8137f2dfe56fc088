import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReviewItem } from '@lapwing/contracts';
import type { Mention } from '@lapwing/domain';

/** A document that waits for a person, or that one has settled. */
@Entity('review_item')
export class ReviewItemRow {
  @PrimaryColumn('uuid', { name: 'document_id' }) documentId!: string;
  @Column('text') because!: ReviewItem['because'];
  @Column('double precision', { nullable: true }) chance!: number | null;
  @Column('timestamptz') since!: Date;
  /** What a reader would most likely claim. */
  @Column('jsonb', { nullable: true }) claim!: Mention | null;
  @Column('text', { nullable: true }) verdict!: 'nothing' | 'claim' | null;
  /** What the operator claims. */
  @Column('jsonb', { nullable: true }) ruled!: Mention | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('uuid', { name: 'settled_by_organisation', nullable: true }) settledByOrganisation!: string | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy!: string | null;
}
