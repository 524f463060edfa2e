package client

import (
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// dearest is the excess of blob gas that is not looked at further: more than e^44 wei, in
// all forks that are known, are more than 64 bits hold.
const dearest = 1 << 30

// Prices are those of gas and of blob gas in the block, wei; what is more than 64 bits hold
// counts as the most they do. They follow from the block's hash and from the forks of its L1
// alone: of a public one those that this software knows, of another the newest.
func (h Header) Prices(chainID uint64) (gas, blobGas uint64) {
	forks := blobForks(chainID)
	switch {
	case !forks.IsCancun(forks.LondonBlock, h.Time):
	case h.ExcessBlobGas >= dearest:
		blobGas = math.MaxUint64
	default:
		blobGas = capped(eip4844.CalcBlobFee(forks, &types.Header{Time: h.Time, ExcessBlobGas: &h.ExcessBlobGas}))
	}
	return capped(h.BaseFee), blobGas
}

func capped(wei *big.Int) uint64 {
	if !wei.IsUint64() {
		return math.MaxUint64
	}
	return wei.Uint64()
}

// blobForks is how an L1 prices blobs, by its EIP-155 id.
func blobForks(chainID uint64) *params.ChainConfig {
	for _, c := range []*params.ChainConfig{params.MainnetChainConfig, params.SepoliaChainConfig, params.HoodiChainConfig} {
		if c.ChainID.IsUint64() && c.ChainID.Uint64() == chainID {
			return c
		}
	}
	start := new(uint64)
	return &params.ChainConfig{
		LondonBlock: new(big.Int), CancunTime: start, PragueTime: start, OsakaTime: start, BPO1Time: start, BPO2Time: start,
		BlobScheduleConfig: &params.BlobScheduleConfig{BPO2: params.DefaultBPO2BlobConfig},
	}
}
