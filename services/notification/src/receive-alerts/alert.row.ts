import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlertSnapshot } from '@lapwing/contracts';
import type { AlertState, Kind, Urgency } from '@lapwing/domain';

@Entity('alert')
export class AlertRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('int') version!: number;
  @Column('text') state!: AlertState;
  @Column('text') urgency!: Urgency;
  @Column('text', { nullable: true }) kind!: Kind | null;
  /** Null for an alert from before it was kept. */
  @Column('text', { nullable: true }) cause!: AlertSnapshot['cause'] | null;
  @Column('uuid', { name: 'policy_id', nullable: true }) policyId!: string | null;
  /** What messages call it; unique among the organisation's open alerts. */
  @Column('text') code!: string;
  @Column('boolean') open!: boolean;
  /** The alert in which this one goes on. */
  @Column('uuid', { name: 'into_alert_id', nullable: true }) intoAlertId!: string | null;
  /** By which its public headline is asked for; opaque, and of no use after two hours. */
  @Column('text', { nullable: true }) headline!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
