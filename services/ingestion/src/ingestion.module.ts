import { Module } from '@nestjs/common';
import type { ConsumersOf } from '@lapwing/bus';
import { CanaryArrivedConsumer } from './fly-canary/canary-arrived.consumer.js';
import { MemberChangedConsumer } from './follow-operators/member-changed.consumer.js';
import { MemberRemovedConsumer } from './follow-operators/member-removed.consumer.js';
import { OrganisationChangedConsumer } from './follow-operators/organisation-changed.consumer.js';
import { developments } from './stations/developments.js';
import { documents } from './stations/documents.js';
import { sources } from './stations/sources.js';

/** What ingestion hears, by the name of the event. */
export const CONSUMERS: ConsumersOf<'ingestion'> = {
  'canary.arrived': CanaryArrivedConsumer,
  'member.changed': MemberChangedConsumer,
  'member.removed': MemberRemovedConsumer,
  'organisation.changed': OrganisationChangedConsumer,
};

/** source → document → mention → development. */
@Module({
  controllers: [
    ...Object.values(CONSUMERS),
    ...sources.controllers,
    ...documents.controllers,
    ...developments.controllers,
  ],
  providers: [...sources.providers, ...documents.providers, ...developments.providers],
})
export class IngestionModule {}
