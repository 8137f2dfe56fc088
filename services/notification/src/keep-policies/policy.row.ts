import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('policy')
export class PolicyRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('boolean', { name: 'is_default' }) isDefault!: boolean;
  /** Nobody has edited it yet: it follows who joins and leaves. */
  @Column('boolean', { name: 'follows_members' }) followsMembers!: boolean;
  /** What it says. */
  @Column('bytea') sealed!: Buffer;
  /** Of what is sealed; 0 lies in clear: of a policy that follows its members, or until the service has sealed it. */
  @Column('int', { name: 'schema_version' }) schemaVersion!: number;
}
