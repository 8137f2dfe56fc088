import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  /** Keyed HMAC of the code: finds a code in use, tells nothing of it. */
  @Column('bytea', { name: 'code_index' })
  codeIndex!: Buffer;

  /** The organisation's count of changes at this one. */
  @Column('bigint')
  position!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
