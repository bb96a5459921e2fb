import type { Dimension } from './unit.ts';

/** What a fact can be about, and the dimension that its unit must have. */
const dimensionsOfMetrics = {
  capex: 'money',
  investment: 'money',
  commitment: 'money',
  'contract-value': 'money',
  funding: 'money',
  debt: 'money',
  subsidy: 'money',
  revenue: 'money',
  'operating-loss': 'money',
  'run-rate': 'money',
  backlog: 'money',
  valuation: 'money',
  'capacity-it': 'power',
  'capacity-facility': 'power',
  'capacity-nameplate': 'power',
  'capacity-grid': 'power',
  'capacity-leased': 'power',
  'capacity-unspecified': 'power',
  'energy-annual': 'energy',
  pue: 'number',
  accelerators: 'accelerators',
  'compute-h100e': 'compute',
  'land-area': 'area',
  'floor-area': 'area',
  'water-annual': 'volume',
  'water-daily': 'volume',
  'jobs-permanent': 'jobs',
  'jobs-construction': 'jobs',
  customers: 'customers',
  'price-power': 'power-price',
  'lease-term': 'duration',
  share: 'ratio',
  growth: 'ratio',
} as const satisfies Readonly<Record<string, Dimension>>;

export type Metric = keyof typeof dimensionsOfMetrics;

/** Every metric, in the order in which a page lists them. */
export const metrics = Object.keys(dimensionsOfMetrics) as Metric[];

export function dimensionOf(metric: Metric): Dimension {
  return dimensionsOfMetrics[metric];
}

/** The metrics that a unit of the dimension fits. */
export function metricsOf(dimension: Dimension): readonly Metric[] {
  return metrics.filter((metric) => dimensionsOfMetrics[metric] === dimension);
}
