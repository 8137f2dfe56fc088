import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `erased` is what stays of a person whose record was destroyed: that there was one, so that every process forgets it. */
export type PersonState = 'open' | 'closed' | 'erased';

@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  state!: PersonState;

  /** Keyed HMAC of the code: finds a code in use, tells nothing of it. Null once erased. */
  @Column('bytea', { name: 'code_index', nullable: true })
  codeIndex!: Buffer | null;

  /** The organisation's count of changes at this one. */
  @Column('bigint')
  position!: string;

  /** Where the record's own key is kept; null in rows of the first days, sealed under the organisation's key. */
  @Column('bigint', { name: 'key_slot', nullable: true })
  keySlot!: string | null;

  /** Null once erased. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
