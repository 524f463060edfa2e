package devnet

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// gasLimit is mainnet's at the time of writing, in gas per block.
const gasLimit = 60_000_000

// chainConfig is mainnet after Osaka and its first two blob-parameter forks,
// all of them from genesis.
func chainConfig(chainID, blobFeeFraction uint64) *params.ChainConfig {
	zero := func() *uint64 { return new(uint64) }
	latest := *params.DefaultBPO2BlobConfig
	if blobFeeFraction != 0 {
		latest.UpdateFraction = blobFeeFraction
	}
	c := *params.MergedTestChainConfig
	c.ChainID = new(big.Int).SetUint64(chainID)
	c.ShanghaiTime, c.CancunTime, c.PragueTime, c.OsakaTime = zero(), zero(), zero(), zero()
	c.BPO1Time, c.BPO2Time = zero(), zero()
	c.BPO3Time, c.BPO4Time, c.BPO5Time, c.AmsterdamTime, c.BogotaTime = nil, nil, nil, nil, nil
	c.BlobScheduleConfig = &params.BlobScheduleConfig{
		Cancun: params.DefaultCancunBlobConfig,
		Prague: params.DefaultPragueBlobConfig,
		BPO1:   params.DefaultBPO1BlobConfig,
		BPO2:   &latest,
	}
	return &c
}

// genesis builds block 0: the system contracts, the funded accounts and the
// account that fills blob space on demand.
func genesis(cfg Config) (*core.Genesis, error) {
	filler, err := newFiller(cfg.Seed)
	if err != nil {
		return nil, err
	}
	alloc := core.SystemContractAllocs()
	alloc[filler.addr] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 120)}
	for addr, wei := range cfg.Alloc {
		account := alloc[addr]
		account.Balance = wei
		alloc[addr] = account
	}
	return &core.Genesis{
		Config:     chainConfig(cfg.ChainID, cfg.BlobFeeFraction),
		Timestamp:  cfg.GenesisTime,
		Mixhash:    genesisMix(cfg.Seed),
		GasLimit:   gasLimit,
		Difficulty: new(big.Int),
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Alloc:      alloc,

		ExcessBlobGas: &cfg.ExcessBlobGas,
	}, nil
}
