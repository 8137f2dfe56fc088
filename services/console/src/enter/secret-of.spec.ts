import { secretOf } from './secret-of.js';

describe('the secret of the second factor', () => {
  it('is shown in groups that can be typed', () => {
    expect(secretOf('otpauth://totp/Lapwing:nina?secret=JBSWY3DPEHPK3PXP&issuer=Lapwing')).toBe('JBSW Y3DP EHPK 3PXP');
  });

  it('is empty where the address has none', () => {
    expect(secretOf('otpauth://totp/Lapwing')).toBe('');
  });
});
