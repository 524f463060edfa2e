package ledger

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
)

// Save writes the records of a store that begins with the checked state: without the
// history before it, but for what a tx may be anchored to. The certificate is of the
// state's height, and was verified.
func (c *Checked) Save(w Writer, certificate *lock.Certificate) error {
	s := &c.State
	record := storedChunk{Header: c.head.Chunk, TxHashes: c.head.TxHashes, Running: c.head.Checkpoint, Block: c.Block}
	hash, number := s.Chunk.Hash(), s.Checkpoint.Header.Number
	var errs []error
	if len(s.Duty.Seats) > 0 {
		errs = append(errs, saveDuty(w, &s.Duty))
	}
	errs = append(errs,
		s.Save(w, nil, nil),
		put(w, numberKey(keyHeight, s.Height), &HeightRecord{s.Chunk.Number, number, s.Extension, true, s.Generation}),
		put(w, numberKey(keyChunk, s.Chunk.Number), &record),
		w.Set(append([]byte{keyChunkHash}, hash[:]...), LogKey(s.Chunk.Number)),
		w.Set(numberKey(keyCheckpoint, number), c.head.Checkpoint),
		PutCertificate(w, number, certificate),
	)
	for i, root := range c.anchors {
		errs = append(errs, w.Set(numberKey(keyAnchor, c.head.First+uint64(i)), root[:]))
	}
	errs = append(errs, c.saveFields(w))
	for id, f := range map[LogID]merklelog.Frontier{ChunkLog: s.Chunks, CheckpointLog: s.Checkpoints} {
		for _, n := range f.Nodes() {
			errs = append(errs, w.Set(logKey(id, n.Position), n.Hash[:]))
		}
	}
	return errors.Join(errs...)
}

// saveFields writes the blob fields of the running checkpoint's chunks, also of those
// before the head's own: whoever goes on from here can publish it.
func (c *Checked) saveFields(w Writer) error {
	rest, err := decodeFields(c.head.Fields)
	if err != nil {
		return err
	}
	running, raw := c.State.Checkpoint.Header, c.head.Fields
	for n := running.FirstChunk; n <= running.LastChunk; n++ {
		_, after, err := effect.DecodeBlock(rest, n == running.FirstChunk)
		if err != nil {
			return fmt.Errorf("%w: fields of chunk %d: %w", ErrHead, n, err)
		}
		size := (len(rest) - len(after)) * fr.Bytes
		if err := w.Set(numberKey(keyFields, n), raw[:size]); err != nil {
			return err
		}
		rest, raw = after, raw[size:]
	}
	return nil
}
