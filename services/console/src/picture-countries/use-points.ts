import { useIntl } from 'react-intl';

/** Points with one place after the comma and their sign. */
export function usePoints(): (value: number) => string {
  const intl = useIntl();
  return (value) =>
    intl.formatNumber(value, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' });
}
