package protocol

import (
	"math/big"

	"github.com/aztecd/aztecd/x/aztec"
)

// What publishing a checkpoint takes on L1, gas: the mean with its part of an epoch's set-up
// and of a confirmation, for 48 members drawn of 1,000 (docs/performance.md, "The contract").
// The blobs of its effects come on top, and one that carries certificates.
const (
	CheckpointGas      = 70_000
	EagerCheckpointGas = 295_000
)

// FeeFloor is what a slot's fees are drawn up to by the prices of an L1 block: with fees of
// that much, chunks that are half full, as the target of fees wants them, pay for their
// publication. DA gas pays for the blobs of the effects, a byte of blob gas for each of its
// own; mana for what a checkpoint costs whatever is in it, the gas and the last blob. Nothing
// where an L1 block's prices are not known (0), or genesis says no price of fee juice.
func (p *Params) FeeFloor(at Origin) GasFees {
	blob := mul(at.BlobBaseFee, BlobGas)
	whole := mul(at.BaseFee, p.checkpointGas())
	whole.Add(whole, blob)
	return GasFees{
		PerDA:   p.Fees.share(blob, mul(FieldsPerBlob, aztec.DAGasPerField)),
		PerMana: p.Fees.share(whole, mul(p.fullChunks(), p.Limits.MaxMana)),
	}
}

// share is what a unit costs, in fee juice, where half of so many pay a sum of wei: rounded
// up, and at most maxGasFee.
func (f FeeParams) share(wei, units *big.Int) uint64 {
	cost := mul(2, f.JuicePerGwei)
	cost.Mul(cost, wei)
	units.Mul(units, big.NewInt(1e9))
	cost.Add(cost, units).Sub(cost, big.NewInt(1)).Div(cost, units)
	if !cost.IsUint64() {
		return maxGasFee
	}
	return min(cost.Uint64(), maxGasFee)
}

func (p *Params) checkpointGas() uint64 {
	if p.Eager {
		return EagerCheckpointGas
	}
	return CheckpointGas
}

// fullChunks is how many chunks without any room left a checkpoint holds; one at least.
func (p *Params) fullChunks() uint64 {
	fit := p.Limits.EffectBlobs * FieldsPerBlob / (p.Limits.MaxDAFields + chunkEndFields)
	return max(1, min(fit, p.Limits.ChunksPerCheckpoint))
}

func mul(a, b uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(a), new(big.Int).SetUint64(b))
}
