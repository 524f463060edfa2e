package transcripts

import (
	"fmt"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// slotAt is the rollup's slot at a time, unix seconds; 0 before its genesis, too.
func (s *story) slotAt(at uint64) uint64 {
	if at < l1test.GenesisTime {
		return 0
	}
	return (at - l1test.GenesisTime) / (s.l1.Params.SlotDuration / 1000)
}

// blockAt is the time of the next block: with slot= and second= that of the first one
// not before them, and so is the next one of a command that names none.
func (s *story) blockAt(c *command) uint64 {
	c.t.Helper()
	next := max(s.head(c.t).Time+blockTime, l1test.GenesisTime, s.now)
	if !c.has("slot") {
		return next
	}
	at := l1test.GenesisTime + c.number("slot", 0)*s.l1.Params.SlotDuration/1000 + c.number("second", 0)
	if at < next {
		c.fatalf("the next block is %s", s.clock(next))
	}
	s.now = at
	return at
}

// pass seals blocks: with until the first one of a slot, with mine so many.
func (s *story) pass(c *command) (out []string) {
	c.t.Helper()
	if c.name == "until" {
		out = s.seal(c, s.blockAt(c))
	} else {
		for range c.number("blocks", 1) {
			out = append(out, s.seal(c, s.blockAt(c))...)
		}
	}
	return append([]string{s.clock(s.head(c.t).Time)}, out...)
}

// reorg takes L1 back by some blocks; their transactions wait in the pool again.
func (s *story) reorg(c *command) []string {
	c.t.Helper()
	head := s.head(c.t)
	require.NoError(c.t, s.l1.Node.Reorg(c.t.Context(), head.Number.Uint64()-c.number("blocks", 1)))
	s.now = 0
	return []string{s.clock(s.head(c.t).Time)}
}

func (s *story) clock(at uint64) string {
	if at < l1test.GenesisTime {
		return "before slot 0"
	}
	return fmt.Sprintf("slot %d, second %d", s.slotAt(at), (at-l1test.GenesisTime)%(s.l1.Params.SlotDuration/1000))
}
