package devnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// ErrOtherChain means that the directory holds a chain which was started with
// other fixed parameters.
var ErrOtherChain = errors.New("directory holds another chain")

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

// settle returns the parameters of the chain in dir: the recorded ones, checked
// against the configuration, or on a first start those of the configuration.
func settle(dir string, cfg Config, now uint64) (Config, error) {
	var stored fixed
	path := filepath.Join(dir, fixedFile)
	switch err := readJSON(path, &stored); {
	case errors.Is(err, fs.ErrNotExist):
		if cfg.GenesisTime == 0 {
			cfg.GenesisTime = now
		}
		return cfg, writeJSON(path, fixed{cfg.ChainID, cfg.GenesisTime, cfg.SecondsPerSlot, cfg.BlobFeeFraction})
	case err != nil:
		return cfg, err
	}
	if cfg.GenesisTime == 0 {
		cfg.GenesisTime = stored.GenesisTime
	}
	if asked := (fixed{cfg.ChainID, cfg.GenesisTime, cfg.SecondsPerSlot, cfg.BlobFeeFraction}); asked != stored {
		return cfg, fmt.Errorf("%w: %s has %+v, asked for %+v", ErrOtherChain, dir, stored, asked)
	}
	return cfg, nil
}

func readJSON(path string, v any) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("parse %s: %w", path, err)
	}
	return nil
}

func writeJSON(path string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	return replaceFile(path, b)
}

// replaceFile writes a file whole or not at all.
func replaceFile(path string, b []byte) error {
	tmp := path + ".tmp"
	if err := os.WriteFile(tmp, b, 0o644); err != nil {
		return fmt.Errorf("write file: %w", err)
	}
	if err := os.Rename(tmp, path); err != nil {
		return fmt.Errorf("replace file: %w", err)
	}
	return nil
}
