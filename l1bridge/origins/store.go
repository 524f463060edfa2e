package origins

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// place is an L1 block up to which the queues were read.
type place struct {
	Number        uint64
	Hash          common.Hash
	Inbox, Forced inputs.Queue
	// Generation is that of the chain on L1 after the block.
	Generation uint32 `json:",omitempty"`
}

func placeOf(o protocol.Origin) place {
	return place{o.Number, o.Hash, o.Inbox, o.Forced, o.Generation}
}

// store is what stands in the queues, on disk, and up to which final block that was read. What
// is in it can be read from L1 again: losing it costs queries.
type store struct {
	db    dbm.DB
	of    common.Address // the inbox
	start place
	final place
}

var placeKey = []byte("q/place")

func messageKey(index uint64) []byte { return binary.BigEndian.AppendUint64([]byte("q/m"), index) }

func entryKey(index uint64) []byte { return binary.BigEndian.AppendUint64([]byte("q/e"), index) }

// objectKey is what an entry's event brought: two entries may have the same content, of which
// one's blobs are in another block, or whose kind is another.
func objectKey(e inputs.Entry, index uint64) []byte {
	return binary.BigEndian.AppendUint64(objectsOf(e), index)
}

// objectsOf begins the keys of all entries alike.
func objectsOf(e inputs.Entry) []byte {
	return append(append([]byte("q/o"), e.Content[:]...), byte(e.Kind))
}

// record says up to where a deployment's queues were read.
type record struct {
	Inbox common.Address `json:"inbox_address"`
	Place place          `json:"place"`
}

// openStore reads up to where the queues were read. What is of another deployment, or cannot
// be read, is as good as nothing.
func openStore(db dbm.DB, inbox common.Address, start protocol.L1Block) (*store, error) {
	s := &store{db: db, of: inbox, start: place{Number: start.Number, Hash: start.Hash}}
	s.final = s.start
	raw, err := db.Get(placeKey)
	if err != nil {
		return nil, fmt.Errorf("read up to where L1's queues were read: %w", err)
	}
	var r record
	if json.Unmarshal(raw, &r) == nil && r.Inbox == inbox && r.Place.Number >= start.Number {
		s.final = r.Place
	}
	return s, nil
}

// from is where reading goes on when no newer block is known: the last final one, if L1 has
// it; else the deployment.
func (s *store) from(ctx context.Context, l1 *client.Client, at *view.Snapshot) (place, error) {
	if s.final == s.start {
		return s.start, nil
	}
	h, ok := at.Block(s.final.Number)
	if !ok {
		var err error
		if h, err = l1.HeaderByNumber(ctx, new(big.Int).SetUint64(s.final.Number)); err != nil {
			return place{}, fmt.Errorf("look for the block that L1's queues were read to: %w", err)
		}
	}
	if h.Hash != s.final.Hash {
		s.final = s.start
	}
	return s.final, nil
}

// extent is how much of the queues is stored as it was.
type extent struct{ messages, entries uint64 }

func (e extent) has(inbox, forced inputs.Queue) bool {
	return inbox.Total <= e.messages && forced.Total <= e.entries
}

// put stores what was read after a place of one of the queues, and tells how much of what stood
// there before still does: what is of a branch that L1 left, or was a lie, is replaced. It need
// not survive a crash of the machine: it is there or is read anew.
func (s *store) put(messages []queues.Message, entries []queues.Entry, before place) (stand extent, err error) {
	batch := s.db.NewBatch()
	defer batch.Close()
	stand, err = s.write(batch, messages, entries, before)
	forget := !stand.has(s.final.Inbox, s.final.Forced)
	if err == nil && forget {
		err = batch.Delete(placeKey)
	}
	if err == nil {
		err = batch.Write()
	}
	if err != nil {
		return stand, fmt.Errorf("store what L1's queues hold: %w", err)
	}
	if forget {
		s.final = s.start
	}
	return stand, nil
}

// reach says that all up to a place is stored; nil says nothing.
func (s *store) reach(final *place) error {
	if final == nil {
		return nil
	}
	raw, err := json.Marshal(record{s.of, *final})
	if err != nil {
		return err
	}
	if err := s.db.Set(placeKey, raw); err != nil {
		return fmt.Errorf("store up to where L1's queues were read: %w", err)
	}
	s.final = *final
	return nil
}

func (s *store) write(batch dbm.Batch, messages []queues.Message, entries []queues.Entry, before place) (stand extent, err error) {
	stand = extent{math.MaxUint64, math.MaxUint64}
	inbox, forced := before.Inbox, before.Forced
	for _, m := range messages {
		leaf := m.Leaf.Bytes()
		inbox = inbox.With(leaf)
		if _, had, ok := s.message(m.Index); !ok || had != inbox.Hash {
			stand.messages = min(stand.messages, m.Index)
		}
		if err := batch.Set(messageKey(m.Index), append(leaf[:], inbox.Hash[:]...)); err != nil {
			return stand, err
		}
	}
	for _, e := range entries {
		forced = forced.With(e.Leaf())
		if _, had, ok := s.entry(e.Index); !ok || had != forced.Hash {
			stand.entries = min(stand.entries, e.Index)
		}
		raw, err := json.Marshal(stored{e.Entry, forced.Hash})
		if err != nil {
			return stand, err
		}
		if err := batch.Set(entryKey(e.Index), raw); err != nil {
			return stand, err
		}
		if err := batch.Set(objectKey(e.Entry, e.Index), append(binary.BigEndian.AppendUint64(nil, e.Block), e.Data...)); err != nil {
			return stand, err
		}
	}
	return stand, nil
}

// stored is an entry, and the queue's hash with it.
type stored struct {
	Entry inputs.Entry `json:"entry"`
	Hash  common.Hash  `json:"hash"`
}

// message reads one, and the inbox's hash with it.
func (s *store) message(index uint64) (leaf fr.Element, hash common.Hash, ok bool) {
	raw, err := s.db.Get(messageKey(index))
	if err != nil || len(raw) != 2*common.HashLength || leaf.SetBytesCanonical(raw[:fr.Bytes]) != nil {
		return leaf, hash, false
	}
	return leaf, common.BytesToHash(raw[fr.Bytes:]), true
}

// entry reads one, and the queue's hash with it.
func (s *store) entry(index uint64) (e inputs.Entry, hash common.Hash, ok bool) {
	raw, err := s.db.Get(entryKey(index))
	var v stored
	if err != nil || json.Unmarshal(raw, &v) != nil {
		return e, hash, false
	}
	return v.Entry, v.Hash, true
}
