package economics

import "math"

// BeforeLocks is the mean wait, seconds, from sending a tx to its first guarantee where a
// block is made in the next slot and published at its end: half a slot and a slot (seeds
// 000, Some known issues: 18 + 36 = 54).
func BeforeLocks(slot float64) float64 { return slot/2 + slot }

// ToCheckpoint is the mean wait, seconds, until the checkpoint of a locked tx is on L1: the
// rest of its slot, the next L1 block that the publication may be in, and one more.
func ToCheckpoint(slot, l1Slot float64) float64 { return slot/2 + l1Slot/2 + l1Slot }

// Queue is a network that takes txs one after the other, each as long as any other, and
// has a latency when nobody waits (M/D/1).
type Queue struct {
	// Unloaded is the latency, seconds, Capacity the most txs a second.
	Unloaded, Capacity float64
}

// Latency is the mean, seconds, where so many txs a second come independently of each other;
// infinite from Capacity on.
func (q Queue) Latency(tps float64) float64 {
	load := tps / q.Capacity
	if load >= 1 {
		return math.Inf(1)
	}
	return q.Unloaded + load/(2*q.Capacity*(1-load))
}
