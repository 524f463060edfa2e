package ledger

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

type storedState struct {
	Height     uint64
	Timestamp  uint64
	Chunk      []byte
	ChunkTime  uint64
	Checkpoint []byte
	Generation uint32
	Fees       protocol.GasFees
	Use        protocol.SlotUse
	Origin     protocol.Origin
	Known      inputs.Queue
	Pending    []inputs.Entry
	Committee  []byte
	Extension  lock.Extension

	Chunks, Checkpoints merklelog.Frontier

	// Duties are Duty, and Next if there is one; none where no committee is drawn.
	Duties []Duty `rlp:"optional"`
}

// Load reads the state; ErrNoRecord in an empty store.
func Load(r Reader, setup *blob.Setup) (State, error) {
	s, err := read[storedState](r, []byte{keyState}, "state", "")
	if err != nil {
		return State{}, err
	}
	return s.load(setup)
}

// Keep writes the state beside the last one, as that after a checkpoint: for who may have
// to go back to it.
func (s *State) Keep(w Writer) error {
	stored, err := s.stored()
	if err != nil {
		return err
	}
	return put(w, numberKey(keyKept, s.Checkpoint.Header.Number), stored)
}

// Kept reads what Keep wrote; ErrNoRecord when it did not.
func Kept(r Reader, checkpoint uint64, setup *blob.Setup) (State, error) {
	s, err := read[storedState](r, numberKey(keyKept, checkpoint), "state after checkpoint", checkpoint)
	if err != nil {
		return State{}, err
	}
	return s.load(setup)
}

// Drop forgets what Keep wrote.
func Drop(w Writer, checkpoint uint64) error { return w.Delete(numberKey(keyKept, checkpoint)) }

func (s *storedState) load(setup *blob.Setup) (State, error) {
	header, err := chunk.Decode(s.Chunk)
	if err != nil {
		return State{}, err
	}
	running, err := checkpoint.Unmarshal(setup, s.Checkpoint)
	if err != nil {
		return State{}, err
	}
	if !s.Chunks.Valid() || !s.Checkpoints.Valid() {
		return State{}, fmt.Errorf("state of height %d: a log's frontier is damaged", s.Height)
	}
	state := State{
		Height: s.Height, Timestamp: s.Timestamp, Chunk: header, ChunkTime: s.ChunkTime, Checkpoint: running, Generation: s.Generation,
		Fees: s.Fees, Use: s.Use, Origin: s.Origin, Known: s.Known, Pending: orNil(s.Pending), Committee: s.Committee, Extension: s.Extension,
		Chunks: s.Chunks, Checkpoints: s.Checkpoints,
	}
	if len(s.Duties) > 0 {
		state.Duty = s.Duties[0]
	}
	if len(s.Duties) > 1 {
		state.Next = &s.Duties[1]
	}
	return state, nil
}

func (s *State) stored() (*storedState, error) {
	running, err := s.Checkpoint.MarshalBinary()
	var duties []Duty
	if len(s.Duty.Seats) > 0 {
		duties = append(duties, s.Duty)
	}
	if s.Next != nil {
		duties = append(duties, *s.Next)
	}
	return &storedState{
		s.Height, s.Timestamp, s.Chunk.Encode(), s.ChunkTime, running, s.Generation,
		s.Fees, s.Use, s.Origin, s.Known, s.Pending, s.Committee, s.Extension, s.Chunks, s.Checkpoints, duties,
	}, err
}

// Save writes the state, and what its height led to. c is the height's chunk,
// nil on a heartbeat; nodes are what it added to the logs.
func (s *State) Save(w Writer, c *Chunk, nodes []LogNode) error {
	stored, err := s.stored()
	if err != nil {
		return err
	}
	errs := []error{
		put(w, []byte{keyState}, stored),
		put(w, numberKey(keyHeight, s.Height), &HeightRecord{s.Chunk.Number, s.Checkpoint.Header.Number, s.Extension, c != nil, s.Generation}),
	}
	if s.Next != nil {
		errs = append(errs, saveDuty(w, s.Next))
	}
	if s.Height > HeightsKept {
		old := s.Height - HeightsKept
		errs = append(errs, w.Delete(numberKey(keyHeight, old)), w.Delete(numberKey(keyCertificate, old)))
	}
	for _, n := range nodes {
		errs = append(errs, w.Set(logKey(n.Log, n.Position), n.Hash[:]))
	}
	if c != nil {
		errs = append(errs, c.save(w))
	}
	return errors.Join(errs...)
}

func (c *Chunk) save(w Writer) error {
	number := c.Header.Number
	record := storedChunk{Header: c.Header.Encode(), Running: c.Checkpoint.Header.Encode(), Block: c.Block}
	var errs []error
	for i := range c.Effects {
		e := &c.Effects[i]
		hash := common.Hash(e.TxHash.Bytes())
		record.TxHashes = append(record.TxHashes, hash)
		errs = append(errs, put(w, append([]byte{keyTx}, hash[:]...), &TxRecord{number, uint32(i), e.RevertCode, e.TransactionFee.Bytes()}))
	}
	fields := make([]byte, 0, len(c.Fields)*fr.Bytes)
	for i := range c.Fields {
		b := c.Fields[i].Bytes()
		fields = append(fields, b[:]...)
	}
	hash := c.Header.Hash()
	return errors.Join(append(errs,
		put(w, numberKey(keyChunk, number), &record),
		w.Set(append([]byte{keyChunkHash}, hash[:]...), LogKey(number)),
		w.Set(numberKey(keyFields, number), fields),
		w.Set(numberKey(keyCheckpoint, c.Checkpoint.Header.Number), c.Checkpoint.Header.Encode()),
	)...)
}

// SaveGenesis writes the state before height 1. Chunk 0 has a record, so that a
// tx can be anchored to the genesis state.
func (s *State) SaveGenesis(w Writer, nodes []LogNode) error {
	var err error
	if len(s.Duty.Seats) > 0 {
		err = saveDuty(w, &s.Duty)
	}
	return errors.Join(err,
		s.Save(w, nil, nodes),
		put(w, numberKey(keyChunk, 0), &storedChunk{Header: s.Chunk.Encode(), Running: s.Checkpoint.Header.Encode()}),
		w.Set(numberKey(keyCheckpoint, 0), s.Checkpoint.Header.Encode()),
	)
}
