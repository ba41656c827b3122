import { AddressPolicy } from './address-policy';

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'];
/** What no network but one inside of it opens. */
const CLOSED = [
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '169.254.169.254', '100.100.100.200', '224.0.0.1'],
  ...['255.255.255.255', '240.0.0.1', '::', '::1', 'fe80::1', 'ff02::1', 'fd00:ec2::254'],
  ...['::ffff:127.0.0.1', '::ffff:169.254.169.254', '64:ff9b::7f00:1', '2002:7f00:1::'],
];

describe('the address policy', () => {
  it.each(['10.0.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd12::1', '::ffff:10.0.0.1'])(
    'allows %s inside the default networks',
    (address) => expect(new AddressPolicy(PRIVATE).allows(address)).toBe(true),
  );

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:db8::1', '::ffff:8.8.8.8', ...CLOSED])(
    'refuses %s with the default networks',
    (address) => expect(new AddressPolicy(PRIVATE).allows(address)).toBe(false),
  );

  it.each(CLOSED)('refuses %s even when every network is listed', (address) => {
    expect(new AddressPolicy(['0.0.0.0/0', '::/0']).allows(address)).toBe(false);
  });

  it('allows a special address when a network inside its range is listed', () => {
    const policy = new AddressPolicy(['127.0.0.0/8', '169.254.10.0/24', '::1/128']);
    const answers = ['127.0.0.1', '::ffff:127.0.0.1', '169.254.10.1', '169.254.169.254', '::1', '10.0.0.1'].map(
      (address) => policy.allows(address),
    );
    expect(answers).toEqual([true, true, true, false, true, false]);
  });

  it.each(['', 'localhost', '10.0.0.1/8', 'fe80::1%eth0', '10.0.0.1 ', '10.1', '0x0a.0.0.1'])(
    'refuses %p, which is no address',
    (text) => expect(new AddressPolicy(['0.0.0.0/0', '::/0', 'fe80::/10']).allows(text)).toBe(false),
  );
});
