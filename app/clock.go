package app

import (
	"fmt"
	"time"

	"github.com/aztecd/aztecd/x/protocol"
)

// now is the node's clock, by which it dates blocks and judges others' dates.
func (n *Node) now() time.Time { return time.Now().Add(n.cfg.ClockOffset) }

// checkClock refuses a clock that is not the machine's where that costs something.
func checkClock(offset time.Duration, l1ChainID uint64) error {
	if offset == 0 || l1ChainID == protocol.DevnetL1ChainID {
		return nil
	}
	return fmt.Errorf("the clock offset is %s, and this chain is on L1 %d; a node goes by another clock than its machine's on a development L1 alone, chain id %d",
		offset, l1ChainID, uint64(protocol.DevnetL1ChainID))
}
