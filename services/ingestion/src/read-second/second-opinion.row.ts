import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LeftOut, OpinionClaim } from '@lapwing/domain';

/** What a second reader said of one document: an opinion, never a mention. */
@Entity('second_opinion')
export class SecondOpinionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('text') model!: string;
  @Column('text') verdict!: 'review' | 'nothing' | 'unusable';
  @Column('text') because!: string;
  @Column('jsonb') claims!: OpinionClaim[];
  @Column('jsonb', { name: 'left_out' }) leftOut!: Partial<Record<LeftOut, number>>;
  @Column('text', { name: 'reply_sha256', nullable: true }) replySha256!: string | null;
  @Column('int') milliseconds!: number;
  @Column('int', { name: 'prompt_tokens', nullable: true }) promptTokens!: number | null;
  @Column('int', { name: 'completion_tokens', nullable: true }) completionTokens!: number | null;
  @Column('timestamptz') at!: Date;
}
