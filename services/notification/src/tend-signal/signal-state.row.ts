import type { SIGNAL_TROUBLES } from '@lapwing/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What keeps our own account from sending. */
export type SignalTrouble = (typeof SIGNAL_TROUBLES)[number];

/** How the line to Signal is; one row. */
@Entity('signal_state')
export class SignalStateRow {
  @PrimaryColumn('boolean') one!: boolean;
  @Column('text', { nullable: true }) trouble!: SignalTrouble | null;
  @Column('timestamptz', { name: 'trouble_since', nullable: true }) troubleSince!: Date | null;
  /** Nothing leaves before; then one message tries whether the limit still stands. */
  @Column('timestamptz', { name: 'paused_until', nullable: true }) pausedUntil!: Date | null;
  /** The token of a challenge that a person has to solve. */
  @Column('text', { nullable: true }) challenge!: string | null;
  @Column('timestamptz', { name: 'challenge_at', nullable: true }) challengeAt!: Date | null;
  /** What the client calls its version, and since when it has. */
  @Column('text', { nullable: true }) version!: string | null;
  @Column('timestamptz', { name: 'version_since', nullable: true }) versionSince!: Date | null;
  /** The profile name the account was given. */
  @Column('text', { nullable: true }) profile!: string | null;
}
