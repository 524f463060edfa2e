package economics

import "math"

// Censorship keeps a transaction out of that many L1 blocks, each of which another
// proposer makes.
type Censorship struct {
	Blocks int
}

// BlocksOf is how many L1 blocks of l1Slot seconds there are in slots of slot seconds.
func BlocksOf(slots int, slot, l1Slot float64) int {
	return int(math.Ceil(float64(slots) * slot / l1Slot))
}

// Bribe is what it costs, ETH, where every proposer is given what the publisher bids for
// inclusion: the publisher pays a bid once, the censor in every block.
func (c Censorship) Bribe(bid float64) float64 { return float64(c.Blocks) * bid }

// Stuff is what it costs, ETH, to fill every block with something else. perBlock is what a
// full block takes (gas), price the first one's (ETH a gas), growth by how much each full
// block raises it. The publisher's tip, which must be outbid as well, is not in it.
func (c Censorship) Stuff(perBlock, price, growth float64) float64 {
	first := perBlock * price
	if growth == 1 {
		return first * float64(c.Blocks)
	}
	return first * (math.Pow(growth, float64(c.Blocks)) - 1) / (growth - 1)
}
