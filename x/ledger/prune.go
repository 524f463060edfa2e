package ledger

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// A prune on L1 takes the chain back to the last checkpoint proven there (design 4.8). Blocks
// go on: the one that carries the prune is a heartbeat, built on the state as it was after
// that checkpoint, in the next generation. What its chunks did is undone; what heartbeats
// decide, times, fees, L1 origins and committees, stays.

var (
	// ErrNotOurs says that a prune leads to a checkpoint that this chain does not have.
	ErrNotOurs = errors.New("not a checkpoint of this chain")
	// ErrTooFar says that a prune leads to before what this node keeps.
	ErrTooFar = errors.New("the prune leads to before the records of this node: they begin with a later snapshot, or are damaged; remove data/ but for the signing records, and take the state from peers")
)

// Unwound is the state that the block after s, which carries a prune, is built on: a function
// of s and of what the chain has up to the checkpoint that stays. Its trees are those after
// that one's last chunk. ErrNotOurs: there is no such checkpoint. ErrTooFar: this node
// cannot go back so far.
func (s *State) Unwound(r Reader, setup *blob.Setup, p inputs.Prune) (State, error) {
	if last := s.Checkpoint.Header.Number; p.Checkpoint > last {
		return State{}, fmt.Errorf("%w: checkpoint %d, the last is %d", ErrNotOurs, p.Checkpoint, last)
	}
	header, err := CheckpointAt(r, p.Checkpoint)
	if err != nil {
		return State{}, tooFar(err)
	}
	if hash := header.Hash(); hash != p.Hash {
		return State{}, fmt.Errorf("%w: checkpoint %d is %s here, not %s", ErrNotOurs, p.Checkpoint, hash, p.Hash)
	}
	at, err := Back(r, setup, header.LastChunk)
	if err != nil {
		return State{}, tooFar(err)
	}
	u := *s // what heartbeats decide stays
	u.Chunk, u.Checkpoint, u.Chunks, u.Checkpoints = at.Chunk, at.Checkpoint, at.Chunks, at.Checkpoints
	u.ChunkTime, u.Generation, u.Use = at.Chunk.Timestamp*1000, p.Generation, protocol.SlotUse{}
	// The entries that went beyond are told again: they are on L1.
	u.Known, u.Pending = header.Forced, nil
	return u, nil
}

func tooFar(err error) error {
	if errors.Is(err, ErrNoRecord) {
		return fmt.Errorf("%w (%w)", ErrTooFar, err)
	}
	return err
}

// unwinding are the chunks whose records a prune has left to be moved, from First to Last.
type unwinding struct{ First, Last uint64 }

// SavePruned writes the state after a block that carries a prune, which before is the state
// before. The records of the chunks that are gone follow, with FinishPrune.
func (s *State) SavePruned(w Writer, before *State) error {
	errs := []error{s.Save(w, nil, nil)}
	for n := s.Checkpoint.Header.Number + 1; n <= before.Checkpoint.Header.Number; n++ {
		for _, letter := range []byte{keyCheckpoint, keyLastLock, keyFirstLock, keyKept} {
			errs = append(errs, w.Delete(numberKey(letter, n)))
		}
	}
	if before.Chunk.Number > s.Chunk.Number {
		errs = append(errs, put(w, []byte{keyUnwinding}, &unwinding{s.Chunk.Number + 1, before.Chunk.Number}))
	}
	return errors.Join(errs...)
}

// FinishPrune moves the records of chunks that a prune took out of the chain, newest first,
// with one write for each: their effects stay under their hash, for who replays the blocks
// with them, and of their txs that they were pruned. It gives the chunks that are gone,
// oldest first. It is called after SavePruned, and at every start: the write before it may
// have been the last before a crash.
func FinishPrune(r Reader, write func(func(Writer) error) error) (gone []ChunkRecord, err error) {
	left, err := read[unwinding](r, []byte{keyUnwinding}, "chunks to unwind", "")
	if errors.Is(err, ErrNoRecord) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for ; left.Last >= left.First; left.Last-- {
		c, err := ChunkAt(r, left.Last)
		if err != nil {
			return nil, fmt.Errorf("unwind: %w", err)
		}
		if err := write(func(w Writer) error { return moveChunk(r, w, &c, left) }); err != nil {
			return nil, fmt.Errorf("unwind chunk %d: %w", left.Last, err)
		}
		gone = append(gone, c)
	}
	slices.Reverse(gone)
	return gone, write(func(w Writer) error { return w.Delete([]byte{keyUnwinding}) })
}

func moveChunk(r Reader, w Writer, c *ChunkRecord, left unwinding) error {
	hash := c.Header.Hash()
	effects, err := EffectsOf(r, hash)
	if err != nil {
		return err
	}
	errs := []error{w.Set(append([]byte{keyPrunedEffects}, hash[:]...), effects)}
	for _, tx := range c.TxHashes {
		before, err := PrunedAt(r, tx)
		if err != nil && !errors.Is(err, ErrNoRecord) {
			return err
		}
		errs = append(errs, put(w, append([]byte{keyPrunedTx}, tx[:]...), &PrunedTx{c.Header.Number, c.Header.Generation, before.Times + 1}))
	}
	drop := func(key []byte) { errs = append(errs, w.Delete(key)) }
	drop(numberKey(keyChunk, c.Header.Number))
	drop(numberKey(keyFields, c.Header.Number))
	drop(append([]byte{keyChunkHash}, hash[:]...))
	for _, tx := range c.TxHashes {
		drop(append([]byte{keyTx}, tx[:]...))
	}
	left.Last--
	return errors.Join(append(errs, put(w, []byte{keyUnwinding}, &left))...)
}

// PrunedTx says where a tx was last, before that chunk was pruned.
type PrunedTx struct {
	Chunk      uint64
	Generation uint32 // of the chunk
	Times      uint32 // that a chunk with it was pruned
}

// PrunedAt reads what became of a tx whose chunk was pruned. It may be in another chunk since.
func PrunedAt(r Reader, hash common.Hash) (PrunedTx, error) {
	return read[PrunedTx](r, append([]byte{keyPrunedTx}, hash[:]...), "pruned tx", hash)
}

// AgreePrune keeps that this node accepted a block after s with a prune, before it votes for
// it: as AgreeOrigin, until the chain is in that generation.
func AgreePrune(r Reader, w Writer, s *State, p inputs.Prune) error {
	all, err := agreedPrunes(r)
	if err != nil || slices.Contains(all, p) {
		return err
	}
	all = slices.DeleteFunc(all, func(a inputs.Prune) bool { return a.Generation <= s.Generation })
	return put(w, []byte{keyPrunes}, append(all, p))
}

// AgreedPrune tells whether AgreePrune kept a prune.
func AgreedPrune(r Reader, p inputs.Prune) (bool, error) {
	all, err := agreedPrunes(r)
	return slices.Contains(all, p), err
}

func agreedPrunes(r Reader) ([]inputs.Prune, error) {
	all, err := read[[]inputs.Prune](r, []byte{keyPrunes}, "accepted prunes", "")
	if errors.Is(err, ErrNoRecord) {
		return nil, nil
	}
	return all, err
}
