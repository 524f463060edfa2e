package txobjects

import (
	"encoding/binary"
	"errors"
	"fmt"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// What entries of L1's queue of forced txs were made with lies under the entry's leaf, behind
// its keccak256; beside it, small, since which height nobody waits for it, 0 while somebody
// does:
//
//	"forced/raw/" | leaf, "forced/idle/" | leaf
const (
	forcedRaw  = "forced/raw/"
	forcedIdle = "forced/idle/"
)

func forcedKey(prefix string, leaf common.Hash) []byte { return append([]byte(prefix), leaf[:]...) }

// PutForced writes the raw bytes of an entry; they are safe after SyncForced.
func (s *Store) PutForced(leaf common.Hash, raw []byte) error {
	return s.write(false, func(batch dbm.Batch) error {
		sum := crypto.Keccak256(raw)
		return errors.Join(batch.Set(forcedKey(forcedRaw, leaf), append(sum, raw...)), batch.Set(forcedKey(forcedIdle, leaf), make([]byte, 8)))
	})
}

// SyncForced makes the raw bytes of entries durable that were put before.
func (s *Store) SyncForced(leaves []common.Hash) error {
	return s.write(true, func(batch dbm.Batch) error {
		for _, leaf := range leaves {
			held, err := s.db.Has(forcedKey(forcedRaw, leaf))
			switch {
			case err != nil:
				return fmt.Errorf("look up forced tx: %w", err)
			case !held:
				return fmt.Errorf("the object of forced tx %s is not there", leaf)
			}
			if err := batch.Set(forcedKey(forcedIdle, leaf), make([]byte, 8)); err != nil {
				return fmt.Errorf("mark forced tx: %w", err)
			}
		}
		return nil
	})
}

// HasForced tells whether the raw bytes of an entry are there.
func (s *Store) HasForced(leaf common.Hash) (bool, error) {
	return s.db.Has(forcedKey(forcedRaw, leaf))
}

// errDamaged says that what is on disk is not what was written there.
var errDamaged = errors.New("damaged on disk")

// DropForced removes the raw bytes of an entry.
func (s *Store) DropForced(leaf common.Hash) error {
	return s.write(false, func(batch dbm.Batch) error {
		return errors.Join(batch.Delete(forcedKey(forcedRaw, leaf)), batch.Delete(forcedKey(forcedIdle, leaf)))
	})
}

// Forced gives the raw bytes of an entry, nil if they are not there, errDamaged if they are
// not those that were put.
func (s *Store) Forced(leaf common.Hash) ([]byte, error) {
	value, err := s.db.Get(forcedKey(forcedRaw, leaf))
	if err != nil || value == nil {
		return nil, err
	}
	if len(value) < common.HashLength || crypto.Keccak256Hash(value[common.HashLength:]) != common.Hash(value[:common.HashLength]) {
		return nil, fmt.Errorf("the object of forced tx %s: %w", leaf, errDamaged)
	}
	return value[common.HashLength:], nil
}

// SettleForced lets go of what nobody waits for any more since a height up to outrun, and
// gives the leaves of that. waits tells what somebody waits for after a decided height.
func (s *Store) SettleForced(height, outrun uint64, waits func(leaf common.Hash) bool) (gone []common.Hash, err error) {
	since, err := s.forcedSince()
	if err != nil || len(since) == 0 {
		return nil, err
	}
	err = s.write(false, func(batch dbm.Batch) (err error) {
		for leaf, at := range since {
			mark := forcedKey(forcedIdle, leaf)
			switch {
			case waits(leaf) && at != 0:
				err = batch.Set(mark, make([]byte, 8))
			case waits(leaf):
			case at == 0:
				err = batch.Set(mark, binary.BigEndian.AppendUint64(nil, height))
			case at < height && at <= outrun:
				gone = append(gone, leaf)
				err = errors.Join(batch.Delete(mark), batch.Delete(forcedKey(forcedRaw, leaf)))
			}
			if err != nil {
				return fmt.Errorf("settle forced tx: %w", err)
			}
		}
		return nil
	})
	return gone, err
}

// forcedSince lists the entries with since when nobody waits for them.
func (s *Store) forcedSince() (out map[common.Hash]uint64, err error) {
	end := []byte(forcedIdle)
	end[len(end)-1]++
	it, err := s.db.Iterator([]byte(forcedIdle), end)
	if err != nil {
		return nil, fmt.Errorf("list forced txs: %w", err)
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	out = map[common.Hash]uint64{}
	for ; it.Valid(); it.Next() {
		if key := it.Key()[len(forcedIdle):]; len(key) == common.HashLength && len(it.Value()) == 8 {
			out[common.Hash(key)] = binary.BigEndian.Uint64(it.Value())
		}
	}
	return out, it.Error()
}
