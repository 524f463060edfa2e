package abcitest

import (
	"context"
	"encoding/binary"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// L1 is what a node sees of L1: nothing, until a test shows it something. It implements
// abci.Origins and abci.Queues.
type L1 struct {
	params *protocol.Params
	mail   *mail

	mu     sync.Mutex
	blocks []protocol.Origin // one chain, from genesis_origin on
	final  uint64            // the number of the last block that L1 undoes no more
	prunes map[uint32]inputs.Prune
	alone  map[uint32]bool // generations that go on by proof alone
	unread bool            // the queues of its blocks
	news   chan struct{}   // closed when there are others
	asked  chan struct{}   // holds one: somebody waits for a block
}

func newL1(c *Chain) *L1 {
	return &L1{params: c.Params, mail: c.mail, prunes: c.prunes, alone: c.alone, news: make(chan struct{}), asked: make(chan struct{}, 1)}
}

// L1Chain are the blocks of an L1 from genesis_origin on, one every so many seconds. Two
// of the same name have the same blocks.
func (c *Chain) L1Chain(name string, blocks int, every uint64) []protocol.Origin {
	return Grow([]protocol.Origin{{L1Block: c.Params.GenesisOrigin}}, name, blocks, every)
}

// Grow builds so many blocks on the last one.
func Grow(on []protocol.Origin, name string, blocks int, every uint64) []protocol.Origin {
	out := append([]protocol.Origin(nil), on...)
	for range blocks {
		last := out[len(out)-1]
		hash := crypto.Keccak256Hash(last.Hash[:], binary.BigEndian.AppendUint64([]byte(name), last.Number))
		next := last
		next.L1Block = protocol.L1Block{Number: last.Number + 1, Hash: hash, Timestamp: last.Timestamp + every}
		out = append(out, next)
	}
	return out
}

// See shows the node another chain.
func (l *L1) See(blocks []protocol.Origin) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.blocks = blocks
	l.tell()
}

func (l *L1) tell() {
	close(l.news)
	l.news = make(chan struct{})
}

func (l *L1) ask() {
	select {
	case l.asked <- struct{}{}:
	default:
	}
}

// Prune has L1 go back to a checkpoint after the last of a row of blocks: those that Grow
// builds on the row that it gives are in another generation.
func (c *Chain) Prune(on []protocol.Origin, name string, every uint64, to checkpoint.Header) []protocol.Origin {
	out := Grow(on, name+" prunes", 1, every)
	last := &out[len(out)-1]
	last.Generation++
	c.prunes[last.Generation] = inputs.Prune{Generation: last.Generation, Checkpoint: to.Number, Hash: to.Hash()}
	return out
}

// ByProof has the chain go on by proof alone in a generation.
func (c *Chain) ByProof(generation uint32) { c.alone[generation] = true }

// ByProof implements abci.Origins.
func (l *L1) ByProof(generation uint32) bool {
	_, seen := l.Prune(generation)
	return seen && l.alone[generation] // of a chain's tests, which are one goroutine's
}

// Finalize has the node take blocks up to a number as final.
func (l *L1) Finalize(number uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.final = number
	l.tell()
}

// passable tells whether a block may be named in a generation: it passes no prune that is not
// final.
func (l *L1) passable(o protocol.Origin, generation uint32) bool {
	for _, b := range l.blocks {
		if b.Number <= l.final {
			generation = max(generation, b.Generation)
		}
	}
	return o.Generation <= generation
}

// Prune implements abci.Origins.
func (l *L1) Prune(generation uint32) (inputs.Prune, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, b := range l.blocks {
		if b.Generation >= generation {
			p, ok := l.prunes[generation]
			return p, ok
		}
	}
	return inputs.Prune{}, false
}

// Generation implements abci.Origins.
func (l *L1) Generation() uint32 {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.blocks) == 0 {
		return 0
	}
	return l.blocks[len(l.blocks)-1].Generation
}

// Blocks are what the node sees.
func (l *L1) Blocks() []protocol.Origin {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.blocks
}

// Asked is signalled when the node waits for a block.
func (l *L1) Asked() <-chan struct{} { return l.asked }

// Newest implements abci.Origins.
func (l *L1) Newest(generation uint32, timestamp uint64) (protocol.Origin, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.blocks) == 0 {
		return protocol.Origin{}, false
	}
	b, ok := l.params.NewestOrigin(l.blocks[len(l.blocks)-1].Number, func(number uint64) (protocol.L1Block, bool) {
		b, ok := l.at(number)
		return b.L1Block, ok
	}, timestamp)
	if !ok {
		return protocol.Origin{}, false
	}
	o, ok := l.at(b.Number)
	for ok && !l.passable(o, generation) {
		o, ok = l.at(o.Number - 1)
	}
	return o, ok
}

// At implements abci.Origins.
func (l *L1) At(ctx context.Context, generation uint32, number uint64) (protocol.Origin, bool) {
	for {
		l.mu.Lock()
		b, ok := l.at(number)
		ok = ok && l.params.AtDepth(number, l.blocks[len(l.blocks)-1].Number) && l.passable(b, generation)
		news := l.news
		l.mu.Unlock()
		if ok {
			return b, true
		}
		l.ask()
		select {
		case <-news:
		case <-ctx.Done():
			return protocol.Origin{}, false
		}
	}
}

func (l *L1) at(number uint64) (protocol.Origin, bool) {
	for _, b := range l.blocks {
		if b.Number == number {
			return b, true
		}
	}
	return protocol.Origin{}, false
}
