import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('playbook_version')
export class PlaybookVersionRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('int')
  version!: number;

  /** As the card holds it. */
  @Column('bytea')
  sealed!: Buffer;
}
