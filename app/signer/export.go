package signer

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/keyfile"
)

// Export takes the signing state out of a home whose node does not run, by the caller's
// lock: from then on no node signs there until the state of who had the key last is
// imported. So a state is in one place, and what leaves a home cannot fall behind it. Given
// again it gives the same. The book alone is needed: of a machine that died the key's file may
// be gone, or CometBFT's, against which the book is only compared.
func Export(cfg Config) (*State, error) {
	key, signed, err := keyOf(cfg)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	b, err := ownBook(cfg, key, signed)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s is missing: this key has signed nothing here, so there is nothing to export, or the book was lost", cfg.Book)
	}
	if err != nil {
		return nil, err
	}
	if err := b.close(); err != nil {
		return nil, err
	}
	if key != (common.Address{}) && b.key != key {
		return nil, fmt.Errorf("%w: %s is of key %s, the home has %s", ErrOtherKey, cfg.Book, b.key, key)
	}
	if err := b.agrees(signed); err != nil {
		return nil, fmt.Errorf("%s and %s: %w", cfg.Book, cfg.StateFile, err)
	}
	if b.handedOver == 0 {
		b.handedOver = cfg.Now().UnixMilli()
		if err := b.save(); err != nil {
			return nil, fmt.Errorf("hand the signing book over: %w", err)
		}
	}
	return stateOf(b, cfg.ChainID), nil
}

// keyOf is the key file's, with what its signer remembers, nothing when that is missing; none
// of both when the signer is elsewhere. Without the key file the error is fs.ErrNotExist.
func keyOf(cfg Config) (common.Address, record, error) {
	if cfg.Remote != "" {
		return common.Address{}, record{}, nil
	}
	signed, err := loadSigned(cfg.StateFile)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return common.Address{}, record{}, err
	}
	if err := keyfile.Check("consensus key", cfg.KeyFile); err != nil {
		return common.Address{}, signed, err
	}
	if err := readable(cfg.KeyFile, &privval.FilePVKey{}); err != nil {
		return common.Address{}, signed, fmt.Errorf("consensus key: %w", err)
	}
	return common.BytesToAddress(privval.LoadFilePVEmptyState(cfg.KeyFile, "").GetAddress()), signed, nil
}

// ownBook opens the home's book, made of that of an earlier version if need be;
// fs.ErrNotExist when there is neither.
func ownBook(cfg Config, key common.Address, signed record) (*book, error) {
	b, err := openBook(cfg.Book)
	if !errors.Is(err, fs.ErrNotExist) || key == (common.Address{}) {
		return b, err
	}
	if err := migrate(cfg.OldBook, cfg.Book, key, signed); err != nil {
		return nil, err
	}
	return openBook(cfg.Book)
}
