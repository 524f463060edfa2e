package duty

import "github.com/aztecd/aztecd/x/protocol"

// Gas of the draw of an epoch that nobody sampled: L1 goes back to the last one that
// somebody did, an epoch after the other. A transaction has a limit on L1 (EIP-7825).
const (
	gasPerUnsampled = 3_000
	mostDrawGas     = 12_000_000
)

// DrawGas bounds what L1 pays for finding so many draws of epochs up to the one of slot:
// each publication samples, so the epochs since a certificate was shown last, in slot shown,
// are the most that can follow from one another. A chain that was idle for long would
// else send what runs out of gas.
func DrawGas(clock protocol.Clock, slot, shown uint64, draws int) uint64 {
	first := max(clock.EpochOf(shown), 2) // the first three epochs have the deployment's seed
	epoch := clock.EpochOf(slot)
	return min(uint64(draws)*gasPerUnsampled*(epoch-min(epoch, first)), mostDrawGas)
}
