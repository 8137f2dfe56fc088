import { DevelopmentStore } from '../fold-mentions/development.store.js';
import type { Slice } from '@lapwing/bus/testing';
import type { Development } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';

/** The id of the so-manieth planted development. */
export function plantedId(number: number): string {
  return `0199a000-0000-7000-8000-0002${number.toString(16).padStart(8, '0')}`;
}

/** Developments of specs, stored as folding stores them. */
export class PlantedDevelopments {
  private readonly standing = new Map<string, Development>();

  constructor(private readonly slice: Slice) {}

  /** A new development, of which only what matters is stated. */
  async plant(number: number, stated: Partial<Development> = {}): Promise<Development> {
    const development = aDevelopment({ id: plantedId(number), certainty: 'confirmed', ...stated });
    await this.keep(development, 'created');
    return development;
  }

  /** Its next version. */
  async change(number: number, stated: Partial<Development>, how: 'updated' | 'merged' | 'withdrawn' = 'updated') {
    const before = this.standing.get(plantedId(number));
    if (before === undefined) throw new Error(`Nothing was planted as ${number}.`);
    await this.keep({ ...before, ...stated, version: before.version + 1 }, how);
  }

  private async keep(snapshot: Development, change: 'created' | 'updated' | 'merged' | 'withdrawn'): Promise<void> {
    this.standing.set(snapshot.id, snapshot);
    const store = this.slice.get(DevelopmentStore);
    await this.slice.database.inWork((tx) => store.keepVersion(tx, { snapshot, change, because: 'planted' }));
  }
}
