import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RulingView } from '@lapwing/contracts';
import type { Certainty, Development, Facts, Mention } from '@lapwing/domain';

/** Which part of which mention. */
export interface PartOfMention {
  mentionId: string;
  part: number;
}

/** What somebody has ruled about developments. */
@Entity('ruling')
export class RulingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: RulingView['kind'];
  @Column('text') state!: RulingView['state'];
  @Column('uuid', { name: 'development_id' }) developmentId!: string;
  @Column('uuid', { name: 'other_id' }) otherId!: string;
  @Column('uuid', { array: true }) mentions!: string[];
  @Column('boolean') forced!: boolean;
  @Column('text') because!: string;
  @Column('text') note!: string;
  @Column('uuid', { name: 'by_organisation' }) byOrganisation!: string;
  @Column('uuid', { name: 'by_member' }) byMember!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'second_organisation', nullable: true }) secondOrganisation!: string | null;
  @Column('uuid', { name: 'second_member', nullable: true }) secondMember!: string | null;
  @Column('timestamptz', { name: 'second_at', nullable: true }) secondAt!: Date | null;
  @Column('boolean', { name: 'second_agree', nullable: true }) secondAgree!: boolean | null;
  @Column('text', { name: 'second_note', nullable: true }) secondNote!: string | null;
  /** When somebody asked to take it back. */
  @Column('timestamptz', { name: 'undo_at', nullable: true }) undoAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  /** A correction that warns of less than before, or what takes a raising back. */
  @Column('boolean') lowers!: boolean;
  @Column('text', { nullable: true }) certainty!: Certainty | null;
  /** A correction: what is to stand, and what stood. */
  @Column('jsonb', { nullable: true }) facts!: Facts | null;
  @Column('jsonb', { name: 'facts_before', nullable: true }) factsBefore!: Facts | null;
  /** The document whose words a correction goes by, and what it claims. */
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('jsonb', { nullable: true }) claim!: Mention | null;
  /** The ruling that this one takes back. */
  @Column('uuid', { nullable: true }) undoes!: string | null;
  /** A merge in effect: the absorbed development as it stood, its reports, and those the survivor had. */
  @Column('jsonb', { nullable: true }) was!: Development | null;
  @Column('jsonb', { nullable: true }) absorbed!: PartOfMention[] | null;
  @Column('jsonb', { nullable: true }) kept!: PartOfMention[] | null;
}
