import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Level } from '@lapwing/domain';

/** Where a member is reached; the addresses themselves are sealed. */
@Entity('recipient')
export class RecipientRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') version!: number;
  @Column('bytea') sealed!: Buffer;
  @Column('boolean', { name: 'has_email' }) hasEmail!: boolean;
  @Column('boolean', { name: 'has_signal' }) hasSignal!: boolean;
  @Column('text') preferred!: Channel;
  @Column('text') language!: 'en' | 'ru';
  @Column('text') level!: Level;
  /** Channels that must not be used for this member until the address is set anew. */
  @Column('text', { array: true }) stopped!: Channel[];
  @Column('bytea', { name: 'signal_index', nullable: true }) signalIndex!: Buffer | null;
  @Column('bytea', { name: 'service_id_index', nullable: true }) serviceIdIndex!: Buffer | null;
}
