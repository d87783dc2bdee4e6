import { BlockList, isIP, isIPv6 } from 'node:net'

/** IPv4 that is not the public internet: IANA's special-purpose registry (RFC 6890 and its updates), multicast, reserved. */
const reservedIpv4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Parts of global unicast that lead elsewhere: Teredo, documentation, ORCHID, 6to4, which carries an IPv4 address. */
const reservedIpv6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (ranges: [string, number][], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}

const notPublicIpv4 = listOf(reservedIpv4, 'ipv4')
const notPublicIpv6 = listOf(reservedIpv6, 'ipv6')
const globalUnicast = listOf([['2000::', 3]], 'ipv6')
const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4')

export const isLoopback = (address: string): boolean => isIP(address) !== 0 && loopback.check(address, family(address))

/** Only what the public internet routes: of IPv6 global unicast alone, so that mapped, NAT64, local and link addresses are out. */
export const isPublicAddress = (address: string): boolean => {
  const bare = address.replace(/%.*$/, '')
  if (isIP(bare) === 0) return false
  if (isIPv6(bare)) return globalUnicast.check(bare, 'ipv6') && !notPublicIpv6.check(bare, 'ipv6')
  return !notPublicIpv4.check(bare, 'ipv4')
}
