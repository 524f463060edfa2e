package signer

import (
	"errors"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"
)

// Export takes the signing state out of a home whose node does not run, by the caller's
// lock: from then on no node signs there until the state of who had the key last is
// imported. So a state is in one place, and what leaves a home cannot fall behind it. Given
// again it gives the same.
func Export(cfg Config) (*State, error) {
	key, signed, err := ownKey(cfg)
	if err != nil {
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
	if cfg.Remote == "" && b.key != key {
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

// ownKey is the key file's, with what its signer remembers; none when the signer is
// elsewhere.
func ownKey(cfg Config) (common.Address, record, error) {
	if cfg.Remote != "" {
		return common.Address{}, record{}, nil
	}
	file, signed, err := loadFile(cfg.KeyFile, cfg.StateFile)
	if err != nil {
		return common.Address{}, record{}, err
	}
	return common.BytesToAddress(file.GetAddress()), signed, nil
}

// ownBook opens the home's book, made of that of an earlier version if need be;
// fs.ErrNotExist when there is neither.
func ownBook(cfg Config, key common.Address, signed record) (*book, error) {
	b, err := openBook(cfg.Book)
	if !errors.Is(err, fs.ErrNotExist) || cfg.Remote != "" {
		return b, err
	}
	if err := migrate(cfg.OldBook, cfg.Book, key, signed); err != nil {
		return nil, err
	}
	return openBook(cfg.Book)
}
