package devnet

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// ErrOtherChain means that the directory holds a chain which was started with
// other fixed parameters.
var ErrOtherChain = errors.New("directory holds another chain")

// errDamaged means that a record is there and cannot be read.
var errDamaged = errors.New("damaged record")

const (
	fixedFile = "devnet.json"
	headFile  = "head.json"
)

// fixed is what the first start decides for good.
type fixed struct {
	ChainID         uint64 `json:"chain_id"`
	GenesisTime     uint64 `json:"genesis_time"`
	SecondsPerSlot  uint64 `json:"seconds_per_slot"`
	BlobFeeFraction uint64 `json:"blob_fee_fraction"`
}

// headRecord names the head that was chosen last. It is written before the head
// is announced, so that a kill between the two loses nothing.
type headRecord struct {
	Hash common.Hash `json:"hash"`
	// Forks counts reorganisations; blocks carry it, so that a replacement never
	// equals the block it replaces.
	Forks uint64 `json:"forks"`
}

// settle completes the configuration for the chain in dir. On a first start it
// fills in the defaults and records what is fixed; later, what the configuration
// leaves at zero is taken from the record, and the rest has to agree with it.
func settle(dir string, cfg Config, now uint64) (Config, error) {
	var stored fixed
	path := filepath.Join(dir, fixedFile)
	switch err := readJSON(path, &stored); {
	case errors.Is(err, fs.ErrNotExist):
		cfg = cfg.withDefaults()
		cfg.GenesisTime = cmp.Or(cfg.GenesisTime, now)
		return cfg, writeJSON(path, fixedOf(cfg))
	case err != nil:
		return cfg, err
	}
	cfg.ChainID = cmp.Or(cfg.ChainID, stored.ChainID)
	cfg.GenesisTime = cmp.Or(cfg.GenesisTime, stored.GenesisTime)
	cfg.SecondsPerSlot = cmp.Or(cfg.SecondsPerSlot, stored.SecondsPerSlot)
	cfg.BlobFeeFraction = cmp.Or(cfg.BlobFeeFraction, stored.BlobFeeFraction)
	if asked := fixedOf(cfg); asked != stored {
		return cfg, fmt.Errorf("%w: %s has %+v, asked for %+v", ErrOtherChain, dir, stored, asked)
	}
	return cfg.withDefaults(), nil
}

func fixedOf(cfg Config) fixed {
	return fixed{cfg.ChainID, cfg.GenesisTime, cfg.SecondsPerSlot, cfg.BlobFeeFraction}
}

func readJSON(path string, v any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%w: %s: %w", errDamaged, path, err)
	}
	return nil
}

func writeJSON(path string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	return atomicfile.Write(path, b, 0o644)
}
