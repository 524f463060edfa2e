package committee

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/abiwords"
)

// FirstEpochs are drawn with what the deployment sampled, and from the genesis set: Of is
// their committee.
const FirstEpochs = 3

// seedBytes is how many bytes of a hash make a seed; the others are 0.
const seedBytes = 28

// FirstSeed is that of the first epochs, by the prevrandao of the block in which the
// contract was deployed: the upper 224 bits of its keccak.
func FirstSeed(prevrandao common.Hash) common.Hash {
	var e abiwords.Encoder
	seed := e.Hash(prevrandao).Keccak()
	clear(seed[seedBytes:])
	return seed
}

// NextSeed is the seed of an epoch that nobody sampled, from that of the epoch before
// (design 4.5): the upper 224 bits of keccak(seed, epoch).
func NextSeed(before common.Hash, epoch uint64) common.Hash {
	var e abiwords.Encoder
	seed := e.Hash(before).Uint(epoch).Keccak()
	clear(seed[seedBytes:])
	return seed
}
