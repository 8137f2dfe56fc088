import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asked for a preview; what they asked is kept nowhere. */
@Entity('preview_taken')
export class PreviewTakenRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('timestamptz')
  at!: Date;
}
