import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Labels that could tie a number to a person, an organisation or a country. */
const FORBIDDEN = /org|person|member|country|host|origin|recipient|address|alert|development|code/i;

/** The metrics of one service, all named `lapwing_<service>_…`; asking twice for a name gives the same metric. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly known = new Map<string, Counter | Gauge | Histogram>();

  constructor(
    private readonly service: string,
    options: { process: boolean } = { process: false },
  ) {
    if (options.process) collectDefaultMetrics({ register: this.registry, prefix: `lapwing_${service}_` });
  }

  counter(name: string, help: string, labels: string[] = []): Counter {
    return this.once(name, labels, (full) => new Counter({ ...this.base(full, help, labels) }), Counter);
  }

  gauge(name: string, help: string, labels: string[] = []): Gauge {
    return this.once(name, labels, (full) => new Gauge({ ...this.base(full, help, labels) }), Gauge);
  }

  /** Buckets are in seconds unless given. */
  histogram(
    name: string,
    help: string,
    labels: string[] = [],
    buckets = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300],
  ): Histogram {
    const make = (full: string) => new Histogram({ ...this.base(full, help, labels), buckets });
    return this.once(name, labels, make, Histogram);
  }

  /** The text a scraper reads. */
  async render(): Promise<{ type: string; text: string }> {
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }

  private base(name: string, help: string, labelNames: string[]) {
    return { name, help, labelNames, registers: [this.registry] };
  }

  private once<M extends Counter | Gauge | Histogram>(
    name: string,
    labels: string[],
    make: (full: string) => M,
    type: abstract new (...args: never[]) => M,
  ): M {
    const banned = labels.find((label) => FORBIDDEN.test(label));
    if (banned !== undefined) throw new Error(`A metric must not carry the label ${banned}.`);
    const full = `lapwing_${this.service}_${name}`;
    const known = this.known.get(full) ?? make(full);
    if (!(known instanceof type)) throw new Error(`The metric ${full} exists as another kind.`);
    this.known.set(full, known);
    return known;
  }
}
