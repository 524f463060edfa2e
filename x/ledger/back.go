package ledger

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
)

// Back makes the state after an older chunk of its records: what those tell of it, which
// is all that Restarted asks for. ErrNoRecord when they begin later.
func Back(r Reader, setup *blob.Setup, number uint64) (State, error) {
	last, err := ChunkAt(r, number)
	if err != nil {
		return State{}, err
	}
	running, err := RunningAt(r, number)
	if err != nil {
		return State{}, err
	}
	s := State{Chunk: last.Header, Fees: running.Fees}
	if s.Chunks, err = frontierAt(r, ChunkLog, number+1); err != nil {
		return State{}, err
	}
	if s.Checkpoints, err = frontierAt(r, CheckpointLog, number+1); err != nil {
		return State{}, err
	}
	if running.Number == 0 {
		s.Checkpoint = checkpoint.NewGenesis(setup, running.ChunksRoot, running.ArchiveRoot, running.StateRoot)
		return s, nil
	}
	var raw []byte
	for n := running.FirstChunk; n <= number; n++ {
		fields, err := get(r, numberKey(keyFields, n), "fields of chunk", n)
		if err != nil {
			return State{}, err
		}
		raw = append(raw, fields...)
	}
	fields, err := decodeFields(raw)
	if err != nil {
		return State{}, err
	}
	// Whatever follows is of another generation, and begins a checkpoint of its own.
	s.Checkpoint, err = checkpoint.Restore(setup, running, fields, protocol.Work{})
	return s, err
}

// frontierAt is a log's when it had a size: its peaks were stored as they were completed.
func frontierAt(r Reader, id LogID, size uint64) (merklelog.Frontier, error) {
	f := merklelog.Frontier{Size: size, Peaks: make([]common.Hash, bits.OnesCount64(size))}
	read := LogReader(r, id)
	for i, n := range f.Nodes() {
		var err error
		if f.Peaks[i], err = read(n.Position); err != nil {
			return f, fmt.Errorf("log of %d entries: %w", size, err)
		}
	}
	return f, nil
}

// Forget deletes what records say of the chunks after a number, and of all heights and
// committees: for a chain that goes on from there with heights of its own. s is the state
// that they end with.
func (s *State) Forget(w Writer, r Reader, number uint64) error {
	var errs []error
	drop := func(key []byte) { errs = append(errs, w.Delete(key)) }
	for h := s.Height - min(s.Height, HeightsKept); h <= s.Height; h++ {
		drop(numberKey(keyHeight, h))
		drop(numberKey(keyCertificate, h))
	}
	duties, err := s.Duties(r, 0)
	if err != nil && !errors.Is(err, ErrNoRecord) {
		return err
	}
	for i := range duties {
		drop(numberKey(keyDuty, duties[i].Epoch))
	}
	for e := s.Duty.Epoch; e <= s.Duty.Epoch+lookedAhead; e++ {
		drop(numberKey(keyAgreed, e))
	}
	drop([]byte{keyOrigins})
	drop([]byte{keyQueues})
	drop([]byte{keyPrunes})
	kept, err := RunningAt(r, number)
	if err != nil {
		return err
	}
	for n := kept.Number; n <= s.Checkpoint.Header.Number; n++ {
		drop(numberKey(keyLastLock, n))
		drop(numberKey(keyFirstLock, n))
		drop(numberKey(keyCheckpoint, n))
		drop(numberKey(keyKept, n))
	}
	for n := number + 1; n <= s.Chunk.Number; n++ {
		if err := forgetChunk(drop, r, n); err != nil {
			return err
		}
	}
	return errors.Join(append(errs, w.Set(numberKey(keyCheckpoint, kept.Number), kept.Encode()))...)
}

// lookedAhead is how many epochs after that of its committee a handover may have been
// accepted for: more than L1 has drawn.
const lookedAhead = 8

func forgetChunk(drop func(key []byte), r Reader, number uint64) error {
	c, err := ChunkAt(r, number)
	if err != nil {
		return err
	}
	hash := c.Header.Hash()
	drop(numberKey(keyChunk, number))
	drop(numberKey(keyFields, number))
	drop(append([]byte{keyChunkHash}, hash[:]...))
	for _, tx := range c.TxHashes {
		drop(append([]byte{keyTx}, tx[:]...))
	}
	return nil
}
