import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Stop } from '@lapwing/domain';

/** One address of a member, sealed; it is used once it is verified and while it is not stopped. */
@Entity('address')
export class AddressRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') channel!: Channel;
  @Column('bytea') sealed!: Buffer;
  /** Of what is sealed: 1 holds all addresses of the member, 2 only this one. */
  @Column('int', { name: 'schema_version' }) schemaVersion!: number;
  /** Keyed indexes of whatever a sender may be known by: the address, Signal's own id of it. */
  @Column('bytea', { array: true }) finders!: Buffer[];
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Date | null;
  @Column('text', { nullable: true }) stopped!: Stop | null;
  @Column('timestamptz', { name: 'stopped_at', nullable: true }) stoppedAt!: Date | null;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
