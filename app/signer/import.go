package signer

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/privval"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// Import puts a state into a home whose node does not run, by the caller's lock. It never
// lowers what the home knows: a state that ends before the home's own is ErrStateOlder and
// changes nothing. The next start listens for the key, however recent the state is. A crash
// within is healed by the same call.
func Import(cfg Config, s *State) error {
	if s.ChainID != cfg.ChainID {
		return fmt.Errorf("%w: it is of %s, this home of %s", ErrOtherChain, s.ChainID, cfg.ChainID)
	}
	key, signed, err := keyOf(cfg)
	if err != nil {
		return err
	}
	if cfg.Remote == "" && key != s.Key {
		return fmt.Errorf("%w: it is of %s, %s is %s; copy that key's file first", ErrOtherKey, s.Key, cfg.KeyFile, key)
	}
	b, err := ownBook(cfg, key, signed)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		b = &book{file: cfg.Book, key: s.Key, shares: map[int64][]Share{}}
	case err != nil:
		return err
	default:
		if err := b.close(); err != nil {
			return err
		}
	}
	switch {
	case b.key == s.Key:
	case b.blank(): // a standby's own key
		b = &book{file: cfg.Book, key: s.Key, shares: map[int64][]Share{}}
	default:
		return fmt.Errorf("%w: it is of %s, %s of %s", ErrOtherKey, s.Key, cfg.Book, b.key)
	}
	if err := b.take(s, signed); err != nil {
		return err
	}
	if err := b.save(); err != nil {
		return fmt.Errorf("write the imported signing state: %w", err)
	}
	if cfg.Remote != "" {
		return nil
	}
	return raise(cfg.StateFile, signed, b.last)
}

// take has the book go on behind a state, which ends at or above both the book and the
// home's signer.
func (b *book) take(s *State, signed record) error {
	last := s.last()
	if last.compare(b.last) < 0 || last.compare(signed) < 0 {
		own := b.last
		if signed.compare(own) > 0 {
			own = signed
		}
		return fmt.Errorf("%w: it ends with %s, the home with %s", ErrStateOlder, s.Last(), own)
	}
	if last.compare(signed) == 0 && signed.Block != unknownBlock && last.Block != unknownBlock && last.Block != signed.Block {
		return fmt.Errorf("%w: %s", ErrStateContradicts, last)
	}
	for i := range s.Records {
		r := s.Records[i]
		before, known := b.at(r)
		if known && before.Block != unknownBlock && r.Block != unknownBlock && !before.same(r) {
			return fmt.Errorf("%w: %s", ErrStateContradicts, r)
		}
		if !known {
			b.add(line{Record: &r})
		}
	}
	for i := range s.Shares {
		if !b.hasShare(s.Shares[i].Height, s.Shares[i].Round) {
			b.add(line{Share: &s.Shares[i]})
		}
	}
	// Without a time it is long ago, so that a start listens.
	for i := range b.height {
		b.height[i].At = 0
	}
	b.key, b.last.At, b.handedOver = s.Key, 0, 0
	return nil
}

// raise lets CometBFT's own signer know how far the key has signed, though not what: it
// refuses all of that too, should the book be lost.
func raise(file string, signed, last record) error {
	if _, err := os.Lstat(file); err == nil && signed.compare(last) >= 0 {
		return nil
	}
	text, err := cmtjson.MarshalIndent(privval.FilePVLastSignState{Height: last.Height, Round: last.Round, Step: int8(last.Step)}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode state of the consensus key: %w", err)
	}
	return atomicfile.Write(file, text, 0o600)
}
