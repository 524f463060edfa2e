package ledger

import (
	"errors"
	"fmt"
	"slices"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// CheckOrigin holds the L1 origin of a block after s, made at a time in unix milliseconds,
// against s: it may come after the origin before, and L1's queues go on at it from what the
// chain has of them. What waits on L1 alone L1 may undo: they may be shorter than they were
// at the origin before, or others.
func (s *State) CheckOrigin(params *protocol.Params, origin protocol.Origin, timestamp uint64) error {
	if origin == s.Origin {
		return nil
	}
	if err := params.CheckOrigin(s.Origin, origin, timestamp); err != nil {
		return err
	}
	for _, q := range []struct {
		what     string
		has, now inputs.Queue
	}{
		{"messages", s.Checkpoint.Header.In, origin.Inbox},
		{"forced txs", s.Known, origin.Forced},
	} {
		if !q.has.LeadsTo(q.now) {
			return fmt.Errorf("L1 block %d has %d %s with the hash %s, the chain had %d with %s before", origin.Number, q.now.Total, q.what, q.now.Hash, q.has.Total, q.has.Hash)
		}
	}
	return nil
}

// CheckGeneration holds the generation that L1 has at the origin of a block built on s, which
// a prune that the block carries was taken into: the chain's own, where checkpoints are
// proven. So an origin past a prune is named first by the block that carries it.
func (s *State) CheckGeneration(params *protocol.Params, origin protocol.Origin) error {
	want := uint32(0)
	if params.Proven() {
		want = s.Generation
	}
	if origin.Generation != want {
		return fmt.Errorf("L1 is in generation %d at block %d, the chain in %d", origin.Generation, origin.Number, want)
	}
	return nil
}

// AgreeOrigin keeps that this node accepted a block whose L1 origin is another than the
// state's, before it votes for it: what was accepted stays accepted, over a restart too,
// and though L1 has another block there since. Those that the chain has gone past are
// forgotten: no block may name them any more.
func AgreeOrigin(r Reader, w Writer, s *State, origin protocol.Origin) error {
	all, err := agreedOrigins(r)
	if err != nil || slices.Contains(all, origin) {
		return err
	}
	all = slices.DeleteFunc(all, func(b protocol.Origin) bool { return b.Number <= s.Origin.Number })
	return put(w, []byte{keyOrigins}, append(all, origin))
}

// AgreedOrigin tells whether AgreeOrigin kept an L1 block.
func AgreedOrigin(r Reader, origin protocol.Origin) (bool, error) {
	all, err := agreedOrigins(r)
	return slices.Contains(all, origin), err
}

func agreedOrigins(r Reader) ([]protocol.Origin, error) {
	all, err := read[[]protocol.Origin](r, []byte{keyOrigins}, "accepted L1 origins", "")
	if errors.Is(err, ErrNoRecord) {
		return nil, nil
	}
	return all, err
}

// acceptedQueue is a part of one of L1's queues that this node accepted for L1's, with a
// block of a height.
type acceptedQueue struct {
	Height uint64
	Queue  inputs.Queue
}

// AgreeQueue keeps that this node accepted a block after s that reads one of L1's queues so
// far, where no rule told that L1 has it: as AgreeOrigin, until the block's height is over.
func AgreeQueue(r Reader, w Writer, s *State, q inputs.Queue) error {
	all, err := agreedQueues(r)
	if err != nil {
		return err
	}
	all = slices.DeleteFunc(all, func(a acceptedQueue) bool { return a.Height <= s.Height || a.Queue == q })
	return put(w, []byte{keyQueues}, append(all, acceptedQueue{s.Height + 1, q}))
}

// AgreedQueue tells whether AgreeQueue kept a queue.
func AgreedQueue(r Reader, q inputs.Queue) (bool, error) {
	all, err := agreedQueues(r)
	return slices.ContainsFunc(all, func(a acceptedQueue) bool { return a.Queue == q }), err
}

func agreedQueues(r Reader) ([]acceptedQueue, error) {
	all, err := read[[]acceptedQueue](r, []byte{keyQueues}, "accepted queues of L1", "")
	if errors.Is(err, ErrNoRecord) {
		return nil, nil
	}
	return all, err
}
