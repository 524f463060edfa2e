package txobjects

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
)

// Objects lie under their 32-byte tx hash. A mark, of another length, says that
// one was kept for a proposal at a height that was not decided then:
//
//	"height/" | height, 8 bytes big-endian | tx hash
const markPrefix = "height/"

// adoptedKey says that a store of a home from before there were marks was
// adopted.
const adoptedKey = "adopted"

func markKey(height uint64, id common.Hash) []byte {
	key := binary.BigEndian.AppendUint64([]byte(markPrefix), height)
	return append(key, id[:]...)
}

func parseMark(key []byte) (height uint64, id common.Hash, ok bool) {
	if len(key) != len(markPrefix)+8+common.HashLength {
		return 0, id, false
	}
	rest := key[len(markPrefix):]
	return binary.BigEndian.Uint64(rest), common.Hash(rest[8:]), true
}

// mark is one object kept for a height.
type mark struct {
	height uint64
	id     common.Hash
}

func (s *Store) marks() (out []mark, err error) {
	end := []byte(markPrefix)
	end[len(end)-1]++
	it, err := s.db.Iterator([]byte(markPrefix), end)
	if err != nil {
		return nil, fmt.Errorf("list kept tx objects: %w", err)
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	for ; it.Valid(); it.Next() {
		if height, id, ok := parseMark(it.Key()); ok {
			out = append(out, mark{height, id})
		}
	}
	return out, it.Error()
}

// Lost gives what was kept for heights above one and up to a decided one and is in no
// chunk. included reads the chain; it must know the decided height.
func (s *Store) Lost(above, height uint64, included func(common.Hash) (bool, error)) (lost []common.Hash, err error) {
	marks, err := s.marks()
	if err != nil {
		return nil, err
	}
	for _, m := range marks {
		if m.height <= above || m.height > height {
			continue
		}
		stays, err := included(m.id)
		if err != nil {
			return nil, fmt.Errorf("look for tx %s in the chain: %w", m.id, err)
		}
		if !stays {
			lost = append(lost, m.id)
		}
	}
	return lost, nil
}

// Release lets go of what was kept for heights up to one and is in no chunk. What a
// decided chunk holds stays, under its hash alone. included reads the chain; it must
// know that height.
func (s *Store) Release(height uint64, included func(common.Hash) (bool, error)) error {
	marks, err := s.marks()
	if err != nil {
		return err
	}
	later := make(map[common.Hash]bool)
	for _, m := range marks {
		if m.height > height {
			later[m.id] = true
		}
	}
	return s.write(false, func(batch dbm.Batch) error {
		for _, m := range marks {
			if m.height > height {
				continue
			}
			stays, err := included(m.id)
			if err != nil {
				return fmt.Errorf("look for tx %s in the chain: %w", m.id, err)
			}
			if !stays && !later[m.id] {
				if err := batch.Delete(m.id[:]); err != nil {
					return fmt.Errorf("forget tx object: %w", err)
				}
			}
			if err := batch.Delete(markKey(m.height, m.id)); err != nil {
				return fmt.Errorf("unmark tx object: %w", err)
			}
		}
		return nil
	})
}

// adoptBatch is how many objects of an older home are looked at between writes.
const adoptBatch = 1024

// Adopt marks the objects of a home from before there were marks: what is in no
// chunk counts as kept for the height that is in work, and goes with it. It does
// so once, however long it takes: an interrupted one begins anew.
func (s *Store) Adopt(ctx context.Context, height uint64, included func(common.Hash) (bool, error)) error {
	done, err := s.db.Has([]byte(adoptedKey))
	if err != nil || done {
		return err
	}
	var after []byte
	for {
		ids, err := s.ids(after, adoptBatch)
		if err != nil {
			return err
		}
		if len(ids) == 0 {
			return s.db.SetSync([]byte(adoptedKey), []byte{1})
		}
		if err := s.adopt(height, ids, included); err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("look through old tx objects: %w", err)
		}
		after = append(ids[len(ids)-1].Bytes(), 0)
	}
}

func (s *Store) adopt(height uint64, ids []common.Hash, included func(common.Hash) (bool, error)) error {
	return s.write(false, func(batch dbm.Batch) error {
		for _, id := range ids {
			stays, err := included(id)
			if err != nil {
				return fmt.Errorf("look for tx %s in the chain: %w", id, err)
			}
			if stays {
				continue
			}
			if err := batch.Set(markKey(height, id), []byte{}); err != nil {
				return fmt.Errorf("mark tx object: %w", err)
			}
		}
		return nil
	})
}

// ids lists up to limit objects from a key on.
func (s *Store) ids(from []byte, limit int) (out []common.Hash, err error) {
	it, err := s.db.Iterator(from, nil)
	if err != nil {
		return nil, fmt.Errorf("list tx objects: %w", err)
	}
	defer func() { err = errors.Join(err, it.Close()) }()
	for ; it.Valid() && len(out) < limit; it.Next() {
		if key := it.Key(); len(key) == common.HashLength {
			out = append(out, common.Hash(key))
		}
	}
	return out, it.Error()
}
