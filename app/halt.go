package app

import (
	"errors"
	"fmt"
	"time"
)

// haltLinger is how long a node that is at its halt height still gives peers its votes and blocks: who goes at once may
// take along the vote that the others need to get there.
const haltLinger = 10 * time.Second

// errHalted ends a node at its halt height, in order.
var errHalted = errors.New("the halt height is reached")

// checkHalt refuses a home that is at its halt height already: what comes after it is for
// another version, or for who set it higher.
func (n *Node) checkHalt() error {
	halt := n.cfg.Node.HaltHeight
	if height := n.state().Height; halt > 0 && height >= halt {
		return fmt.Errorf("this home is at height %d and node.halt_height is %d: start the next version with node.halt_height = 0, or set it higher", height, halt)
	}
	return nil
}
