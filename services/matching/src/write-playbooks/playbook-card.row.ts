import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('playbook_card')
export class PlaybookCardRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** For which kind and host, the texts, by when to look again, who wrote it and when. */
  @Column('bytea')
  sealed!: Buffer;
}
